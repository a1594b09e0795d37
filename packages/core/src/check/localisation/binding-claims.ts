/** Which relations that hold bind their figures: what contradicts one of these is no explanation. */
import type { RelationKind } from "../../domain/relation.ts"
import { evaluate, leavesOf } from "../../formula/formula.ts"
import * as Interval from "../../quantity/interval.ts"
import { absolute, compare, rational, subtract } from "../../quantity/rational.ts"
import { claimAt, claimsNaming, type Edit, figureAt, type Scene } from "./scene.ts"

/** What is divided is rounded, even where it is written like a count: 825元 a head. */
const roundedAlways: ReadonlySet<RelationKind> = new Set<RelationKind>(["mean", "per-head"])
const half = Interval.closed(rational(-1n, 2n), rational(1n, 2n))

/**
 * Whether a claim is met to the last printed place, the operands as printed and not as rounding allows: 8.86亿元 less
 * 8.86亿元 may be 300元 by the rounding alone, and proves nothing.
 */
export const isSharp = (scene: Scene, claim: number, edit?: Edit): boolean => {
  const { kind, computed, comparison, result } = claimAt(scene, claim)
  if (comparison !== "equals") return true
  const value = evaluate(computed, (each) => {
    const printed = each === edit?.figure ? edit.value : scene.values[each]
    return printed === undefined ? scene.intervals[each] : Interval.point(printed)
  })
  const stated = result === edit?.figure ? edit.interval : scene.intervals[result]
  if (value === undefined || stated === undefined) return true
  const isRounding = roundedAlways.has(kind) && Interval.isPoint(stated)
  return Interval.overlaps(value, isRounding ? Interval.add(stated, half) : stated)
}

/**
 * Whether each term weighs more than the rounding of the total: 7.86亿元 is 7.86亿元 less 0.26万元, and less anything else as
 * small, so that it says nothing of 0.26万元.
 */
const isTelling = (scene: Scene, claim: number): boolean => {
  const { kind, computed, result } = claimAt(scene, claim)
  const { lower, upper } = scene.intervals[result] ?? Interval.everything
  if ((kind !== "sum" && kind !== "difference") || lower === undefined || upper === undefined) return true
  const width = subtract(upper, lower)
  return leavesOf(computed).every((leaf) => {
    const value = scene.values[leaf]
    return value === undefined || value.numerator === 0n || compare(absolute(value), width) >= 0
  })
}

/** Bodies and people come whole. */
const whole = /^(?:人|所|家|处|园)$/
const decimals = /^\d[\d,]*\.\d+\s*[^\d\s万萬亿億千百]/

/** Whether it adds or divides 5.6所: what holds for half a school holds by chance. */
const isOfFractions = (scene: Scene, claim: number): boolean => {
  const { kind, computed } = claimAt(scene, claim)
  if (kind !== "sum" && kind !== "share") return false
  return leavesOf(computed).some((leaf) => {
    const { unit, text } = figureAt(scene, leaf)
    return whole.test(unit) && decimals.test(text)
  })
}

/** Whether it holds, beyond doubt of its words and beyond mere rounding. */
export const binds = (scene: Scene, claim: number): boolean =>
  scene.verdicts[claim] === "holds" &&
  claimAt(scene, claim).certain &&
  isTelling(scene, claim) &&
  isSharp(scene, claim) &&
  !isOfFractions(scene, claim)

/** Relations that name the figure and must go on holding. */
export const bindingClaims = (scene: Scene, figure: number): ReadonlyArray<number> =>
  claimsNaming(scene, figure).filter((claim) => binds(scene, claim))

/** How far from a figure another that says the same is taken for its double: the next clause. */
const BESIDE = 2

/**
 * Whether a claim that names the figure may as well mean its double: 应配8475名，现有8475名 says one number twice, and whoever reads
 * on (612名，占7.2%) goes by the number. It bears neither of the two out.
 */
export const mayMeanDouble = (scene: Scene, claim: number, figure: number): boolean => {
  const own = scene.values[figure]
  if (own === undefined) return false
  const { unit } = figureAt(scene, figure)
  for (let other = figure - BESIDE; other <= figure + BESIDE; other++) {
    const value = scene.values[other]
    if (other === figure || value === undefined || scene.figures[other]?.unit !== unit) continue
    if (compare(own, value) === 0) return !(scene.figuresOf[claim] ?? []).includes(other)
  }
  return false
}
