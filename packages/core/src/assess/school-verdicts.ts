/** One form of a school metric, school by school. */
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import type { SchoolVerdict } from "../domain/school-assessment.ts"
import type { Bilingual } from "../domain/text.ts"
import type { StandardVerdict } from "../domain/verdict.ts"
import { noValueReason, unreturnedReason } from "../derivations/refusals.ts"
import { outcomeOf, type SchoolJudgement } from "../derivations/school-judgement.ts"
import { type SchoolSubject, subjectName, subjectTotal } from "../derivations/school-value.ts"
import { decimal, divide, fromInteger, multiply, type Rational, toDecimal } from "../quantity/rational.ts"
import type { Inputs } from "./inputs.ts"
import { marginOf } from "./margin.ts"
import { undecidedReason } from "./reasons.ts"

const decimalOf = (value: Rational | undefined): string | null => (value === undefined ? null : toDecimal(value))

/** What a school returns, as the inputs of a formula. */
const inputsOfSubject =
  (subject: SchoolSubject): Inputs =>
  (measure) => {
    const value = subjectTotal(subject, measure)
    return value === undefined
      ? { unknown: { reason: undefined } }
      : { known: { ...value, stated: undefined, derived: undefined } }
  }

const attainedOf = (value: Rational | undefined, standard: Standard | undefined): string | null => {
  if (value === undefined || standard === undefined) return null
  const ratio = divide(multiply(value, fromInteger(100)), decimal(standard.threshold))
  return decimalOf(ratio)
}

interface Found {
  readonly verdict: StandardVerdict
  readonly reason: Bilingual | null
  readonly margin: SchoolVerdict["margin"]
}

const findingOf = (metric: Metric, standard: Standard | undefined, judgement: SchoolJudgement): Found => {
  const { evaluated, subject } = judgement
  if (evaluated.kind !== "value") {
    const reason = evaluated.kind === "undefined" ? noValueReason : unreturnedReason(evaluated.unreturned, "verdict")
    return { verdict: "missing", reason, margin: null }
  }
  if (standard === undefined) return { verdict: "no-standard", reason: null, margin: null }
  const verdict = outcomeOf(evaluated, standard)
  const { interval } = evaluated.value
  if (verdict === "undecided") {
    return { verdict, reason: undecidedReason(metric, standard, interval), margin: null }
  }
  const settled = { value: interval, computed: true, met: verdict === "met" }
  return { verdict, reason: null, margin: marginOf(metric, standard, settled, inputsOfSubject(subject)) }
}

/** The verdict of one school by one standard, or by none. */
export const schoolVerdict = (
  metric: Metric,
  standard: Standard | undefined,
  judgement: SchoolJudgement
): SchoolVerdict => {
  const { subject, evaluated } = judgement
  const known = evaluated.kind === "value" ? evaluated.value : undefined
  return {
    school: subject.school.id,
    name: subjectName(subject),
    stage: subject.stage,
    metric: metric.id,
    group: metric.group?.id ?? null,
    standard: standard?.id ?? null,
    value: decimalOf(known?.value),
    lower: decimalOf(known?.interval.lower),
    upper: decimalOf(known?.interval.upper),
    unit: metric.unit,
    comparison: standard?.comparison ?? null,
    threshold: standard?.threshold ?? null,
    attained: attainedOf(known?.value, standard),
    missing: evaluated.kind === "unreturned" ? evaluated.unreturned.map(({ measure }) => measure) : [],
    confidence: standard?.confidence ?? null,
    ...findingOf(metric, standard, judgement)
  }
}
