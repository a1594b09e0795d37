/**
 * A level, its change and the level of the year before, side by side in any order: 优良率68.4%，上升2.7个百分点，上年为65.7%;
 * 支出28.94亿元，上年27.86亿元，增支1.08亿元. The words say of each what it is, so what does not agree is a question.
 */
import { addable, difference, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { AFTER_VERB, FALLEN, RISEN, falling } from "../scene/change-words.ts"
import { agrees, between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const change = `(?:(?:比|较)(?:上年|去年|上年同期|同期)|同比|一年(?:间|里|来|内|下来)?)?(?:净|共|再|又)?(?:${RISEN}|${FALLEN}|增幅|降幅|多|少)(?:支出|投入)?${AFTER_VERB}`
const former =
  "(?:上年|去年|上一年|前一年|上年同期|去年同期|上学年|(?:19|20)\\d{2}年)(?:同期)?(?:(?:这一|该|此|同一)(?:比例|比重|占比|比率|数据|数字|指标|数))?(?:为|是|有|仅为|仅|只有)?"
/** 优良率68.4%，上升 2.7个百分点 ，上年为 65.7% */
const changeBehind = new RegExp(`^\\)?[,，]${change}$`)
/** 去年表彰162名 behind 今年表彰186名: the verb may be said again. */
const formerBehind = new RegExp(`^\\)?[,，;(]${former}[^,，。;、\\d()]{0,4}$`)
/** 支出28.94亿元，上年 27.86亿元 ，增支 1.08亿元 */
const changeLast = new RegExp(`^\\)?[,，]${change}$`)

const isLevel = (scene: Scene, index: number): boolean => {
  const { value, qualifier } = figureAt(scene, index)
  const role = scene.roles[index]
  return value !== undefined && qualifier === "exact" && (role === "level" || role === "share" || role === "mean")
}

const isChangeOf = (scene: Scene, by: number, level: number): boolean => {
  const [moved, told] = [figureAt(scene, by), figureAt(scene, level)]
  if (moved.value === undefined || moved.qualifier !== "exact") return false
  if (dimensionOf(told.unit) === "percent") return moved.unit === "百分点"
  return moved.unit === "%" || addable(moved.unit, told.unit)
}

interface Told {
  readonly before: number
  readonly by: number
}

/** ，占13.7%; (13.7%): what share a count is, told right behind it. */
const shareOf = /^(?:\(|[,，][^,，。;\d]{0,6}占)[^,，。;\d]{0,8}$/
/** No more characters part a level from what is told of the year before. */
const FARTHEST = 60

/** The figure behind a level; behind the share that it is, where that is told first. */
const behind = (scene: Scene, level: number): number => {
  const next = level + 1
  if (figureAt(scene, level).unit === "%" || scene.figures[next]?.unit !== "%") return next
  return shareOf.test(between(scene, level, next)) ? next + 1 : next
}

/** Which of the two figures behind a level is the change, and which the level of the year before. */
const toldBehind = (scene: Scene, now: number): Told | undefined => {
  const second = behind(scene, now)
  if (second >= scene.figures.length) return undefined
  const third = behind(scene, second)
  const last = scene.figures[third]
  if (last === undefined || last.start > figureAt(scene, now).end + FARTHEST) return undefined
  if (figureAt(scene, third).start > nearOf(scene, now).paragraph.end) return undefined
  const [near, far] = [between(scene, second - 1, second), between(scene, third - 1, third)]
  if (changeBehind.test(near) && formerBehind.test(far)) return { by: second, before: third }
  return formerBehind.test(near) && changeLast.test(far) ? { before: second, by: third } : undefined
}

const yearOf = (words: string): number => Number(/(?:19|20)\d{2}(?=年)/.exec(words)?.[0] ?? 0)

/** 2019年20所，2020年25所，增加5所: told in the order of time, the level behind is that of now. */
const isLater = (scene: Scene, before: number, now: number): boolean => {
  const [told, own] = [yearOf(wordsBefore(scene, before)), yearOf(wordsBefore(scene, now))]
  return told > 0 && own > 0 && told > own
}

/** 2021年…，2019年…，同比增长5.46%: against the year between, which is not told. */
const skipsYears = (scene: Scene, before: number, now: number, words: string): boolean => {
  const [told, own] = [yearOf(wordsBefore(scene, before)), yearOf(wordsBefore(scene, now))]
  return /同比|上年|去年|同期/.test(words) && told > 0 && own > 0 && Math.abs(told - own) !== 1
}

const changeAt = (scene: Scene, now: number): RelationClaim | undefined => {
  if (!isLevel(scene, now)) return undefined
  const told = toldBehind(scene, now)
  if (told === undefined || figureAt(scene, told.before).unit !== figureAt(scene, now).unit) return undefined
  if (!isChangeOf(scene, told.by, now)) return undefined
  const words = between(scene, told.by - 1, told.by)
  if (skipsYears(scene, told.before, now, words)) return undefined
  const [then, later] = isLater(scene, told.before, now) ? [now, told.before] : [told.before, now]
  const moved = falling.test(words) ? difference(leaf(then), leaf(later)) : difference(leaf(later), leaf(then))
  const isRate = figureAt(scene, told.by).unit === "%"
  const computed = isRate ? percentage(moved, leaf(then)) : moved
  const kind = isRate ? "growth" : "difference"
  const certain = agrees(scene, told.by, computed)
  return { kind, result: told.by, computed, comparison: "equals", basis: "prose", words, certain }
}

/** Changes told beside the year before, of the whole text. */
export const findChangesBesideYearBefore: Finder = findAtEach(changeAt)
