/** What was done beyond a plan: 计划建设60所，实际建成83所，超额完成23所; 计划新增3000个，新增3450个，超额完成15%. */
import { addable, difference, dimensionOf, type Formula, leaf, percentage, type RelationClaim } from "@duxue/core"
import { anyOf } from "../scene/cues.ts"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const planned = /计划|目标|任务|预算|规划|下达|预定|拟[建招增]/
/** Of what the two before it lie apart, and of nothing else. */
const beyond =
  /(?:超额(?:完成|建成|实现|新增|安排|投入|招聘|招录)?|超(?:年度|全年|原定?|年初)?(?:计划|目标|预算|定额|任务)(?:完成|建成|实现|新增|安排|投入|招聘|招录)?)了?(?:约|近)?$/
/** 超额完成任务3项 may as well count the tasks of which more was done: only what agrees is claimed. */
const beyondTask = /超额(?:完成|实现)了?(?:年度|全年)?[^,，。;、\d]{1,8}$/
const MOST_BACK = 4

const excessAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, index)
  if (index < 2) return undefined
  const isBare = beyond.test(words)
  if (!isBare && !beyondTask.test(words)) return undefined
  const { unit } = figureAt(scene, index)
  const isRate = dimensionOf(unit) === "percent"
  const { start } = nearOf(scene, index).sentence
  const levels: Array<number> = []
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    const told = figureAt(scene, at).unit
    if (dimensionOf(told) === "percent" || scene.roles[at] !== "level") continue
    if (isRate || addable(told, unit)) levels.push(at)
  }
  const plan = levels.find((at) => planned.test(wordsBefore(scene, at)))
  if (plan === undefined) return undefined
  const computedOf = (done: number): Formula<number> => {
    const excess = difference(leaf(done), leaf(plan))
    return isRate ? percentage(excess, leaf(plan)) : excess
  }
  const deeds = levels.filter(
    (at) => addable(figureAt(scene, at).unit, figureAt(scene, plan).unit) && !planned.test(wordsBefore(scene, at))
  )
  // 计划60所，建成83所，其中公办51所，超额完成23所: only of two told side by side right before it is it surely told.
  const isTold = isBare && Math.min(...levels) >= index - 2
  const done = deeds.find((at) => agrees(scene, index, computedOf(at))) ?? (isTold ? deeds[0] : undefined)
  if (done === undefined) return undefined
  const computed = computedOf(done)
  const kind = isRate ? "growth" : "difference"
  return { kind, result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
}

/** Excesses over plans, of the whole text. */
export const findBeyondPlan: Finder = findAtEach(excessAt, anyOf("超"))
