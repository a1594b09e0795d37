/** What a formula stands on, figure by figure, down to the words of the letter or the cells of the returns. */
import type { ExplainedInput, SchoolContribution } from "../domain/explanation.ts"
import { type Inputs, knownOf } from "../assess/inputs.ts"
import { findMeasure } from "../measures/index.ts"
import { type Rational, toDecimal } from "../quantity/rational.ts"

const decimalOf = (value: Rational | undefined): string | null => (value === undefined ? null : toDecimal(value))

/** `measure` of a filing; `schoolsOf` names what each school returned towards it. */
export const explainedInput = (
  measure: string,
  inputs: Inputs,
  schoolsOf: (measure: string) => ReadonlyArray<SchoolContribution>,
  sentence: ExplainedInput["sentence"]
): ExplainedInput => {
  const input = inputs(measure)
  const known = knownOf(input)
  const entry = findMeasure(measure)
  return {
    measure,
    title: entry?.title ?? { zh: measure, en: measure },
    unit: entry?.unit ?? "",
    value: decimalOf(known?.value),
    lower: decimalOf(known?.interval.lower),
    upper: decimalOf(known?.interval.upper),
    source: known === undefined ? "missing" : known.derived === undefined ? "stated" : "computed",
    provenance: known?.stated?.fact.provenance ?? null,
    stated: decimalOf(known?.stated?.value),
    sentence,
    refusal: "unknown" in input ? (input.unknown.reason ?? null) : null,
    schools: schoolsOf(measure)
  }
}
