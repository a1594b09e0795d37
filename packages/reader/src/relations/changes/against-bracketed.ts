/**
 * 近视率为51.9%，较2021年（52.6%）下降0.7个百分点，与2018年（53.6%）相比下降1.7个百分点: what a level is compared with stands in the bracket
 * behind its year, between the level and the change. Level, base and change are all told, and leave no doubt.
 */
import { addable, difference, dimensionOf, type Formula, leaf, percentage, type RelationClaim } from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 较2021年(, 比上年同期(, 与2018年摸底调查结果(: a time, and whatever names what was told of it then. */
const comparing =
  /(?:较|(?<!占)比(?![例重率])|与|同)(?:(?:19|20)\d{2}年|上年度?|去年|[上前]一年|“?[一二三四五十]+五”?末)[^,，。;()\d]{0,14}\((?:为|的)?$/
const changing =
  /^\)(?:相比|相较|比)?[,，]?[^,，。;()\d]{0,6}?((?:增|减|提|上升|下降|降|升|增长|多|少)[^,，。;()\d]{0,4})$/
const MOST_BACK = 6

/** 2022年比2021年(: the year that grew is named, and told of before. */
const nowNamed =
  /((?:19|20)\d{2}年)[^,，。;()\d]{0,8}(?:较|(?<!占)比(?![例重率])|与|同)(?:19|20)\d{2}年[^,，。;()\d]{0,14}\((?:为|的)?$/

/** The nearest figure of the base's unit before it in the paragraph that the words tell of the year, if only to compare with it. */
const levelOfYear = (scene: Scene, base: number, year: string): number | undefined => {
  const { unit } = figureAt(scene, base)
  for (let at = base - 1; at >= 0 && at >= base - MOST_BACK; at--) {
    const figure = figureAt(scene, at)
    if (figure.start < nearOf(scene, base).paragraph.start) return undefined
    const isTold = scene.roles[at] === "level" || scene.roles[at] === "former"
    if (isTold && figure.unit === unit && scene.brackets[at] === undefined && wordsBefore(scene, at).includes(year))
      return at
  }
  return undefined
}

/** The level of now: the nearest figure of the base's unit before it in the sentence that is no change and no base. */
const levelBefore = (scene: Scene, base: number): number | undefined => {
  const { unit } = figureAt(scene, base)
  for (let at = base - 1; at >= 0 && at >= base - MOST_BACK; at--) {
    const figure = figureAt(scene, at)
    if (figure.start < nearOf(scene, base).sentence.start) return undefined
    if (scene.brackets[at] !== undefined || figure.unit !== unit) continue
    if (scene.roles[at] === "level" || scene.roles[at] === "share") return at
  }
  return undefined
}

const againstAt = (scene: Scene, base: number): RelationClaim | undefined => {
  const change = base + 1
  const told = scene.figures[change]
  if (told === undefined || scene.brackets[base] === undefined) return undefined
  const { start, unit } = figureAt(scene, base)
  const compared = scene.plain.slice(Math.max(nearOf(scene, base).sentence.start, start - 40), start)
  if (!comparing.test(compared)) return undefined
  const year = nowNamed.exec(compared)?.[1]
  const verb = changing.exec(between(scene, base, change))?.[1]
  const ofYear = year === undefined ? undefined : levelOfYear(scene, base, year)
  const level = verb === undefined ? undefined : (ofYear ?? levelBefore(scene, base))
  if (verb === undefined || level === undefined) return undefined
  const by = falling.test(verb) ? difference(leaf(base), leaf(level)) : difference(leaf(level), leaf(base))
  const computed = computedBy(by, base, told.unit, unit)
  if (computed === undefined) return undefined
  const kind = computed.op === "percentage" ? "growth" : "difference"
  return { kind, result: change, computed, comparison: "equals", basis: "prose", words: verb, certain: true }
}

const computedBy = (by: Formula<number>, base: number, told: string, unit: string): Formula<number> | undefined => {
  if (dimensionOf(told) === "percent" && dimensionOf(unit) !== "percent") return percentage(by, leaf(base))
  if (dimensionOf(told) === "points") return dimensionOf(unit) === "percent" ? by : undefined
  return told === unit && addable(told, unit) ? by : undefined
}

/** Changes against a base in brackets, of the whole text. */
export const findAgainstBracketed: Finder = findAtEach(againstAt)
