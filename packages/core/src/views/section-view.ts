/** One section of a filing as an object with a property for each of its measures. */
import { standardsOn } from "../assess/standards-on.ts"
import { judgedOn } from "../assess/assess.ts"
import { type Inputs, inputsOf, type Known, knownOf } from "../assess/inputs.ts"
import type { Filing } from "../domain/filing.ts"
import type { Measure } from "../domain/measure.ts"
import type { SectionId } from "../domain/section.ts"
import { factQuantity } from "../domain/fact.ts"
import { indexFacts } from "../filing/fact-index.ts"
import type { MeasureName } from "../measures/index.ts"
import type { Quantity } from "../quantity/quantity.ts"
import { zero } from "../quantity/rational.ts"
import { measuresOf, standardsIn } from "../registry.ts"
import { camelCase, type CamelCase, type MeasuresIn } from "./measures-in.ts"
import type { Missing } from "./missing.ts"

/** `preschool.publicKindergartenChildren`: what the filing tells of each measure, or that it is missing. */
export type SectionView<Of extends SectionId> = {
  readonly [Id in MeasuresIn<Of> as CamelCase<Id>]: Quantity | Missing
}

/** What the returns come to, where they are whole; else what is stated, with its words and its rounding. */
const quantityFrom = (known: Known, unit: string): Quantity => {
  if (known.derived === undefined && known.stated !== undefined) return factQuantity(known.stated.fact)
  const { lower, upper } = known.interval
  return { value: known.value, unit, qualifier: "exact", lower, upper, step: zero }
}

const answer = (measure: Measure, inputs: Inputs): Quantity | Missing => {
  const input = inputs(measure.id)
  const known = knownOf(input)
  if (known !== undefined) return quantityFrom(known, measure.unit)
  const reason = "unknown" in input ? input.unknown.reason : undefined
  // Every id of the registry is a key of one of its families.
  return { missing: true, measure: measure.id as string as MeasureName, title: measure.title, reason }
}

/** What a filing tells, measure by measure, under the law of the last day of its year. */
export const inputsFor = (filing: Filing): Inputs =>
  inputsOf(indexFacts(filing), standardsOn(standardsIn(filing.district.place), judgedOn(filing)))

export const viewThrough = <Of extends SectionId>(section: Of, inputs: Inputs): SectionView<Of> => {
  const view: Record<string, Quantity | Missing> = {}
  for (const measure of measuresOf(section)) {
    if (measure.level !== "district") continue
    // Read when asked for: a district's register is not totalled for a measure that nobody looks at.
    Object.defineProperty(view, camelCase(measure.id), { enumerable: true, get: () => answer(measure, inputs) })
  }
  return view as SectionView<Of>
}

/** The typed view of one section. */
export const sectionView =
  <Of extends SectionId>(section: Of) =>
  (filing: Filing): SectionView<Of> =>
    viewThrough(section, inputsFor(filing))
