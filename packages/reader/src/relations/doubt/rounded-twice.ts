/**
 * Changes of amounts told in 万 or with decimals: 图书新增1.24万册 of 0.81 and 0.45. Whoever subtracts printed levels from one another
 * rounds each of them first, so that such changes and their total may be a last place off for each of them.
 */
import { Interval, leavesOf, Rational, type RelationClaim } from "@duxue/core"
import { computedBy, figureAt, type Scene, wordsBefore } from "../scene/scene.ts"

const changing = /(?:新增|净增|增加|增长|减少|净减|扩大|添置|[增减])(?:了|加|少)?[^,，。;、]{0,6}$/

/** Whether a total of changes fails by no more than the roundings of the levels that they lie between. */
export const isRoundedTwice = (scene: Scene, { kind, result, computed }: RelationClaim): boolean => {
  const { value, step } = figureAt(scene, result)
  if (kind !== "sum" || value === undefined || step.numerator === 0n) return false
  const parts = leavesOf(computed)
  if (![result, ...parts].every((each) => changing.test(wordsBefore(scene, each)))) return false
  const found = computedBy(scene, computed)
  if (found?.lower === undefined || found.upper === undefined) return false
  const slack = Rational.multiply(step, Rational.fromInteger(parts.length))
  return Interval.overlaps(
    Interval.closed(Rational.subtract(value, slack), Rational.add(value, slack)),
    Interval.closed(found.lower, found.upper)
  )
}
