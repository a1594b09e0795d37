/**
 * Columns of a pasted table that are reckoned from two others of their row: 2018年 | 2017年 | 增长率, 合格 | 总数 | 占比,
 * 学生 | 教师 | 生师比. Which columns they are only the arithmetic says, so only what agrees beyond chance is claimed.
 */
import {
  addable,
  difference,
  dimensionOf,
  type Formula,
  leaf,
  percentage,
  quotient,
  type RelationClaim
} from "@duxue/core"
import { chanceOf, CREDIBLE } from "../doubt/evidence.ts"
import { agrees, between, figureAt, type Finder, type Scene } from "../scene/scene.ts"

const bar = /^[^\n]{0,12}\|[^\n]{0,4}$/
const MOST_BACK = 4

/** The cells of the row before `index`, the nearest first. */
const cellsBefore = (scene: Scene, index: number): ReadonlyArray<number> => {
  const cells: Array<number> = []
  for (let other = index - 1; other >= 0 && cells.length < MOST_BACK; other--) {
    if (!bar.test(between(scene, other, other + 1))) break
    cells.push(other)
  }
  return cells
}

interface Reckoned {
  readonly kind: "growth" | "share" | "difference" | "ratio"
  readonly computed: Formula<number>
}

/** What may be reckoned from two cells in the unit of a third. */
const reckoned = (scene: Scene, a: number, b: number, result: number): ReadonlyArray<Reckoned> => {
  const unit = figureAt(scene, result).unit
  const alike = addable(figureAt(scene, a).unit, figureAt(scene, b).unit)
  const [x, y] = [leaf(a), leaf(b)]
  if (dimensionOf(unit) === "percent" && alike)
    return [
      { kind: "growth", computed: percentage(difference(x, y), y) },
      { kind: "share", computed: percentage(x, y) }
    ]
  if (unit === "比" && alike) return [{ kind: "ratio", computed: quotient(x, y) }]
  return alike && addable(unit, figureAt(scene, a).unit) ? [{ kind: "difference", computed: difference(x, y) }] : []
}

const reckonedAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  const dimension = dimensionOf(figure.unit)
  if (figure.value === undefined || (dimension !== "percent" && figure.unit !== "比")) return undefined
  const cells = cellsBefore(scene, index).filter((cell) => figureAt(scene, cell).value !== undefined)
  const chance = chanceOf(figure)
  let tried = 0
  for (const a of cells) {
    for (const b of cells) {
      if (a === b) continue
      for (const { kind, computed } of reckoned(scene, a, b, index)) {
        if (++tried * chance > CREDIBLE && tried > 4) return undefined
        if (agrees(scene, index, computed))
          return { kind, result: index, computed, comparison: "equals", basis: "prose", words: "表", certain: true }
      }
    }
  }
  return undefined
}

/** Reckoned columns of all tables of the text. */
export const findTableRows: Finder = (scene) =>
  scene.plain.includes("|")
    ? scene.figures.flatMap((_, index) => {
        const found = reckonedAt(scene, index)
        return found === undefined ? [] : [found]
      })
    : []
