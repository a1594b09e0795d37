/** How a number stands to last year's, in words that follow the numbers: they cannot say 增长 of what fell. */
import { factIdOf } from "../../domain/fact-id.ts"
import { Period } from "../../domain/period.ts"
import { MeasureId } from "../../domain/measure.ts"
import type { MeasureName } from "../../measures/index.ts"
import { absolute, compare, divide, fromInteger, multiply, subtract } from "../../quantity/rational.ts"
import { findMeasure } from "../../registry.ts"
import { type Clause, clause, clauses } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"

const hundred = fromInteger(100)
const GROWTH_PLACES = 2

const idOf = (tell: Teller, measure: MeasureName) =>
  factIdOf({ measure: MeasureId.make(measure), organisation: null, stage: null, period: null }, tell.filing.period)

/**
 * 比上年增加0.78亿元，增长13.38%; 比上年下降0.15个百分点; 与上年持平. `undefined` unless both are single values of one
 * kind: nobody says by how much 30余 grew.
 */
export const changeFrom = (tell: Teller, now: MeasureName, prior: MeasureName): Clause | undefined => {
  const [after, before] = [tell.value(now), tell.value(prior)]
  const unit = findMeasure(now)?.unit
  if (after === undefined || before === undefined || unit === undefined) return undefined
  const order = compare(after, before)
  if (order === 0) return clause`与上年持平`
  const size = absolute(subtract(after, before))
  const pair = { now: idOf(tell, now), before: idOf(tell, prior) }
  if (unit === "%") {
    const points = tell.bound(size, "百分点", { kind: "change", ...pair, as: "points" })
    return order > 0 ? clause`比上年上升${points}` : clause`比上年下降${points}`
  }
  const amount = tell.bound(size, unit, { kind: "change", ...pair, as: "difference" })
  const rate = divide(multiply(size, hundred), before)
  const growth =
    rate === undefined ? undefined : tell.bound(rate, "%", { kind: "change", ...pair, as: "growth" }, GROWTH_PLACES)
  return order > 0
    ? clauses(clause`比上年增加${amount}`, clause`增长${growth}`)
    : clauses(clause`比上年减少${amount}`, clause`下降${growth}`)
}

/** 2019: the year before the one reported on. */
export const yearBefore = (tell: Teller): Period => Period.make(String(Number(tell.year) - 1))
