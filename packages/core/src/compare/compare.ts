/** Two filings beside each other, metric by metric: two years of a district, or two districts in a year. */
import { assessEach, type AssessmentGround } from "../assess/assess.ts"
import type { MetricValue } from "../assess/assess-metric.ts"
import { overallVerdict } from "../assess/overall-verdict.ts"
import type { FilingComparison, MetricChange, Trend, ValueRange } from "../domain/comparison.ts"
import type { Filing } from "../domain/filing.ts"
import type { Metric } from "../domain/metric.ts"
import type { StandardVerdict } from "../domain/verdict.ts"
import * as Interval from "../quantity/interval.ts"
import { type Rational, subtract, toDecimal, zero } from "../quantity/rational.ts"
import { metrics } from "../registry.ts"
import { groupBy } from "../group-by.ts"

interface Side {
  readonly value: MetricValue
  readonly verdict: StandardVerdict
}

const sidesOf = ({ assessed }: AssessmentGround): ReadonlyMap<Metric, Side> =>
  new Map(
    [...groupBy(assessed, ({ metric }) => metric)].flatMap(([metric, all]) => {
      const [first] = all
      const verdict = overallVerdict(all.map((each) => each.verdict.verdict))
      return first === undefined ? [] : [[metric, { value: first.value, verdict }] as const]
    })
  )

const decimalOf = (value: Rational | undefined): string | null => (value === undefined ? null : toDecimal(value))

const rangeOf = (interval: Interval.Interval | undefined, value: Rational | undefined): ValueRange | null =>
  interval === undefined
    ? null
    : { value: decimalOf(value), lower: decimalOf(interval.lower), upper: decimalOf(interval.upper) }

const above: Interval.Interval = { lower: zero, lowerOpen: true, upper: undefined, upperOpen: true }
const nothing = Interval.point(zero)

/** Of a change, as exactly as the figures allow: rounding and 约 that leave both ways open are `unclear`. */
export const trendOf = (change: Interval.Interval | undefined, direction: Metric["direction"]): Trend => {
  if (change === undefined) return "unknown"
  if (Interval.within(change, nothing)) return "unchanged"
  if (Interval.within(change, above)) return direction === "higher" ? "better" : "worse"
  if (Interval.within(change, Interval.negate(above))) return direction === "higher" ? "worse" : "better"
  return "unclear"
}

const changeOf = (metric: Metric, before: Side, after: Side): MetricChange => {
  const from = before.value.interval
  const to = after.value.interval
  const change = from === undefined || to === undefined ? undefined : Interval.subtract(to, from)
  const difference =
    before.value.value === undefined || after.value.value === undefined
      ? undefined
      : subtract(after.value.value, before.value.value)
  const [place] = metric.items
  return {
    metric: metric.id,
    stage: metric.stage,
    group: metric.group,
    title: metric.title,
    unit: metric.unit,
    direction: metric.direction,
    before: rangeOf(from, before.value.value),
    after: rangeOf(to, after.value.value),
    change: rangeOf(change, difference),
    trend: trendOf(change, metric.direction),
    verdictBefore: before.verdict,
    verdictAfter: after.verdict,
    section: place?.section ?? null,
    item: place?.item ?? null
  }
}

const comparedFiling = ({ district, period }: Filing, { date }: AssessmentGround) => ({
  district: district.name,
  period,
  date
})

/** Each filing judged by the law of its own last day; what neither tells of is left out. */
export const compareFilings = (first: Filing, second: Filing): FilingComparison => {
  const before = assessEach(first)
  const after = assessEach(second)
  const was = sidesOf(before)
  const is = sidesOf(after)
  const changes = metrics.flatMap((metric) => {
    const from = was.get(metric)
    const to = is.get(metric)
    if (from === undefined || to === undefined) return []
    return from.value.interval === undefined && to.value.interval === undefined ? [] : [changeOf(metric, from, to)]
  })
  return { first: comparedFiling(first, before), second: comparedFiling(second, after), changes }
}
