/** An assessment scored by a rubric that a province or city loads. Points are intervals: what is not known is not guessed. */
import type { Assessment } from "../domain/assessment.ts"
import type { Rubric, RubricItem, Score, ScoredMetric, ScoreLine } from "../domain/rubric.ts"
import type { Verdict } from "../domain/verdict.ts"
import { add, decimal, divide, lesser, multiply, one, type Rational, toDecimal, zero } from "../quantity/rational.ts"
import { cappedScore, gradeOf } from "./grade.ts"
import { appliedVetoes, isOn } from "./vetoes.ts"

interface Range {
  readonly lower: Rational
  readonly upper: Rational
}

/** What an item earns of its weight, from 0 to 1; `undefined` where all of it is left out. */
interface EarnedItem {
  readonly item: RubricItem
  readonly weight: Rational
  readonly earned: Range | undefined
  readonly verdicts: ReadonlyArray<ScoredMetric>
}

const total = (values: ReadonlyArray<Rational>): Rational => values.reduce(add, zero)

const earnedBy = (worth: ScoredMetric["worth"]): ReadonlyArray<Range> => {
  if (worth === "left-out") return []
  if (worth === "open") return [{ lower: zero, upper: one }]
  return [{ lower: decimal(worth), upper: decimal(worth) }]
}

const combined = ({ combine }: RubricItem, ranges: ReadonlyArray<Range>): Range | undefined => {
  const [first, ...rest] = ranges
  if (first === undefined) return undefined
  if (combine === "worst") {
    return rest.reduce((a, b) => ({ lower: lesser(a.lower, b.lower), upper: lesser(a.upper, b.upper) }), first)
  }
  const part = { numerator: 1n, denominator: BigInt(ranges.length) }
  return {
    lower: multiply(total(ranges.map(({ lower }) => lower)), part),
    upper: multiply(total(ranges.map(({ upper }) => upper)), part)
  }
}

const scored = ({ worth }: Rubric, { metric, stage, group, standard, verdict }: Verdict): ScoredMetric => ({
  metric,
  stage,
  group,
  standard,
  verdict,
  worth: worth[verdict]
})

const earn = (rubric: Rubric, item: RubricItem, verdicts: ReadonlyArray<Verdict>): EarnedItem => {
  const judged = item.metrics.flatMap((metric) => verdicts.filter(isOn(metric))).map((each) => scored(rubric, each))
  const earned = combined(
    item,
    judged.flatMap(({ worth }) => earnedBy(worth))
  )
  return { item, weight: decimal(item.weight), earned, verdicts: judged }
}

const lineOf = ({ item, weight, earned, verdicts }: EarnedItem, scale: Rational): ScoreLine => {
  const points = (part: Rational) => toDecimal(multiply(multiply(part, weight), scale))
  return {
    id: item.id,
    title: item.title,
    weight: item.weight,
    points: earned === undefined ? null : { lower: points(earned.lower), upper: points(earned.upper) },
    verdicts
  }
}

/** What is left out leaves its weight to the others, in proportion; where all is, anything is possible. */
const sumOf = (
  items: ReadonlyArray<EarnedItem>,
  full: Rational
): { readonly range: Range; readonly scale: Rational } => {
  const counted = items.flatMap(({ weight, earned }) => (earned === undefined ? [] : [{ weight, earned }]))
  const scale = divide(full, total(counted.map(({ weight }) => weight)))
  if (scale === undefined) return { range: { lower: zero, upper: full }, scale: one }
  const points = (end: "lower" | "upper") =>
    multiply(total(counted.map(({ weight, earned }) => multiply(weight, earned[end]))), scale)
  return { range: { lower: points("lower"), upper: points("upper") }, scale }
}

/** Points and grade of an assessment, each as exact as its verdicts allow. `rubric` is one that `decodeRubric` passed. */
export const score = (rubric: Rubric, { date, verdicts }: Assessment): Score => {
  const items = rubric.items.map((item) => earn(rubric, item, verdicts))
  const full = total(items.map(({ weight }) => weight))
  const { range, scale } = sumOf(items, full)
  const vetoes = appliedVetoes(rubric, verdicts)
  const certain = vetoes.filter((veto) => veto.certain)
  const points = { lower: cappedScore(range.lower, vetoes), upper: cappedScore(range.upper, certain) }
  // Every veto that may apply makes the worst case, those that surely do the best.
  const lowest = gradeOf(points.lower, vetoes, rubric)
  const highest = gradeOf(points.upper, certain, rubric)
  const named = ({ id, title }: typeof lowest) => ({ id, title })
  return {
    rubric: rubric.id,
    date,
    score: { lower: toDecimal(points.lower), upper: toDecimal(points.upper) },
    full: toDecimal(full),
    grade: lowest.id === highest.id ? named(lowest) : null,
    grades: { lowest: named(lowest), highest: named(highest) },
    vetoes,
    lines: items.map((each) => lineOf(each, scale))
  }
}
