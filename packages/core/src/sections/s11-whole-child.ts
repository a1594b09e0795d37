import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const wholeChild: Section = {
  id: "whole-child",
  number: 11,
  title: { zh: "立德树人、五育并举", en: "The whole child" },
  shortTitle: { zh: "五育并举", en: "Whole child" },
  heading: "落实立德树人根本任务、推进“五育并举”工作情况",
  cues: [
    "立德树人",
    "五育",
    "全面发展",
    "全面培养",
    "素质教育",
    "思想政治",
    "思政课",
    "德育",
    "体育",
    "美育",
    "劳动教育",
    "体质健康",
    "近视",
    "心理健康",
    "五项管理",
    "作业管理",
    "课业负担",
    "阳光体育",
    "家校",
    "家庭教育",
    "协同育人",
    "综合实践",
    "睡眠",
    "读物管理"
  ],
  broadCues: ["育人", "学生发展", "健康"]
}

export const wholeChildItems: ReadonlyArray<Item> = [
  {
    section: "whole-child",
    number: 21,
    title: { zh: "五育并举", en: "All-round education" },
    questions: [
      {
        zh: "近视率本年和上年各是多少？",
        en: "What share of pupils is short-sighted this year, and what was it last year?"
      },
      {
        zh: "体质健康优良率是多少？",
        en: "What share of pupils is of good or excellent fitness?"
      }
    ]
  }
]
