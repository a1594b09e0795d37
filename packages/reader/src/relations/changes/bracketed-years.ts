/** 提高4.35个百分点（2020年为87.6%，2024年为91.95%）: a change, and in the bracket behind it what it was in the one year and the other. */
import { addable, difference, dimensionOf, type Formula, leaf, percentage, type RelationClaim } from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { between, figureAt, findAtEach, type Finder, type Scene, wordsBefore } from "../scene/scene.ts"

const opening = /^\((?:其中|由|从)?((?:19|20)\d{2})年(?:度|底|末)?(?:的|为|是|仅|仅为)?$/
const going = /^[,，、;至到]{1,2}((?:19|20)\d{2})年(?:度|底|末)?(?:的|为|是|达|达到|已达)?$/

const changeOf = (scene: Scene, change: number, then: number, now: number): Formula<number> | undefined => {
  const by = falling.test(wordsBefore(scene, change))
    ? difference(leaf(then), leaf(now))
    : difference(leaf(now), leaf(then))
  const told = figureAt(scene, change).unit
  const { unit } = figureAt(scene, now)
  if (dimensionOf(told) === "percent" && dimensionOf(unit) !== "percent") return percentage(by, leaf(then))
  if (dimensionOf(told) === "points") return dimensionOf(unit) === "percent" ? by : undefined
  return addable(told, unit) ? by : undefined
}

const bracketedAt = (scene: Scene, change: number): RelationClaim | undefined => {
  const [first, second] = [change + 1, change + 2]
  if (scene.figures[second] === undefined || figureAt(scene, first).unit !== figureAt(scene, second).unit)
    return undefined
  if (scene.roles[change] !== "growth" && scene.roles[change] !== "change") return undefined
  const [start, end] = [
    opening.exec(between(scene, change, first))?.[1],
    going.exec(between(scene, first, second))?.[1]
  ]
  if (start === undefined || end === undefined || start === end) return undefined
  const [then, now] = Number(start) < Number(end) ? [first, second] : [second, first]
  const computed = changeOf(scene, change, then, now)
  if (computed === undefined) return undefined
  const kind = computed.op === "percentage" ? "growth" : "difference"
  const words = wordsBefore(scene, change)
  return { kind, result: change, computed, comparison: "equals", basis: "prose", words, certain: true }
}

/** Changes with both their years in the bracket behind, of the whole text. */
export const findBracketedYears: Finder = findAtEach(bracketedAt)
