/**
 * 缺口136人：应配2136人，实有2000人: two numbers behind a colon may be what the one before it lies between, and no parts of it. Each of them
 * is more than it, which no part is.
 */
import { difference, leaf, leavesOf, Rational, type RelationClaim } from "@duxue/core"
import { LACKING, LEFT_OVER } from "../scene/change-words.ts"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import { agreesExactly } from "./exactly.ts"

const apart = new RegExp(`(?:${LACKING}|${LEFT_OVER})[^,，。;\\d]{0,5}$`)

const isMore = (scene: Scene, part: number, total: number): boolean => {
  const [a, b] = [figureAt(scene, part).value, figureAt(scene, total).value]
  return a !== undefined && b !== undefined && Rational.compare(a, b) > 0
}

/** Whether a sum that fails is of two numbers that what it calls their total lies between. */
export const isDistance = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const [a, b, ...others] = leavesOf(computed)
  if (a === undefined || b === undefined || others.length > 0) return false
  if (!isMore(scene, a, result) || !isMore(scene, b, result)) return false
  const [more, less] = isMore(scene, a, b) ? [a, b] : [b, a]
  return (
    apart.test(wordsBefore(scene, result).slice(-12)) ||
    agreesExactly(scene, result, difference(leaf(more), leaf(less)))
  )
}
