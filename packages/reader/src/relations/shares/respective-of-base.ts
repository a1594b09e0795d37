/** A list of shares of one base told in their words: 高级312人、中级1068人，分别占教师总数2200人的14.18%、48.55%. */
import { addable, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { areListBorneOut } from "../doubt/borne-out-lists.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { between, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const ofBase = /^[^,，。;\d]{0,8}的(?:比例|比重)?(?:为|达到?|约)?$/

const claimsFor = (scene: Scene, first: number): ReadonlyArray<RelationClaim> => {
  const by = first - 1
  if (!ofBase.test(between(scene, by, first)) || dimensionOf(figureAt(scene, by).unit) === "percent") return []
  const words = wordsBefore(scene, by)
  if (!/分别[^,，。;]{0,4}占/.test(words)) return []
  const shares = listFrom(scene, first)
  const parts: Array<number> = []
  const { start } = nearOf(scene, first).sentence
  for (let at = by - 1; at >= 0 && parts.length < shares.length && figureAt(scene, at).start >= start; at--) {
    if (!addable(figureAt(scene, at).unit, figureAt(scene, by).unit)) break
    parts.unshift(at)
  }
  if (shares.length < 2 || parts.length !== shares.length) return []
  const claims = shares.map((result, at): RelationClaim => ({
    kind: "share",
    result,
    computed: percentage(leaf(parts[at] as number), leaf(by)),
    comparison: "equals",
    basis: "prose",
    words,
    certain: true
  }))
  return areListBorneOut(scene, claims) ? claims : []
}

/** Lists of shares of a base told with them, of the whole text. */
export const findRespectiveSharesOfBase: Finder = (scene) =>
  scene.figures.flatMap((figure, index) =>
    index > 1 && dimensionOf(figure.unit) === "percent" ? claimsFor(scene, index) : []
  )
