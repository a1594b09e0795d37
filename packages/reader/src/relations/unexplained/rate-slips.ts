/**
 * Rates and changes that a slip has broken: words that point at their operands, and a slip of the hand in one of them
 * that would bring agreement where chance hardly would.
 */
import { Interval, leavesOf, type RelationClaim } from "@duxue/core"
import { coincidences } from "../doubt/coincidences.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { agrees, computedBy, figureAt, intervalAt, type Scene } from "../scene/scene.ts"
import { type Claimed, claimOf, type Reading, SPELT_OUT, type Weighs } from "./rate-readings.ts"

/** Words that point farther away are held against no numbers. */
const FARTHEST = 1
/** So many readings of the words are tried. */
const MOST_READINGS = 3
/** In so few of such readings, were none meant, a slip would bring agreement: where words spell them out, and by distance. */
const CREDIBLE_SPELT_OUT = 0.2
const credible = [0.06, 0.02] as const

const credibleAt = (distance: number): number =>
  distance <= SPELT_OUT ? CREDIBLE_SPELT_OUT : (credible[distance] ?? 0)

/** Figures that some relation bears out: they are no suspects. */
const trustedBy = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlySet<number> =>
  new Set(
    claims.flatMap(({ result, computed }) => (agrees(scene, result, computed) ? [result, ...leavesOf(computed)] : []))
  )

const pointsAt: Weighs = (_, distance) => distance <= FARTHEST

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
    const { qualifier, lower, upper } = figureAt(scene, result)
    if (qualifier !== "exact" || lower === undefined || upper === undefined) return undefined
    const tried = readings(pointsAt)
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, MOST_READINGS)
    // What agrees, though others would by chance, is no slip.
    if (tried.some(({ formula }) => agreesExactly(scene, result, formula))) return undefined
    for (const [before, reading] of tried.entries()) {
      if (isReversed(scene, result, reading)) return claimOf(scene, kind, result, reading, false)
      const most = credibleAt(reading.distance) / (before + 1)
      if (coincidences(scene, result, reading.formula, suspect, most) <= most)
        return claimOf(scene, kind, result, reading, false)
    }
    return undefined
  }
}
