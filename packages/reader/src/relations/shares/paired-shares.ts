/**
 * Shares told in a list, of a list of wholes told before: 三年经费总额分别为13590万元、14620万元，其中拨款分别为8830万元、9140万元，占经费总额的比例分别为65.0%、
 * 62.5%. Each member is a share of the whole in its place.
 */
import { addable, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { areListBorneOut } from "../doubt/borne-out-lists.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 占…的比例分别为, 分别占, 在当年支出里的比重依次是. */
const marker = /(?:占|比重|比例)[^,，。;]{0,24}(?:分别|依次)|(?:分别|依次)[^,，。;]{0,6}占/
const MOST_BACK = 24

/** The lists of so many levels in the paragraph before `index`, nearest first, each as its first index. */
const listsBefore = (scene: Scene, index: number, count: number): ReadonlyArray<number> => {
  const { start } = nearOf(scene, index).paragraph
  const lists: Array<number> = []
  let at = index - count
  while (at >= 0 && at >= index - MOST_BACK && figureAt(scene, at).start >= start) {
    const isList =
      scene.roles[at] !== "change" &&
      scene.roles[at] !== "growth" &&
      dimensionOf(figureAt(scene, at).unit) !== "percent" &&
      listFrom(scene, at).length === count
    if (isList) lists.push(at)
    at -= isList ? count : 1
  }
  return lists
}

const claimsAt = (scene: Scene, first: number): ReadonlyArray<RelationClaim> => {
  const words = wordsBefore(scene, first)
  if (!marker.test(words)) return []
  const shares = listFrom(scene, first)
  if (shares.length < 2) return []
  const [parts, ...wholes] = listsBefore(scene, first, shares.length)
  if (parts === undefined) return []
  for (const whole of wholes) {
    if (!addable(figureAt(scene, parts).unit, figureAt(scene, whole).unit)) continue
    const claims = shares.map((result, at): RelationClaim => ({
      kind: "share",
      result,
      computed: percentage(leaf(parts + at), leaf(whole + at)),
      comparison: "equals",
      basis: "prose",
      words,
      certain: true
    }))
    if (areListBorneOut(scene, claims)) return claims
  }
  return []
}

/** Lists of shares of listed wholes, of the whole text. */
export const findPairedShares: Finder = (scene) =>
  scene.figures.flatMap((figure, index) =>
    index > 3 && dimensionOf(figure.unit) === "percent" ? claimsAt(scene, index) : []
  )
