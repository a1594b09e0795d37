/**
 * Means whose total and count were told paragraphs or a table before: 小学 | 682个 | 27416人 … 小学平均班额40.2人，初中43.0人.
 * The three speak of one stage of schooling; claimed where the arithmetic bears it out beyond chance.
 */
import { dimensionOf, leaf, quotient, type RelationClaim } from "@duxue/core"
import { chanceOf, CREDIBLE } from "../doubt/evidence.ts"
import { agrees, between, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const averaged = /班额|班均|校均|师均|生均|人均|平均/
const stages = ["幼儿|学前", "小学", "初中", "高中", "中职|职"].map((words) => new RegExp(words))
const MOST_BACK = 80
const MOST_TRIED = 12

/** The stage that a figure is told of: in its clause, or at the head of its table row. */
const stageOf = (scene: Scene, index: number): number => {
  const near = nearOf(scene, index)
  const own = stageIn(near.clauseLeft)
  if (own >= 0) return own
  const { start } = figureAt(scene, index)
  const head = near.paragraph.start
  return scene.plain.slice(Math.max(head, start - 3), start).includes("|")
    ? stageIn(scene.plain.slice(head, Math.min(start, head + 24)))
    : -1
}

const stageIn = (words: string): number => stages.findIndex((stage) => stage.test(words))

/** 小学平均班额40.2人，初中43.0人: a member of a list of means needs no word of its own. */
const isMean = (scene: Scene, index: number): boolean => {
  if (averaged.test(wordsBefore(scene, index))) return true
  const before = scene.figures[index - 1]
  const figure = figureAt(scene, index)
  return (
    before !== undefined &&
    before.unit === figure.unit &&
    before.step.denominator === figure.step.denominator &&
    figure.step.denominator !== 1n &&
    /^[,，、][^,，。;]{1,8}$/.test(between(scene, index - 1, index)) &&
    averaged.test(scene.plain.slice(Math.max(nearOf(scene, index).sentence.start, before.start - 60), before.start))
  )
}

const isCount = (scene: Scene, index: number): boolean => {
  const { value, lower, upper } = figureAt(scene, index)
  return value !== undefined && lower !== undefined && upper !== undefined && scene.roles[index] === "level"
}

const meanAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (figure.value === undefined || dimensionOf(figure.unit) !== "people" || !isMean(scene, index)) return undefined
  const stage = stageOf(scene, index)
  const chance = chanceOf(figure)
  if (stage < 0 || MOST_TRIED * chance > CREDIBLE) return undefined
  const totals: Array<number> = []
  const counts: Array<number> = []
  for (let other = index - 1; other >= 0 && other >= index - MOST_BACK; other--) {
    if (!isCount(scene, other) || stageOf(scene, other) !== stage) continue
    const { unit } = figureAt(scene, other)
    if (unit === figure.unit) totals.push(other)
    else if (unit === "个" || unit === "班" || dimensionOf(unit) === "institutions") counts.push(other)
  }
  let tried = 0
  for (const total of totals) {
    for (const count of counts) {
      if (++tried > MOST_TRIED) return undefined
      const computed = quotient(leaf(total), leaf(count))
      if (agrees(scene, index, computed))
        return {
          kind: "mean",
          result: index,
          computed,
          comparison: "equals",
          basis: "prose",
          words: "平均",
          certain: true
        }
    }
  }
  return undefined
}

/** Means of the whole text whose terms stand apart from them. */
export const findBorneOutMeans: Finder = (scene) =>
  scene.figures.flatMap((_, index) => {
    const found = meanAt(scene, index)
    return found === undefined ? [] : [found]
  })
