/** How much of a plan was done: 支出6.2亿元，年初预算6.5亿元，完成预算的95.4%. */
import { addable, dimensionOf, leaf, percentage, type RelationClaim, sum } from "@duxue/core"
import { agrees, between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

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
  const parts = partsBefore(scene, index)
  if (parts.plans.length > 1) {
    const ofAll = partsAt(scene, index, parts)
    // Of a plan in parts a slip brings any deed near to any part.
    if (ofAll !== undefined || scene.isSecondLook) return ofAll
  }
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

/** 比计划的11所多撤3所: what was done beyond a plan is neither plan nor deed. */
const beyond = /^(?:多|少|超)[^,，。;\d]{0,4}$/
const joint = /^、[^,，。;、\d]{0,12}$/
const MOST_TOLD = 10

/** A plan in several parts, and what was done of each: they are held against one another as wholes. */
interface Parts {
  readonly plans: ReadonlyArray<number>
  readonly deeds: ReadonlyArray<number>
}

const partsBefore = (scene: Scene, index: number): Parts => {
  const { start } = nearOf(scene, index).paragraph
  const plans: Array<number> = []
  const deeds: Array<number> = []
  let first = index
  while (first > 0 && index - first < MOST_TOLD && figureAt(scene, first - 1).start >= start) first--
  for (let at = first; at < index; at++) {
    const { unit, qualifier } = figureAt(scene, at)
    if (qualifier !== "exact" || dimensionOf(unit) === "percent" || beyond.test(wordsBefore(scene, at))) continue
    // 计划新建12所、改扩建18所: what 、 joins to a plan is planned as well.
    const goesOn = at > 0 && plans.at(-1) === at - 1 && joint.test(between(scene, at - 1, at))
    if (planned.test(wordsBefore(scene, at)) || goesOn) plans.push(at)
    else deeds.push(at)
  }
  return { plans, deeds }
}

/** 撤并小学14所，计划11所；撤并初中5所，计划5所；合计19所，完成计划的118.8%: of all that was planned, what was done or their total. */
const partsAt = (scene: Scene, index: number, { plans, deeds }: Parts): RelationClaim | undefined => {
  const [plan] = plans
  const words = wordsBefore(scene, index)
  if (plan === undefined || deeds.length === 0) return undefined
  const isAlike = (each: number): boolean => addable(figureAt(scene, each).unit, figureAt(scene, plan).unit)
  if (![...plans, ...deeds].every(isAlike)) return undefined
  const whole = sum(...plans.map(leaf))
  const totals = [leaf(deeds.at(-1) as number), ...(deeds.length > 1 ? [sum(...deeds.map(leaf))] : [])]
  const computed = totals.map((of) => percentage(of, whole)).find((each) => agrees(scene, index, each))
  return computed === undefined
    ? undefined
    : { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
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
