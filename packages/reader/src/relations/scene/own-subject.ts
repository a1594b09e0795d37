/** Whether a share, a growth or a change is told of something of its own, and not of the figure before it. */
import { dimensionOf } from "@duxue/core"
import { figureAt, likeness, type Scene, wordsBefore } from "./scene.ts"

/** Words that name nothing: what is measured against, how exactly, and the change itself. */
const empty =
  /(?:(?:19|20)\d{2}年(?:底|末)?|[一二两三四五六七八九十]年(?:间|来|内|中)?|同比|环比|(?:相)?(?:较|比|与|同)(?:之前|以前)?(?:上年|去年|[上前]一年|上年度|上年同期|同期|年初|(?:19|20)\d{2}年(?:底|末)?)?(?:同期)?(?:相比)?|其中|(?:恰好?|正好|刚好|整整)是?|分别|前者|后者|两者|二者|共计?|净|合计|年均|平均|总体|整体|大幅|稳步|逐年|累计|实现|又|也|则|并|约|近|超过|达到?|为|了|占比?|所占|比例|比重|比率|[多少](?:支出|投入|安排|拨付|招)|增幅|增速|降幅|涨幅|增长率?|增加|增|提高|提升|上升|回升|回落|下滑|下降|降低|减少|压减率?|减幅?|降|升|幅度|高达|仅|只|到|的|上年|去年|[,，、;()]|在?全[区县市]|总数|总量|总额|总人数|人数)/g

/** 教育支出 of 教育支出增长, in the words before a figure; empty where the figure before is meant. */
export const ownSubject = (scene: Scene, index: number): string => {
  const words = wordsBefore(scene, index).slice(-40)
  const at = words.indexOf("占")
  return (at < 0 ? words : words.slice(0, at)).replace(empty, "")
}

/** 公办园在园幼儿占比68.4% behind 普惠园67所: of people no share is made of schools. */
const people = /(?:幼儿|学生|教师|儿童|子女|少年|人员|人数)$/

/** Whether the words name something else than what `of` counts. */
export const tellsOfAnother = (scene: Scene, index: number, of: number): boolean => {
  const own = ownSubject(scene, index)
  if (people.test(own) && dimensionOf(figureAt(scene, of).unit) === "institutions") return true
  return own.length >= 2 && likeness(own, `${wordsBefore(scene, of)}${scene.near[of]?.right ?? ""}`) === 0
}

/**
 * Whether a full name stands there whose head, its last two characters, the words of `of` do not say: 财政经常性收入 is
 * not 财政教育拨款, however much of the names is alike. Shorter names may be those of a stage or a kind.
 */
export const hasOtherHead = (scene: Scene, index: number, of: number): boolean => {
  const own = ownSubject(scene, index)
  return own.length >= 4 && !`${wordsBefore(scene, of)}${scene.near[of]?.right ?? ""}`.includes(own.slice(-2))
}
