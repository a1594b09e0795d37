/**
 * One change told of several pairs: 小学由650元提高至700元，初中由850元提高至900元，均提高了50元. Each pair lies as far apart as the words say;
 * where all but one do, that one is wrong.
 */
import { difference, leaf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const each = /(?:均|都|各)(?:比上年|较上年)?(?:提高|增加|增长|上调|提升|下降|减少|降低)了?$/
const falling = /下降|减少|降低/
const MOST_BACK = 12

/** From A to B: the pairs told before the change in its sentence, in its unit, as A and B. */
const pairsBefore = (scene: Scene, change: number): ReadonlyArray<readonly [number, number]> => {
  const { start } = nearOf(scene, change).sentence
  const { unit } = figureAt(scene, change)
  const pairs: Array<readonly [number, number]> = []
  for (let now = change - 1; now > 0 && now >= change - MOST_BACK && figureAt(scene, now).start >= start; now--) {
    const then = scene.departures[now]
    if (then === undefined) continue
    if (figureAt(scene, now).unit === unit && figureAt(scene, then).unit === unit) pairs.unshift([then, now])
  }
  return pairs
}

const changeAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, index)
  if (!each.test(words) || figureAt(scene, index).qualifier !== "exact") return undefined
  const pairs = pairsBefore(scene, index)
  if (pairs.length < 2) return undefined
  const claims = pairs.map(([then, now]): RelationClaim => {
    const computed = falling.test(words) ? difference(leaf(then), leaf(now)) : difference(leaf(now), leaf(then))
    return { kind: "difference", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
  })
  const wrong = claims.filter((claim) => !agreesExactly(scene, claim.result, claim.computed))
  return wrong.length === 1 ? wrong[0] : undefined
}

/** Changes of several pairs, of the whole text: the one pair that does not agree where the others do. */
export const findSameChanges: Finder = findAtEach(changeAt, anyOf("均都各"))
