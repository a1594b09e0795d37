/**
 * One total broken down by two measures: 幼儿园128所。其中,公办53所,民办75所;城区50所,农村78所. What goes on right behind the parts
 * of a total, in its unit and with nothing else between, breaks down the same total once more where it makes it again.
 */
import type { RelationClaim } from "@duxue/core"
import { leavesOf } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { between, figureAt, isBelow, nearOf, type Scene } from "../scene/scene.ts"
import { sumOf } from "./added-up.ts"
import { sumClaim } from "./sum-claims.ts"

const MOST_PARTS = 12
/** Of smaller totals ones and twos make the same sum by chance. */
const LEAST = 20

/** 124个班 of 184班: the unit may stand behind a classifier. */
const isOfUnit = (scene: Scene, total: number, part: number): boolean => {
  const { unit } = figureAt(scene, total)
  const own = figureAt(scene, part).unit
  return own === unit || (own === "个" && nearOf(scene, part).right.startsWith(unit))
}

/** The figure behind another and all that stands in the bracket behind that. */
const nextOf = (scene: Scene, index: number): number => {
  let next = index + 1
  while (next < scene.figures.length && scene.brackets[next] !== scene.brackets[index]) next++
  return next
}

/** A full stop ends what is told of the total, unless 其中 goes on with it. */
const ends = /\n|。(?!\s*其中)/

/** The second breakdown of the total that a claim is about, behind its parts. */
export const brokenDownAgain = (
  scene: Scene,
  { result, computed, words }: RelationClaim
): RelationClaim | undefined => {
  const last = leavesOf(computed).at(-1)
  if (last === undefined || last < result || isBelow(scene, result, LEAST)) return undefined
  const parts: Array<number> = []
  let previous = last
  for (let part = nextOf(scene, last); part < scene.figures.length && parts.length < MOST_PARTS;) {
    const lead = between(scene, previous, part)
    if (ends.test(lead) || !isOfUnit(scene, result, part) || scene.roles[part] !== scene.roles[result]) return undefined
    parts.push(part)
    const sum = sumOf(scene, parts)
    if (parts.length >= 2 && agreesExactly(scene, result, sum)) return sumClaim(scene, result, parts, words, true)
    previous = part
    part = nextOf(scene, part)
  }
  return undefined
}
