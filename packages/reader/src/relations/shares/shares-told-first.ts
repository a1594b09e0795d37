/** A share told before the amount that it is: 拨款占支出的46.9%，为1560亿元. */
import { addable, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { agrees, between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const amountNext = /^[,，(](?:约?为|达到?|共计?|计|即|约|超过?|有|金额为?|共有)?$/
const MOST_BACK = 12

const shareAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const of = index + 1
  if (of >= scene.figures.length || dimensionOf(figureAt(scene, index).unit) !== "percent") return undefined
  if (scene.roles[index] === "growth" || !amountNext.test(between(scene, index, of))) return undefined
  const words = wordsBefore(scene, index)
  if (!/占|比重|比例|完成|相当于/.test(words)) return undefined
  // The amount that the words allow is bounded by its writing: 超1560亿元 is 1560亿元 and a little more.
  const amount = figureAt(scene, of)
  if (amount.value === undefined) return undefined
  const { paragraph } = nearOf(scene, index)
  for (let by = index - 1; by >= 0 && by >= index - MOST_BACK && figureAt(scene, by).start >= paragraph.start; by--) {
    if (scene.roles[by] !== "level" || !addable(figureAt(scene, by).unit, amount.unit)) continue
    const computed = percentage(leaf(of), leaf(by))
    if (agrees(scene, index, computed))
      return { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
  }
  return undefined
}

/** Shares told before their amounts, of the whole text; only what agrees is claimed. */
export const findSharesToldFirst: Finder = findAtEach(shareAt)
