/** How much of a plan was done: 支出6.2亿元，年初预算6.5亿元，完成预算的95.4%. */
import { addable, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const planned = /预算|预决算|计划|目标|任务|规划|应收|应征/
const done =
  /(?:执行|完成|支出)率(?:为|达到?|约)*$|完成了?(?:[^,，。;\d]{0,10}(?:预算|预决算|计划|目标|任务|规划)[^,，。;\d]{0,6}|率)(?:的|为|达到?|了)*(?:约)?$/
/** 完成总投资的23%, 为概算的80%: the words name what the amount before them is held against. */
const ofNamed = /(?:完成了?|为|达到?|占)(?:年度|全年|年初)?(总投资|投资计划|概算|预算|计划|任务)的$/
const MOST_BACK = 6

const rateAt = (scene: Scene, index: number): RelationClaim | undefined => {
  if (dimensionOf(figureAt(scene, index).unit) !== "percent") return undefined
  const words = wordsBefore(scene, index)
  if (!done.test(words)) return undefined
  const { paragraph } = nearOf(scene, index)
  const levels: Array<number> = []
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK && figureAt(scene, at).start >= paragraph.start; at--) {
    if (scene.roles[at] === "level" && dimensionOf(figureAt(scene, at).unit) !== "percent") levels.push(at)
  }
  // 支出9.62亿元,执行率97.9%,年初预算9.83亿元: the plan may be told last.
  const next = scene.figures[index + 1]
  const { sentence } = nearOf(scene, index)
  if (next !== undefined && next.start < sentence.end && scene.roles[index + 1] === "level") levels.push(index + 1)
  for (const of of levels) {
    for (const by of levels) {
      if (of === by || !addable(figureAt(scene, of).unit, figureAt(scene, by).unit)) continue
      if (!planned.test(wordsBefore(scene, by)) && !planned.test(nearOf(scene, by).right)) continue
      const computed = percentage(leaf(of), leaf(by))
      if (agrees(scene, index, computed))
        return { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
  }
  return undefined
}

/** The one figure that the words name and the amount told just before: what they do not come to is a question. */
const namedAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (dimensionOf(figure.unit) !== "percent" || index < 2) return undefined
  const words = wordsBefore(scene, index)
  const name = ofNamed.exec(words)?.[1]
  const of = index - 1
  const { sentence } = nearOf(scene, index)
  if (name === undefined || scene.roles[of] !== "level" || figureAt(scene, of).start < sentence.start) return undefined
  const bearers: Array<number> = []
  for (let by = of - 1; by >= 0 && figureAt(scene, by).start >= sentence.start; by--) {
    const isOfUnit = addable(figureAt(scene, by).unit, figureAt(scene, of).unit)
    if (isOfUnit && wordsBefore(scene, by).includes(name)) bearers.push(by)
  }
  const [by, ...others] = bearers
  if (by === undefined || others.length > 0) return undefined
  const computed = percentage(leaf(of), leaf(by))
  const certain = agrees(scene, index, computed)
  return { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain }
}

/** Rates of completion of the whole text. Unless the words name the plan, only what agrees is claimed: a budget may be told elsewhere. */
export const findCompletions: Finder = findAtEach((scene, index) => rateAt(scene, index) ?? namedAt(scene, index))
