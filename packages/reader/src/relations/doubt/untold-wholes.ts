/**
 * Shares of a whole that nobody tells: 专科以上1485人，占99.0%，本科以上864人，占57.6%. What the one number is so many per cent of is
 * what the other is of too, and neither is the whole of the other.
 */
import { dimensionOf, Rational, type RelationClaim } from "@duxue/core"
import { figureAt, type Scene } from "../scene/scene.ts"

interface Whole {
  readonly least: number
  readonly most: number
}

/** Wholes that a share leaves this wide open, measured by their size, agree with too many. */
const WIDEST = 0.04

/** What a number must be part of, if the percentage behind it is its share; `undefined` where none stands there. */
const wholeBy = (scene: Scene, part: number): Whole | undefined => {
  const [told, share] = [scene.figures[part], scene.figures[part + 1]]
  if (told?.value === undefined || share?.value === undefined || share.unit !== "%") return undefined
  if (told.qualifier !== "exact" || share.qualifier !== "exact" || scene.roles[part] !== "level") return undefined
  if (dimensionOf(told.unit) === "percent") return undefined
  const [value, rate] = [Rational.toNumber(told.value), Rational.toNumber(share.value)]
  const [half, slack] = [told.step, share.step].map((step) => Rational.toNumber(step) / 2) as [number, number]
  if (rate <= slack || value <= half) return undefined
  const whole = { least: (100 * (value - half)) / (rate + slack), most: (100 * (value + half)) / (rate - slack) }
  return whole.most - whole.least > WIDEST * whole.least ? undefined : whole
}

/** Whether the base that a share is said to be of has a share of its own, and both are of one whole that is not told. */
export const isOfUntoldWhole = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  if (computed.op !== "percentage" || computed.of.op === "difference" || computed.by.op !== "leaf") return false
  const base = computed.by.leaf
  if (base === result - 1 || figureAt(scene, base).unit !== figureAt(scene, Math.max(0, result - 1)).unit) return false
  const [one, other] = [wholeBy(scene, result - 1), wholeBy(scene, base)]
  return one !== undefined && other !== undefined && one.least <= other.most && other.least <= one.most
}
