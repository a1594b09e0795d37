/** How a number stands to last year's, in words that follow the numbers: they cannot say 增长 of what fell. */
import type { MeasureName } from "../../measures/index.ts"
import { isPoint, overlaps } from "../../quantity/interval.ts"
import { absolute, compare, divide, fromInteger, multiply, type Rational, subtract } from "../../quantity/rational.ts"
import { findMeasure } from "../../registry.ts"
import { type Clause, clause, clauses, textOf } from "../prose/clause.ts"
import { inScaleOf } from "../quantity-text.ts"
import type { Teller } from "../teller.ts"

const hundred = fromInteger(100)
const GROWTH_PLACES = 2

interface Change {
  readonly after: Rational
  readonly before: Rational
  readonly order: -1 | 0 | 1
  /** Whether neither is rounded: of rounded ones 持平 is only 基本持平. */
  readonly exact: boolean
}

/**
 * `undefined` unless both are single values that leave no other order open: nobody says by how much 30余 grew, nor that
 * 6.6亿 rose to 6.61亿.
 */
export const changeOf = (tell: Teller, now: MeasureName, prior: MeasureName): Change | undefined => {
  const [after, before] = [tell.value(now), tell.value(prior)]
  const [later, earlier] = [tell.interval(now), tell.interval(prior)]
  if (after === undefined || before === undefined || later === undefined || earlier === undefined) return undefined
  const order = compare(after, before)
  if (order !== 0 && overlaps(later, earlier)) return undefined
  return { after, before, order, exact: isPoint(later) && isPoint(earlier) }
}

/** By how much: as a difference of its unit and a share of last year's, or in points where it is a rate itself. */
interface Size {
  readonly amount: Clause | undefined
  readonly rate: Clause | undefined
}

const sizeOf = (tell: Teller, now: MeasureName, prior: MeasureName, unit: string, change: Change): Size => {
  const size = absolute(subtract(change.after, change.before))
  const pair = { kind: "change" as const, now: tell.idOf(now), before: tell.idOf(prior) }
  const rose = change.order > 0
  if (unit === "%") {
    const points = tell.bound(size, "百分点", { ...pair, as: "points" })
    return { amount: undefined, rate: rose ? clause`比上年提高${points}` : clause`比上年下降${points}` }
  }
  const difference = tell.bound(size, unit, { ...pair, as: "difference" })
  const amount = { ...difference, text: inScaleOf(size, unit, textOf(tell.fact(now))) }
  const share = divide(multiply(size, hundred), change.before)
  const rate = share === undefined ? undefined : tell.bound(share, "%", { ...pair, as: "growth" }, GROWTH_PLACES)
  return rose
    ? { amount: clause`比上年增加${amount}`, rate: clause`增长${rate}` }
    : { amount: clause`比上年减少${amount}`, rate: clause`下降${rate}` }
}

/** A metric of how much it rose, which the filing may state itself by a measure. */
export interface StatedIncrease {
  readonly metric: string
  readonly stated: MeasureName
}

/** 比上年增加0.78亿元, where the district says so itself; of a fall it is silent. */
export const increaseOf = (tell: Teller, words: string, { metric, stated }: StatedIncrease): Clause | undefined => {
  const size = tell.isStated(stated) ? tell.amount(metric) : undefined
  return size !== undefined && size.numerator > 0n ? clause`${words}${tell.metric(metric)}` : undefined
}

interface StatedChange {
  readonly amount?: StatedIncrease
  readonly rate?: StatedIncrease
}

/**
 * 比上年增加0.78亿元，增长13.38%; 比上年下降0.15个百分点; 与上年持平. What the district states itself of a rise is told as
 * stated, the rest as the two years come to.
 */
export const changeFrom = (
  tell: Teller,
  now: MeasureName,
  prior: MeasureName,
  { amount, rate }: StatedChange = {}
): Clause | undefined => {
  const unit = findMeasure(now)?.unit
  const change = changeOf(tell, now, prior)
  if (change?.order === 0) return change.exact ? clause`与上年持平` : clause`与上年基本持平`
  const own = change === undefined || unit === undefined ? undefined : sizeOf(tell, now, prior, unit, change)
  const more = amount === undefined ? undefined : increaseOf(tell, "比上年增加", amount)
  const wordsOfRate =
    unit === "%" ? "比上年提高" : more === undefined && own?.amount === undefined ? "比上年增长" : "增长"
  const growth = rate === undefined ? undefined : increaseOf(tell, wordsOfRate, rate)
  return clauses(more ?? own?.amount, growth ?? own?.rate)
}
