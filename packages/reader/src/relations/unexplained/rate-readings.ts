/**
 * Which of the readings of a figure its numbers bear out. The words rank them; numbers that agree are believed as far as
 * none of the readings up to them, and none that is as likely, would have come as near by chance.
 */
import type { Formula, RelationClaim } from "@duxue/core"
import { agrees, enclosedBy, figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import type { ByNoun } from "./rate-candidates.ts"

export interface Reading {
  readonly formula: Formula<number>
  /** How far the words point away from it: nought where they point at nothing else. */
  readonly distance: number
  /** The least that its operands can tell apart: of a whole of 40 no two shares lie nearer than 2.5%. Nought otherwise. */
  readonly grain: number
}

/** Of a reading that the words all but spell out. */
export const SPELT_OUT = -1
const CREDIBLE_SPELT_OUT = 0.5
/** By distance: of readings tried so many may agree by chance. Words that point at a reading are evidence themselves. */
const credible = [0.25, 0.15, 0.08, 0.05, 0.05, 0.03, 0.03, 0.02] as const
const LEAST_CREDIBLE = 0.01

const credibleAt = (distance: number): number =>
  distance <= SPELT_OUT ? CREDIBLE_SPELT_OUT : (credible[distance] ?? LEAST_CREDIBLE)

/** Readings within a factor of this of what is stated tell how closely such numbers lie there. */
const NEAR = 2
/** How wide that stretch is, over what is stated. */
const STRETCH = NEAR - 1 / NEAR

const isNear = (computed: number, stated: number): boolean => computed * NEAR >= stated && computed <= NEAR * stated

/** Tells of what a reading comes to, and how far the words point away from it, whether it is to be weighed at all. */
export type Weighs = (computed: number, distance: number) => boolean

/** To be borne out a reading has to come near what is stated. */
const nearTo =
  (stated: number): Weighs =>
  (computed) =>
    isNear(computed, stated)

/** In how many of such readings, were it meant by nobody, what is computed would agree with what is stated. */
const chanceOf = (scene: Scene, result: number, stated: number, { formula, grain }: Reading): number => {
  const { step } = figureAt(scene, result)
  const place = step.numerator === 0n ? 0 : Number(step.numerator) / Number(step.denominator)
  const enclosed = enclosedBy(scene, formula)
  const width = enclosed === undefined ? 0 : enclosed.most - enclosed.least
  return Math.min(1, Math.max(place + width, grain) / (STRETCH * stated))
}

/** The likeliest reading that agrees beyond chance. Those given are near what is stated. */
const bornOut = (
  scene: Scene,
  result: number,
  stated: number,
  readings: ReadonlyArray<Reading>
): Reading | undefined => {
  let byChance = 0
  for (const reading of readings.toSorted((a, b) => a.distance - b.distance)) {
    byChance += chanceOf(scene, result, stated, reading)
    if (byChance > credibleAt(reading.distance)) return undefined
    if (agrees(scene, result, reading.formula)) return reading
  }
  return undefined
}

/** What is asked of a text as a whole. */
export interface RateContext {
  readonly scene: Scene
  readonly values: Float64Array
  readonly byNoun: () => ByNoun
}

/** Of the readings of a figure, given as far as they are to be weighed, the claim that is made. */
export type Claimed = (
  scene: Scene,
  kind: RelationClaim["kind"],
  result: number,
  readings: (weighs: Weighs) => ReadonlyArray<Reading>
) => RelationClaim | undefined

/** Looks at one figure, and has a claim made of its readings where it is a rate or a change of its kind. */
export type RateFinder = (context: RateContext, index: number, claimed: Claimed) => RelationClaim | undefined

export const claimOf = (
  scene: Scene,
  kind: RelationClaim["kind"],
  result: number,
  { formula }: Reading,
  certain: boolean
): RelationClaim => ({
  kind,
  result,
  computed: formula,
  comparison: "equals",
  basis: "prose",
  words: wordsBefore(scene, result),
  certain
})

/** Claims the reading that the numbers bear out. */
export const claimedWhereBornOut: Claimed = (scene, kind, result, readings) => {
  const { value } = figureAt(scene, result)
  if (value === undefined) return undefined
  const stated = Number(value.numerator) / Number(value.denominator)
  const found = bornOut(scene, result, stated, readings(nearTo(stated)))
  return found === undefined ? undefined : claimOf(scene, kind, result, found, true)
}
