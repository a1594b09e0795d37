/**
 * The marks of all indicators and what the letter gives itself in all: 5.足额安排专项资金（分值5分，自评得分4.5分）… under 自评总分97.5分.
 * A sheet of twenty indicators shows a wrong mark that no single one of them does.
 */
import { leaf, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { between, figureAt, type Finder, type Scene, wordsBefore } from "../scene/scene.ts"
import { isNear } from "./added-up.ts"

const full = /(?:分值|满分|标准分|赋分|权重)(?:为|:)?$/
const given = /(?:自评|自查|实际)?(?:得分|自评分|实得|自评|得)(?:为|:)?$/
const inAll = /(?:总得分|总分|总评分|得分|合计|满分)(?:为|:)?$/
/** Fewer indicators are a part of the sheet. */
const LEAST_ITEMS = 5
const MOST_ITEMS = 80

const isMark = (scene: Scene, index: number): boolean => {
  const { unit, value, qualifier } = figureAt(scene, index)
  return unit === "分" && value !== undefined && qualifier === "exact"
}

/** 分值5分，自评得分4.5分: the two side by side. */
const opensItem = (scene: Scene, index: number): boolean =>
  index + 1 < scene.figures.length &&
  isMark(scene, index) &&
  isMark(scene, index + 1) &&
  full.test(wordsBefore(scene, index)) &&
  given.test(wordsBefore(scene, index + 1)) &&
  /^[,，、;(]/.test(between(scene, index, index + 1))

/** What all come to: the one mark told in all, outside the indicators, that they make, or else nearly make. */
const inAllOf = (
  scene: Scene,
  items: ReadonlySet<number>,
  parts: ReadonlyArray<number>
): ReadonlyArray<RelationClaim> => {
  const totals = Array.from(scene.figures.keys()).filter(
    (index) =>
      !items.has(index) && !items.has(index - 1) && isMark(scene, index) && inAll.test(wordsBefore(scene, index))
  )
  const computed = sum(...parts.map((part) => leaf(part)))
  const right = totals.find((total) => agreesExactly(scene, total, computed))
  const near = right === undefined ? totals.filter((total) => isNear(scene, total, parts, 30n)) : [right]
  const [result] = near
  if (result === undefined || near.length > 1) return []
  const certain = right !== undefined
  return [{ kind: "sum", result, computed, comparison: "equals", basis: "prose", words: "分值", certain }]
}

/** Sheets of marks of the whole text. */
export const findScoreSheets: Finder = (scene) => {
  if (!/分值|满分|标准分|赋分|权重/.test(scene.plain)) return []
  const items = Array.from(scene.figures.keys()).filter((index) => opensItem(scene, index))
  if (items.length < LEAST_ITEMS || items.length > MOST_ITEMS) return []
  const opened = new Set(items)
  return [items.map((index) => index + 1), items].flatMap((parts) => inAllOf(scene, opened, parts))
}
