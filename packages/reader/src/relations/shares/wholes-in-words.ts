/** What words make the whole of a part: the figure before 其中, the name before 中. */
import { dimensionOf } from "@duxue/core"
import { figureAt, nearOf, type Scene } from "../scene/scene.ts"

/** 675人中，…; 14所村小里有…: what a number counts is the whole. 初中 and 高中 are schools. */
const within = /^[\u4e00-\u9fff()]{0,8}?(?:(?<![初高职完附普一二三四五六七八九十])中|里|当中|之中)(?:有|[,，])/

/** 14662人，其中…; 应交流1284名，实际交流172名; 征收1.38亿元，用于…4190万元: words that make a figure a part of the one before. */
const partTold =
  /^[\u4e00-\u9fff()]{0,6}(?:中有|[,，;；。]其中|[,，](?:实际|实有|已|当年完成|累计完成|参加|参与|有效|成功|用于|回收|收回|到位|竣工|达标|通过))/

/** How far back the whole stands, in figures: the parts in a bracket and the shares of others are told between. */
const MOST_BACK = 8

export interface ToldWhole {
  readonly index: number
  /** Whether only a verb makes it the whole: 实际交流 may be of others than are told before. */
  readonly byVerb: boolean
}

/**
 * The figure of which the next one is told to be a part. 招聘214名（小学126名、初中88名），其中硕士32名: what a bracket holds is said of
 * the figure before it; 轮岗536名，占17.2%；其中骨干149名: so is a share.
 */
export const wholeToldBefore = (scene: Scene, part: number): ToldWhole | undefined => {
  if (part < 1) return undefined
  const { start } = figureAt(scene, part)
  const between = scene.plain.slice(figureAt(scene, part - 1).end, start)
  if (within.test(between) && dimensionOf(figureAt(scene, part - 1).unit) !== "percent")
    return { index: part - 1, byVerb: false }
  const words = partTold.exec(between)?.[0]
  if (words === undefined) return undefined
  for (let index = part - 1; index >= 0 && part - index <= MOST_BACK; index--) {
    if (figureAt(scene, index).start < nearOf(scene, part).paragraph.start) return undefined
    const bracket = scene.brackets[index]
    const isAside = bracket !== undefined && bracket.close <= start
    if (isAside || dimensionOf(figureAt(scene, index).unit) === "percent") continue
    return { index, byVerb: !words.endsWith("其中") }
  }
  return undefined
}

const among = /(?:^|[,，。;；:：])(?:全部|在|上述)?([\u4e00-\u9fff]{2,10}?)(?:当)?中[,，]/
/** No name of a whole stands farther before its part. */
const REACH = 24

/** 专任教师中，女教师2634人: the name of the whole; empty where none is told. */
export const wholeNamedBefore = (scene: Scene, part: number): string => {
  const { start } = figureAt(scene, part)
  const from = Math.max(scene.figures[part - 1]?.end ?? 0, nearOf(scene, part).paragraph.start, start - REACH)
  const words = scene.plain.slice(from, start)
  return words.includes("中") ? (among.exec(words)?.[1] ?? "") : ""
}
