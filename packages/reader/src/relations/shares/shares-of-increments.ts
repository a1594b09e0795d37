/**
 * 增加208所，…幼儿园758所，上年552所，增加206所，占增量的99.0%; 新增学位2080个，其中新建学校增加1560个，占新增学位的75%: the share
 * names an increment as its whole, and both it and its part are changes, which no other share is of.
 */
import { addable, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { anyOf } from "../scene/cues.ts"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const named =
  /占(?:全[区县市省州]|全部|总)?(?:净增(?:加)?|新增|增加|增长|增量|增幅)(?:[\u4e00-\u9fff]{0,6}?)(?:总[数量额]|[数量额])?的?(?:比例|比重)?(?:为|达到?|约|近)*$/
const increment = /(?:净增|新增|增加|增长|增添|扩充|扩)(?:了|约)?[\u4e00-\u9fff]{0,8}$/
const MOST_BACK = 16

/** Increments told before, nearest first. */
const incrementsBefore = (scene: Scene, share: number): ReadonlyArray<number> => {
  const found: Array<number> = []
  const { start } = nearOf(scene, share).paragraph
  for (let index = share - 1; index >= 0 && index >= share - MOST_BACK; index--) {
    const figure = figureAt(scene, index)
    if (figure.start < start) break
    if (dimensionOf(figure.unit) === "percent" || figure.value === undefined || figure.qualifier !== "exact") continue
    if (scene.roles[index] === "change" || increment.test(wordsBefore(scene, index))) found.push(index)
  }
  return found
}

const shareAt = (scene: Scene, share: number): RelationClaim | undefined => {
  if (figureAt(scene, share).unit !== "%") return undefined
  const words = wordsBefore(scene, share)
  if (!named.test(words)) return undefined
  const [part, ...wholes] = incrementsBefore(scene, share)
  if (part === undefined) return undefined
  const { unit } = figureAt(scene, part)
  const claimed = wholes
    .filter((whole) => addable(figureAt(scene, whole).unit, unit))
    .map((whole) => percentage(leaf(part), leaf(whole)))
  const computed = claimed.find((each) => agrees(scene, share, each)) ?? (claimed.length === 1 ? claimed[0] : undefined)
  if (computed === undefined) return undefined
  return { kind: "share", result: share, computed, comparison: "equals", basis: "prose", words, certain: true }
}

/** Shares of increments, of the whole text. */
export const findSharesOfIncrements: Finder = findAtEach(shareAt, anyOf("增"))
