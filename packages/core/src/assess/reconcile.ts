/** What the district states beside what the returns of its schools come to. */
import type { Reconciliation } from "../domain/assessment.ts"
import { measures } from "../measures/index.ts"
import * as Interval from "../quantity/interval.ts"
import { subtract, toDecimal } from "../quantity/rational.ts"
import { type Inputs, knownOf } from "./inputs.ts"

/** Every measure that is both stated and computed, in the order of the registry. */
export const reconcile = (inputs: Inputs): ReadonlyArray<Reconciliation> =>
  measures.flatMap((measure) => {
    const known = knownOf(inputs(measure.id))
    if (known?.stated === undefined || known.derived?.value === undefined) return []
    const { stated, derived } = known
    const computed = derived.value
    if (computed === undefined) return []
    const [place] = measure.items
    return [
      {
        measure: measure.id,
        title: measure.title,
        unit: measure.unit,
        stated: stated.value === undefined ? null : toDecimal(stated.value),
        computed: toDecimal(computed),
        difference: stated.value === undefined ? null : toDecimal(subtract(computed, stated.value)),
        agrees: Interval.overlaps(stated.interval, derived.interval),
        section: place?.section ?? null,
        item: place?.item ?? null
      }
    ]
  })
