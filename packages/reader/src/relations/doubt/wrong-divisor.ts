/**
 * Shares reckoned on the other part (7353 ÷ 6277 for 7353 ÷ 13630), growths reckoned on the later year. There are one or
 * two ways of dividing by the wrong number, so where one of them gives what is printed, chance has hardly done so.
 */
import { difference, type Formula, Interval, leavesOf, percentage, Rational, sum } from "@duxue/core"
import { computedBy, figureAt, intervalAt, isSurelyApart, type Scene } from "../scene/scene.ts"

/** The rest of the whole, or the whole and its part again; of two years the later, also where a change tells the former. */
const otherwiseDivided = (formula: Formula<number>): ReadonlyArray<Formula<number>> => {
  if (formula.op !== "percentage") return []
  const { of, by } = formula
  if (of.op !== "difference") {
    // 100 × change ÷ (now − change), ÷ (now + change): the former year is told by the change.
    const [now] = by.op === "difference" ? [by.from] : by.op === "sum" ? by.terms : []
    if (now !== undefined) return [percentage(of, now)]
    return [percentage(of, difference(by, of)), percentage(of, sum(by, of))]
  }
  const base = leavesOf(by).join()
  return [of.from, of.less].filter((each) => leavesOf(each).join() !== base).map((each) => percentage(of, each))
}

/**
 * In how many of such relations, were none meant, a division by another number would give what is printed; `undefined`
 * where no such division gives it.
 */
export const divisorsByChance = (scene: Scene, result: number, formula: Formula<number>): number | undefined => {
  const { value, qualifier } = figureAt(scene, result)
  if (value === undefined || value.numerator <= 0n || qualifier !== "exact") return undefined
  if (leavesOf(formula).some((leaf) => figureAt(scene, leaf).qualifier !== "exact")) return undefined
  const stated = intervalAt(scene, result)
  const divided = otherwiseDivided(formula)
  for (const each of divided) {
    if (isSurelyApart(scene, result, each)) continue
    const computed = computedBy(scene, each)
    if (computed?.lower === undefined || computed.upper === undefined || !Interval.overlaps(computed, stated)) continue
    const [lower, upper] = [stated.lower ?? value, stated.upper ?? value]
    const width = Rational.add(Rational.subtract(upper, lower), Rational.subtract(computed.upper, computed.lower))
    return (divided.length * Rational.toNumber(width)) / Rational.toNumber(value)
  }
  return undefined
}
