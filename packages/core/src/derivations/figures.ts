/** Totals, rates, greatest values and coefficients of what schools return. */
import type { Derivation } from "../domain/derivation.ts"
import type { MeasureId } from "../domain/measure.ts"
import type { SchoolPart } from "../filing/fact-index.ts"
import { type Formula, leaf } from "../formula/formula.ts"
import * as Interval from "../quantity/interval.ts"
import { compare, fromInteger, multiply, negate, type Rational, rational, zero } from "../quantity/rational.ts"
import type { Derived, Refused } from "./derived.ts"
import { noValueReason, noVariationReason, unreturnedReason } from "./refusals.ts"
import {
  type Evaluated,
  evaluateFor,
  evaluateTotals,
  partSubject,
  type SchoolSubject,
  type SchoolValue,
  sumOfValues,
  type Unreturned,
  wholeSubjects
} from "./school-value.ts"
import { type Coefficient, coefficientOfVariation, type NoVariation } from "./variation.ts"

type Figure = Exclude<Derivation, { readonly op: "lines" | "breaking" | "attainment" }>
type Parts = ReadonlyArray<SchoolPart>

const derived = ({ interval, value }: SchoolValue, parts: Parts): Derived => ({
  kind: "derived",
  interval,
  value,
  parts
})

/** A whole number that is known. */
export const derivedCount = (count: number, parts: Parts): Derived => {
  const value = fromInteger(count)
  return derived({ interval: Interval.point(value), value }, parts)
}

export const refusedFor = (unreturned: ReadonlyArray<Unreturned>): Derived => ({
  kind: "refused",
  reason: unreturnedReason(unreturned)
})

/** The value of a formula for each subject; a refusal where one lacks what it needs. */
const eachValue = (
  formula: Formula<MeasureId>,
  subjects: ReadonlyArray<SchoolSubject>
): ReadonlyArray<SchoolValue> | Refused => {
  const values: Array<SchoolValue> = []
  const unreturned: Array<Unreturned> = []
  for (const subject of subjects) {
    const evaluated = evaluateFor(formula, subject)
    if (evaluated.kind === "undefined") return { kind: "refused", reason: noValueReason }
    if (evaluated.kind === "value") values.push(evaluated.value)
    else unreturned.push(...evaluated.unreturned)
  }
  return unreturned.length === 0 ? values : { kind: "refused", reason: unreturnedReason(unreturned) }
}

const fromEvaluated = (evaluated: Evaluated, parts: Parts): Derived => {
  switch (evaluated.kind) {
    case "value":
      return derived(evaluated.value, parts)
    case "unreturned":
      return refusedFor(evaluated.unreturned)
    case "undefined":
      return { kind: "refused", reason: noValueReason }
  }
}

const negated = ({ interval, value }: SchoolValue): SchoolValue => ({
  interval: Interval.negate(interval),
  value: value === undefined ? undefined : negate(value)
})

const leastOf = (values: ReadonlyArray<SchoolValue>): SchoolValue => negated(greatestOf(values.map(negated)))

/** The greater at each end; open where only open ends reach it. */
const greatestOf = (values: ReadonlyArray<SchoolValue>): SchoolValue => {
  const [first, ...rest] = values as readonly [SchoolValue, ...ReadonlyArray<SchoolValue>]
  const interval = rest.reduce((most, each) => greaterInterval(most, each.interval), first.interval)
  const value = Interval.isPoint(interval) ? interval.lower : undefined
  return { interval, value }
}

const greaterInterval = (a: Interval.Interval, b: Interval.Interval): Interval.Interval => {
  const lower = laterEnd(a.lower, a.lowerOpen, b.lower, b.lowerOpen)
  const upper =
    a.upper === undefined || b.upper === undefined
      ? { end: undefined, open: true }
      : laterEnd(a.upper, a.upperOpen, b.upper, b.upperOpen)
  return { lower: lower.end, lowerOpen: lower.open, upper: upper.end, upperOpen: upper.open }
}

const laterEnd = (a: Rational | undefined, aOpen: boolean, b: Rational | undefined, bOpen: boolean) => {
  if (a === undefined || b === undefined) return { end: a ?? b, open: a === undefined ? bOpen : aOpen }
  const order = compare(a, b)
  return { end: order < 0 ? b : a, open: order < 0 ? bOpen : order > 0 ? aOpen : aOpen && bOpen }
}

const coefficientOf = (
  amount: Formula<MeasureId>,
  by: MeasureId,
  subjects: ReadonlyArray<SchoolSubject>
): Coefficient | Refused => {
  const amounts = eachValue(amount, subjects)
  const pupils = eachValue(leaf(by), subjects)
  if ("kind" in amounts) return amounts
  if ("kind" in pupils) return pupils
  const schools = amounts.flatMap(({ interval }, index) => {
    const heads = pupils[index]
    return heads === undefined ? [] : [{ amount: interval, pupils: heads.interval }]
  })
  const coefficient: Coefficient | NoVariation = coefficientOfVariation(schools)
  return typeof coefficient === "string" ? { kind: "refused", reason: noVariationReason(coefficient) } : coefficient
}

const meanOf = (coefficients: ReadonlyArray<Coefficient>): SchoolValue => {
  const { interval, value } = sumOfValues(coefficients)
  const share = rational(1n, BigInt(coefficients.length))
  return {
    interval: Interval.multiply(interval, Interval.point(share)),
    value: value === undefined ? undefined : multiply(value, share)
  }
}

const answers = (
  { yes, as }: Extract<Derivation, { readonly op: "answers" }>,
  schools: ReadonlyArray<SchoolSubject>,
  parts: Parts
): Derived => {
  const unreturned: Array<Unreturned> = []
  let agreeing = 0
  for (const subject of schools) {
    const told = subject.parts.flatMap((part) => yes.map((measure) => ({ measure, answer: part.fact(measure)?.value })))
    const silent = told.filter(({ answer }) => answer === undefined)
    unreturned.push(...silent.map(({ measure }) => ({ subject, measure })))
    if (told.every(({ answer }) => answer !== undefined && compare(answer, zero) > 0)) agreeing++
  }
  if (unreturned.length > 0) return refusedFor(unreturned)
  if (as === "count") return derivedCount(agreeing, parts)
  const share = rational(BigInt(agreeing) * 100n, BigInt(schools.length))
  return derived({ interval: Interval.point(share), value: share }, parts)
}

/** What a selection of parts comes to; `undefined` where a rate, a greatest value or a coefficient has nothing to stand on. */
export const deriveFigure = (derivation: Figure, parts: Parts): Derived | undefined => {
  const subjects = parts.map(partSubject)
  const schools = () => wholeSubjects(parts, "all")
  if (derivation.op === "count") {
    return derivedCount(derivation.each === "part" ? parts.length : schools().length, parts)
  }
  if (derivation.op === "total") {
    const values = eachValue(derivation.of, subjects)
    return "kind" in values ? values : derived(sumOfValues(values), parts)
  }
  if (derivation.op === "answers" && derivation.as === "count") return answers(derivation, schools(), parts)
  if (parts.length === 0) return undefined
  switch (derivation.op) {
    case "overall":
      return fromEvaluated(evaluateTotals(derivation.of, subjects), parts)
    case "greatest":
    case "least": {
      const values = eachValue(derivation.of, derivation.each === "part" ? subjects : schools())
      return "kind" in values ? values : derived((derivation.op === "least" ? leastOf : greatestOf)(values), parts)
    }
    case "answers":
      return answers(derivation, schools(), parts)
    case "variation": {
      const coefficient = coefficientOf(derivation.of, derivation.by, subjects)
      return "kind" in coefficient ? coefficient : derived(coefficient, parts)
    }
    case "mean-variation": {
      const coefficients: Array<Coefficient> = []
      for (const amount of derivation.of) {
        const coefficient = coefficientOf(amount, derivation.by, subjects)
        if ("kind" in coefficient) return coefficient
        coefficients.push(coefficient)
      }
      return derived(meanOf(coefficients), parts)
    }
  }
}
