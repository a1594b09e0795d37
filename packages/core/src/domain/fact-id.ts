import { Schema } from "effect"
import type { Fact } from "./fact.ts"
import { MeasureId } from "./measure.ts"
import { OrganisationId } from "./organisation.ts"
import { Period } from "./period.ts"
import { Stage } from "./stage.ts"

/**
 * Where a fact stands among all that a filing may tell: its measure, the school and the part of it, the period where it
 * is not the filing's own. `kindergarten-children`, `school-pupils.primary@S1`, `myopia-rate#2020-12-31`. Two facts of
 * one id tell the same thing twice.
 */
export const FactId = Schema.String.check(
  Schema.isPattern(/^[a-z][a-z0-9-]*(?:\.[a-z]+)?(?:@[^#\s]+)?(?:#\d{4}(?:\/\d{4}|-\d{2}-\d{2})?)?$/u)
)
  .pipe(Schema.brand("FactId"))
  .annotate({ identifier: "FactId", title: "事实编号" })
export type FactId = typeof FactId.Type

/** What a fact is of. */
export type FactCoordinates = Pick<Fact, "measure" | "organisation" | "stage" | "period">

/** A school's own number may hold what parts an id: it is written as in an address. */
const written = (organisation: string): string => encodeURIComponent(organisation)

/** The id of a fact in a filing of `period`. */
export const factIdOf = ({ measure, organisation, stage, period }: FactCoordinates, filing: Period): FactId =>
  FactId.make(
    `${measure}${stage === null ? "" : `.${stage}`}${organisation === null ? "" : `@${written(organisation)}`}${
      period === null || period === filing ? "" : `#${period}`
    }`
  )

const parts = /^([^.@#]+)(?:\.([^@#]+))?(?:@([^#]+))?(?:#(.+))?$/

/** What an id names; the period is null where it is the filing's own. */
export const coordinatesOf = (id: FactId): FactCoordinates => {
  const [, measure = "", stage, organisation, period] = parts.exec(id) ?? []
  return {
    measure: MeasureId.make(measure),
    stage: stage === undefined ? null : Stage.make(stage as Stage),
    organisation: organisation === undefined ? null : OrganisationId.make(decodeURIComponent(organisation)),
    period: period === undefined ? null : Period.make(period)
  }
}
