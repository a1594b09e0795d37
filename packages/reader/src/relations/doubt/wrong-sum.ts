/**
 * Totals that a clerk added up wrongly, a part counted twice: 342所、44所 and 9所 told as 404所. There is one way for each
 * part, so where one of them gives what is printed, chance has hardly done so.
 */
import { type Formula, Interval, Rational, sum } from "@duxue/core"
import { computedBy, figureAt, intervalAt, isSurelyApart, type Scene } from "../scene/scene.ts"

/** One left out tells nothing: a list may well go on beyond its total, or begin with it. */
const addedOtherwise = (formula: Formula<number>): ReadonlyArray<Formula<number>> =>
  formula.op === "sum" && formula.terms.length >= 2 ? formula.terms.map((term) => sum(formula, term)) : []

/**
 * In how many of such relations, were none meant, adding a part twice would give what is printed; `undefined` where it
 * does not.
 */
export const wrongSumsByChance = (scene: Scene, result: number, formula: Formula<number>): number | undefined => {
  const { value, qualifier } = figureAt(scene, result)
  if (formula.op !== "sum" || value === undefined || value.numerator <= 0n || qualifier !== "exact") return undefined
  const stated = intervalAt(scene, result)
  const added = addedOtherwise(formula)
  for (const each of added) {
    if (isSurelyApart(scene, result, each)) continue
    const computed = computedBy(scene, each)
    if (computed?.lower === undefined || computed.upper === undefined || !Interval.overlaps(computed, stated)) continue
    const width = Rational.subtract(computed.upper, computed.lower)
    return (added.length * (Rational.toNumber(width) + 1)) / Rational.toNumber(value)
  }
  return undefined
}
