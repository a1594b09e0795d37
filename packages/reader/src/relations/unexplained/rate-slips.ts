/**
 * Rates and changes that a slip has broken: words that point at their operands, and a slip of the hand in one of them
 * that would bring agreement where chance hardly would.
 */
import { Interval, leavesOf, type RelationClaim } from "@duxue/core"
import { coincidences } from "../doubt/coincidences.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { isInclusiveRate } from "../doubt/other-deed.ts"
import { agrees, between, computedBy, figureAt, intervalAt, type Scene } from "../scene/scene.ts"
import { type Claimed, claimOf, type Reading, SPELT_OUT, type Weighs } from "./rate-readings.ts"

/** So many readings of the words are tried. */
const MOST_READINGS = 3
/**
 * In so many of such readings, were none meant, slips would bring agreement: where words spell them out, and by distance.
 * Over forty-five letters' worth of real excerpts words that point so clearly, and are borne out by no numbers, are so
 * rare that any slip which mends them is believed.
 */
const CREDIBLE_SPELT_OUT = 8
const credible = [4, 1, 0.2] as const

/** Words that point at two pairs alike leave the choice to the numbers. */
const AMBIGUOUS = 0.05

const credibleAt = (distance: number): number =>
  distance <= SPELT_OUT ? CREDIBLE_SPELT_OUT : (credible[distance] ?? 0)

/** Figures that some relation bears out: they are no suspects. */
const trustedBy = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlySet<number> =>
  new Set(
    claims.flatMap(({ result, computed }) => (agrees(scene, result, computed) ? [result, ...leavesOf(computed)] : []))
  )

/** Words that hardly point at a pair are held against it only where it could be meant: no part is ten times its whole. */
const weighed =
  (kind: RelationClaim["kind"]): Weighs =>
  (computed, distance) =>
    distance < credible.length && (kind !== "share" || computed <= 100 || (distance <= 0 && computed <= MOST_PERCENT))
const MOST_PERCENT = 1_000

const joint = /^(?:[、,，]|和|与|及|以及){1,2}$/

/** 46%、63%: of a list each member is told of something of its own. */
const isListed = (scene: Scene, index: number): boolean =>
  [index - 1, index].some(
    (left) => left >= 0 && left + 1 < scene.figures.length && joint.test(between(scene, left, left + 1))
  )

/** 甲县(104.9%): a bracket behind a name tells of what bears it. */
const isOfName = (scene: Scene, index: number): boolean => {
  const { start } = figureAt(scene, index)
  return scene.plain[start - 1] === "(" && figureAt(scene, Math.max(0, index - 1)).end !== start - 1
}

/** 普惠率 is of children where the kindergartens are told. */
const isTelling = (scene: Scene, index: number): boolean => {
  const { qualifier, lower, upper } = figureAt(scene, index)
  if (qualifier !== "exact" || lower === undefined || upper === undefined) return false
  return !isListed(scene, index) && !isOfName(scene, index) && !isInclusiveRate(scene, index)
}

/** 增长11.97% of what fell by as much: the word for the direction is wrong. */
const isReversed = (scene: Scene, result: number, { formula }: Reading): boolean => {
  const computed = computedBy(scene, formula)
  return computed !== undefined && Interval.overlaps(Interval.negate(computed), intervalAt(scene, result))
}

/** Claims as a question what one slip would mend; the figures that the claims bear out have none. */
export const claimedButForSlips = (scene: Scene, claims: ReadonlyArray<RelationClaim>): Claimed => {
  const trusted = trustedBy(scene, claims)
  const suspect = (index: number): boolean => !trusted.has(index)
  return (_, kind, result, readings) => {
    if (!isTelling(scene, result)) return undefined
    const tried = readings(weighed(kind))
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, MOST_READINGS)
    // What agrees, though others would by chance, is no slip.
    if (tried.some(({ formula }) => agreesExactly(scene, result, formula))) return undefined
    for (const [before, reading] of tried.entries()) {
      if (isReversed(scene, result, reading)) return claimOf(scene, kind, result, reading, false)
      const rivals = tried.some((each) => each !== reading && each.distance === reading.distance)
      const most = (rivals ? AMBIGUOUS : credibleAt(reading.distance)) / (before + 1)
      if (coincidences(scene, result, reading.formula, suspect, most) <= most)
        return claimOf(scene, kind, result, reading, false)
    }
    return undefined
  }
}
