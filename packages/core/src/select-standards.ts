import { catalogue, type StandardEntry } from "./catalogue.ts"
import { standardsIn } from "./registry.ts"

/** Which standards are asked for; what is left out narrows nothing. */
export interface StandardsAsked {
  /** In force on this day (ISO). */
  readonly on?: string | undefined
  /** Binding in the place that these words name (重庆市大渡口区): nationwide ones, and those of its province or city. */
  readonly place?: string | undefined
  /** On the metric of this id. */
  readonly metric?: string | undefined
}

/** In the order of the catalogue: of the documents that set them. */
export const selectStandards = ({ on, place, metric }: StandardsAsked): ReadonlyArray<StandardEntry> => {
  const binding = place === undefined ? undefined : new Set(standardsIn(place).map(({ id }) => id))
  return catalogue.standards.entries.filter(
    (each) =>
      (metric === undefined || each.metric === metric) &&
      (binding === undefined || binding.has(each.id)) &&
      (on === undefined || (each.from <= on && (each.until === null || on <= each.until)))
  )
}
