/** Whether the stated figure can be what the formula computes, with no second look at what a slip may have changed. */
import { type Formula, Interval } from "@duxue/core"
import { areBounded, computedBy, isBounded, isSurelyApart, type Scene } from "../scene/scene.ts"

/**
 * For relations that no word tells: a finder that only the arithmetic guides would find a near miss everywhere, and may
 * not take one for evidence.
 */
export const agreesExactly = (scene: Scene, result: number, formula: Formula<number>): boolean => {
  if (isSurelyApart(scene, result, formula)) return false
  const computed = computedBy(scene, formula)
  const stated = scene.intervals[result]
  if (computed === undefined || stated === undefined || !isBounded(computed)) return false
  return Interval.overlaps(computed, stated) && areBounded(scene, formula)
}
