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

/** 比上年增加0.78亿元，增长13.38%; 比上年下降0.15个百分点; 与上年持平. */
export const changeFrom = (tell: Teller, now: MeasureName, prior: MeasureName): Clause | undefined => {
  const change = changeOf(tell, now, prior)
  const unit = findMeasure(now)?.unit
  if (change === undefined || unit === undefined) return undefined
  const { after, before, order, exact } = change
  if (order === 0) return exact ? clause`与上年持平` : clause`与上年基本持平`
  const size = absolute(subtract(after, before))
  const pair = { now: tell.idOf(now), before: tell.idOf(prior) }
  if (unit === "%") {
    const points = tell.bound(size, "百分点", { kind: "change", ...pair, as: "points" })
    return order > 0 ? clause`比上年提高${points}` : clause`比上年下降${points}`
  }
  const difference = tell.bound(size, unit, { kind: "change", ...pair, as: "difference" })
  const amount = { ...difference, text: inScaleOf(size, unit, textOf(tell.fact(now))) }
  const rate = divide(multiply(size, hundred), before)
  const growth =
    rate === undefined ? undefined : tell.bound(rate, "%", { kind: "change", ...pair, as: "growth" }, GROWTH_PLACES)
  return order > 0
    ? clauses(clause`比上年增加${amount}`, clause`增长${growth}`)
    : clauses(clause`比上年减少${amount}`, clause`下降${growth}`)
}

/** 比上年增加0.78亿元, where the filing states the increase itself or its years give one; of a fall it is silent. */
export const increaseOf = (tell: Teller, key: string, words: string): Clause | undefined => {
  const size = tell.amount(key)
  return size !== undefined && size.numerator > 0n ? clause`${words}${tell.metric(key)}` : undefined
}
