/** 15236元，比上年增长2.83%（2020年14817元）; 61.0%，提高4.8个百分点（2023年为56.2%）: the base in brackets behind the change. */
import { addable, difference, dimensionOf, type Formula, leaf, percentage, type RelationClaim } from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { agrees, between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** What opens the bracket: a year, or what is compared with. */
const base = /^\((?:(?:19|20)\d{2}年|上年度?|上一年度?|去年|全[省市国区县州])(?:同期|平均(?:水平)?)?(?:为|是)?$/
/** 上升2.7个百分点，上年为65.7%: the same without a bracket, in a clause that says nothing else. */
const baseAfter = /^[,，](?:上年|上一年|去年|(?:19|20)\d{2}年)(?:同期)?(?:为|是)$/
/** 超省定目标8.4个百分点（省定目标85%）: how far apart two rates are, and the other by its name. */
const gap = /(?:高于|低于|高出|超出|超过|超|快于|慢于)([\u4e00-\u9fff]{2,14})$/
const ends = { bracket: /^[^,，。;\d]{0,6}\)/, clause: /^[,，。;)\n]/ } as const
const MOST_BACK = 4

/** The level of now: the nearest before the change that is of the base's own unit, and what stands beside it. */
const levelBefore = (scene: Scene, change: number): number | undefined => {
  const { unit } = figureAt(scene, change + 1)
  const isGap = gap.test(wordsBefore(scene, change))
  for (let at = change - 1; at >= 0 && at >= change - MOST_BACK; at--) {
    const figure = figureAt(scene, at)
    if (figure.start < nearOf(scene, change).sentence.start) return undefined
    const role = scene.roles[at]
    // 增长9.02%，高于财政经常性收入增幅3.87个百分点: a growth may be what lies apart from another.
    if (role === "change" || role === "former" || (role === "growth" && !isGap)) continue
    return figure.unit === unit && figure.value !== undefined ? at : undefined
  }
  return undefined
}

const computedOf = (scene: Scene, change: number, level: number): Formula<number> | undefined => {
  const then = leaf(change + 1)
  const by = falling.test(wordsBefore(scene, change)) ? difference(then, leaf(level)) : difference(leaf(level), then)
  const told = figureAt(scene, change).unit
  const of = figureAt(scene, level).unit
  if (dimensionOf(told) === "percent" && dimensionOf(of) !== "percent") return percentage(by, then)
  if (dimensionOf(told) === "points" && dimensionOf(of) === "percent") return by
  return told === of && addable(told, of) ? by : undefined
}

/** Whether a bracket opens with the name of what the gap before it is measured from. */
const isNamedAgain = (scene: Scene, change: number, told: string): boolean => {
  const name = gap.exec(wordsBefore(scene, change))?.[1]
  return name !== undefined && (told === `(${name}` || told === `(${name}为` || told === `(${name}是`)
}

/** 压减“三公”经费38万元: by how much, though the name of what is less stands between. */
const changing = /(?:压减|削减|压缩|核减|缩减|节约|节省|裁撤|减少|增加|增拨|增投)[^,，。;、\d]{0,14}$/

const isChange = (scene: Scene, index: number): boolean =>
  scene.roles[index] === "change" || changing.test(wordsBefore(scene, index))

/** 压减38万元，同比下降12.5%（2018年为304万元）: the change itself stands before its rate, and no level. */
const changeBefore = (scene: Scene, rate: number): Formula<number> | undefined => {
  const change = rate - 1
  const then = rate + 1
  if (change < 0 || !isChange(scene, change) || figureAt(scene, rate).unit !== "%") return undefined
  if (figureAt(scene, change).start < nearOf(scene, rate).sentence.start) return undefined
  return addable(figureAt(scene, change).unit, figureAt(scene, then).unit) && !isMeasuredApart(scene, change)
    ? percentage(leaf(change), leaf(then))
    : undefined
}

/** Of a change that a level precedes, the level and the base tell the rate. */
const isMeasuredApart = (scene: Scene, change: number): boolean =>
  change > 0 &&
  figureAt(scene, change - 1).start >= nearOf(scene, change).sentence.start &&
  figureAt(scene, change - 1).unit === figureAt(scene, change).unit

const claimAt = (scene: Scene, change: number): RelationClaim | undefined => {
  const then = scene.figures[change + 1]
  if (then === undefined || then.value === undefined) return undefined
  const told = between(scene, change, change + 1)
  const inBracket = base.test(told) || isNamedAgain(scene, change, told)
  if (!inBracket && !baseAfter.test(told)) return undefined
  if (!ends[inBracket ? "bracket" : "clause"].test(`${scene.plain.slice(then.end, then.end + 8)}\n`)) return undefined
  const changed = changeBefore(scene, change)
  if (changed !== undefined) {
    const words = wordsBefore(scene, change)
    return {
      kind: "growth",
      result: change,
      computed: changed,
      comparison: "equals",
      basis: "prose",
      words,
      certain: inBracket || agrees(scene, change, changed)
    }
  }
  const level = levelBefore(scene, change)
  const computed = level === undefined ? undefined : computedOf(scene, change, level)
  if (level === undefined || computed === undefined) return undefined
  if (!inBracket && !agrees(scene, change, computed)) return undefined
  const certain = level === change - 1 || agrees(scene, change, computed)
  const kind = computed.op === "percentage" ? "growth" : "difference"
  const words = wordsBefore(scene, change)
  return { kind, result: change, computed, comparison: "equals", basis: "prose", words, certain }
}

/** Changes with their bases in brackets, of the whole text. */
export const findBracketedBases: Finder = findAtEach((scene, index) => {
  const role = scene.roles[index]
  const told = role === "growth" || role === "change" || dimensionOf(figureAt(scene, index).unit) === "points"
  return told ? claimAt(scene, index) : undefined
})
