/**
 * One total broken down by two measures: 幼儿园128所。其中,公办53所,民办75所;城区50所,农村78所. What goes on right behind the parts
 * of a total, in its unit and with nothing else between, breaks down the same total once more where it makes it again.
 */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { between, figureAt, isBelow, nearOf, type Scene } from "../scene/scene.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { divides, isNear, sumOf } from "./added-up.ts"
import { isFull } from "./full-lists.ts"
import { sumClaim } from "./sum-claims.ts"

/** The words of a second breakdown that does not make its total: it stands beside the first. */
export const SECOND_BREAKDOWN = "另一口径"

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
const ends = /\n(?!\s*其中)|。(?!\s*其中)/

/** 按类别分，小学150所、…: such words divide all of it. */
const byKind = /[;。\n](?:按|从)[^,，。;:\d]{1,10}(?:分|看|划分|统计)[,，:]/

/** 其中城区12所,镇村3所: what a sentence opens with 其中, or tells by its two sides, is all of the total, slips apart. */
const isMeant = (scene: Scene, total: number, opening: string, parts: ReadonlyArray<number>): boolean => {
  if (parts.length < 2 || divides(scene, total, parts) === "no") return false
  if (byKind.test(opening)) return true
  const told =
    /[。\n]\s*其中/.test(opening) || (opening.includes(";") && parts.length === 2 && isFull(scene, total, parts))
  return told && (isOneSlipAway(scene, total, sumOf(scene, parts)) || isNear(scene, total, parts))
}

/** The second breakdown of the total that a claim is about, behind its parts. */
export const brokenDownAgain = (
  scene: Scene,
  { result, computed, words }: RelationClaim
): RelationClaim | undefined => {
  const last = leavesOf(computed).at(-1)
  if (last === undefined || last < result || isBelow(scene, result, LEAST)) return undefined
  const parts: Array<number> = []
  let previous = last
  const first = nextOf(scene, last)
  for (let part = first; part < scene.figures.length && parts.length < MOST_PARTS; part = nextOf(scene, part)) {
    const lead = between(scene, previous, part)
    // The next sentence is about something else, and so is the next but one that 其中 opens.
    if (ends.test(lead) || (parts.length > 0 && lead.includes("。"))) break
    if (!isOfUnit(scene, result, part) || scene.roles[part] !== scene.roles[result]) break
    parts.push(part)
    previous = part
    if (parts.length >= 2 && agreesExactly(scene, result, sumOf(scene, parts)))
      return sumClaim(scene, result, parts, words, true)
  }
  // 公办3所,民办70所;其中一类35所、二类22所、三类13所: what makes a part of the first breakdown is that part's.
  if (leavesOf(computed).some((part) => agreesExactly(scene, part, sumOf(scene, parts)))) return undefined
  if (parts.length === 0 || !isMeant(scene, result, between(scene, last, first), parts)) return undefined
  return sumClaim(scene, result, parts, SECOND_BREAKDOWN, false)
}
