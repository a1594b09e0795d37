/** What a formula stands on, figure by figure, down to the words of the letter or the cells of the returns. */
import type { ExplainedInput } from "../domain/explanation.ts"
import type { Metric } from "../domain/metric.ts"
import { type Inputs, knownOf } from "../assess/inputs.ts"
import { derivationOf } from "../derivations/index.ts"
import type { SchoolPart } from "../filing/fact-index.ts"
import { findMeasure } from "../measures/index.ts"
import { type Rational, toDecimal } from "../quantity/rational.ts"
import { derivationSentence } from "./derivation-sentence.ts"
import { contributionsTo, returnsOf } from "./school-contributions.ts"

const decimalOf = (value: Rational | undefined): string | null => (value === undefined ? null : toDecimal(value))

const titleOf = (measure: string) => {
  const entry = findMeasure(measure)
  return { measure, title: entry?.title ?? { zh: measure, en: measure }, unit: entry?.unit ?? "" }
}

/** A district's measure of a filing whose schools are `parts`. */
export const explainedInput = (measure: string, inputs: Inputs, parts: ReadonlyArray<SchoolPart>): ExplainedInput => {
  const input = inputs(measure)
  const known = knownOf(input)
  const derivation = derivationOf(measure)
  return {
    ...titleOf(measure),
    value: decimalOf(known?.value),
    lower: decimalOf(known?.interval.lower),
    upper: decimalOf(known?.interval.upper),
    source: known === undefined ? "missing" : known.derived === undefined ? "stated" : "computed",
    provenance: known?.stated?.fact.provenance ?? null,
    stated: decimalOf(known?.stated?.value),
    sentence: derivation === undefined ? null : derivationSentence(derivation),
    refusal: "unknown" in input ? (input.unknown.reason ?? null) : null,
    schools: contributionsTo(measure, parts)
  }
}

/** A school measure: every school that the metric is asked of tells its own, and the district has none. */
export const explainedReturn = (measure: string, metric: Metric, parts: ReadonlyArray<SchoolPart>): ExplainedInput => {
  const schools = returnsOf(measure, metric, parts)
  const told = schools.some(({ value }) => value !== null)
  return {
    ...titleOf(measure),
    value: null,
    lower: null,
    upper: null,
    source: told ? "computed" : "missing",
    provenance: null,
    stated: null,
    sentence: told ? { zh: "由各校分别填报。", en: "Each school returns its own." } : null,
    refusal: null,
    schools
  }
}
