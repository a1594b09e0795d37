/**
 * Rates told by name in one list: 项目268个，开工251个、交付226个，开工率和竣工率依次为93.7%、84.3%. As many counts stand before them, in the same
 * order, and before those the number that all of them are rates of.
 */
import { leaf, percentage, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { anyOf } from "../scene/cues.ts"
import { between, figureAt, type Finder, hasCue, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const cues = anyOf("分依")
const named = /((?:[\u4e00-\u9fff]{2,4}率(?:、|和|与|及|以及)?){2,4})(?:分别|依次)(?:为|是|达到?|有)?$/
const rateName = /([\u4e00-\u9fff]{2})率/g
/** ，开工251个、交付226个: each count right behind the other. */
const nextTo = /^[^,，、。;\d]{0,4}[,，、][^,，、。;\d]{1,12}$/

const claimsAt = (scene: Scene, first: number): ReadonlyArray<RelationClaim> => {
  const words = wordsBefore(scene, first)
  const names = named.exec(words)?.[1]
  if (names === undefined) return []
  const deeds = [...names.matchAll(rateName)].map(([, deed]) => deed ?? "")
  const rates = listFrom(scene, first)
  const whole = first - deeds.length - 1
  if (rates.length !== deeds.length || whole < 0) return []
  const counts = rates.map((_, at) => whole + 1 + at)
  const { unit } = figureAt(scene, whole)
  if (unit === "%" || figureAt(scene, whole).start < nearOf(scene, first).paragraph.start) return []
  const isCount = (count: number): boolean =>
    figureAt(scene, count).unit === unit &&
    figureAt(scene, count).qualifier === "exact" &&
    nextTo.test(between(scene, count - 1, count))
  if (!counts.every(isCount) || scene.brackets[whole] !== scene.brackets[first]) return []
  const claims = rates.map((result, at): RelationClaim => {
    const count = counts[at] as number
    const computed = percentage(leaf(count), leaf(whole))
    // 报名3950人，录取3713人: those admitted may be held against those who applied.
    const inTurn = percentage(leaf(count), leaf(count - 1))
    const isOfFormer = !agreesExactly(scene, result, computed) && agreesExactly(scene, result, inTurn)
    return {
      kind: "share",
      result,
      computed: isOfFormer ? inTurn : computed,
      comparison: "equals",
      basis: "prose",
      words,
      certain: true
    }
  })
  const holding = claims.filter(({ result, computed }) => agreesExactly(scene, result, computed)).length
  // 竣工率 of those that were 交付: the deed may go by another name, where one of the rates bears its own number out.
  const areNamed = deeds.every((deed, at) => wordsBefore(scene, counts[at] as number).includes(deed))
  return holding > 0 || areNamed ? claims.map((claim) => ({ ...claim, certain: holding > 0 })) : []
}

/** Rates told in lists by their names, of the whole text. */
export const findRespectiveRates: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (let index = 3; index < scene.figures.length; index++)
    if (figureAt(scene, index).unit === "%" && hasCue(scene, index, cues)) claims.push(...claimsAt(scene, index))
  return claims
}
