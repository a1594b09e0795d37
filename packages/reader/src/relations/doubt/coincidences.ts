/**
 * How little an agreement but for a slip says: in how many of such relations, were none of them meant by anybody, the
 * numbers would come as near to agreeing as they do. Words that leave little doubt may take one in ten; where the
 * numbers alone speak it must be far fewer.
 */
import { dimensionOf, type Formula, Rational } from "@duxue/core"
import { computedBy, enclosedBy, figureAt, type Scene } from "../scene/scene.ts"
import { exchangesByChance } from "./exchange-away.ts"
import { slipsByChance } from "./one-slip.ts"
import { divisorsByChance } from "./wrong-divisor.ts"

/** As many lie within one per cent as within another, and a slip of reckoning is rarer than one of typing. */
const NEAR = 10

/** What lies beyond what is asked for by more than roundings of floating point may be left out. */
const SLACK = 1.001
const TINY = 1e-6

/** In how many of such shares, were none meant, the stated one would lie as near to the computed one. */
const nearByChance = (scene: Scene, result: number, formula: Formula<number>, most: number): number | undefined => {
  const { unit, value, qualifier, step } = figureAt(scene, result)
  if (value === undefined || qualifier !== "exact" || formula.op !== "percentage") return undefined
  if (dimensionOf(unit) !== "percent" || formula.of.op === "difference" || step.denominator === 1n) return undefined
  const enclosed = enclosedBy(scene, formula)
  const size = Math.abs(Rational.toNumber(value))
  if (enclosed !== undefined && NEAR * Math.abs(size - enclosed.least) > (most * SLACK + TINY) * size) return undefined
  const computed = computedBy(scene, formula)
  if (computed?.lower === undefined || computed.upper === undefined) return undefined
  const [stated, found] = [Rational.toNumber(value), Rational.toNumber(computed.lower)]
  // No part is more than its whole, and two equal numbers make a hundred per cent whatever they are of.
  if (found >= 100 || stated >= 100) return undefined
  return (NEAR * Math.abs(stated - found)) / stated
}

/** 67人 of 100名 may be divided wrongly, 100名 of 67人 is no share to begin with. */
const isOverWhole = (scene: Scene, formula: Formula<number>): boolean => {
  if (formula.op !== "percentage" || formula.of.op === "difference") return false
  const share = computedBy(scene, formula)?.lower
  return share !== undefined && Rational.toNumber(share) > 100
}

/**
 * `suspect` says which figures come into question; infinite where no slip in one of them explains anything. What is
 * more than `most` may be told as infinite too: so much is known sooner.
 */
export const coincidences = (
  scene: Scene,
  result: number,
  formula: Formula<number>,
  suspect: (index: number) => boolean = () => true,
  most = Infinity
): number => {
  const near = suspect(result) ? nearByChance(scene, result, formula, most) : undefined
  const slipped = slipsByChance(scene, result, formula, suspect, most * SLACK)
  const divided = suspect(result) ? divisorsByChance(scene, result, formula) : undefined
  const isDivided = divided !== undefined && !isOverWhole(scene, formula)
  const exchanged = exchangesByChance(scene, result, formula, suspect, most * SLACK)
  return Math.min(
    near ?? Infinity,
    slipped ?? Infinity,
    (isDivided ? divided : undefined) ?? Infinity,
    exchanged ?? Infinity
  )
}
