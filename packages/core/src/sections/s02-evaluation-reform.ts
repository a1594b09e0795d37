import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const evaluationReform: Section = {
  id: "evaluation-reform",
  number: 2,
  title: { zh: "教育评价改革", en: "Evaluation reform" },
  shortTitle: { zh: "评价改革", en: "Evaluation" },
  heading: "落实教育工作评价改革责任情况",
  cues: [
    "评价改革",
    "教育评价",
    "政绩观",
    "唯分数",
    "唯升学",
    "五唯",
    "教育质量评价",
    "质量监测",
    "学生评价",
    "学校评价",
    "教师评价"
  ],
  broadCues: ["评价机制"]
}

export const evaluationReformItems: ReadonlyArray<Item> = [
  {
    section: "evaluation-reform",
    number: 4,
    title: { zh: "教育评价改革", en: "Evaluation reform" },
    questions: [
      {
        zh: "是否下达升学指标，是否以升学率考核、奖励学校和教师，是否宣传炒作升学率？",
        en: "Were promotion targets set, schools or teachers judged or rewarded by promotion rates, or such rates advertised?"
      },
      {
        zh: "清理出多少不符合改革要求的规定，整改了多少？",
        en: "How many rules against the reform were found, and how many were put right?"
      }
    ]
  }
]
