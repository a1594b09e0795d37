import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const funding: Section = {
  id: "funding",
  number: 4,
  title: { zh: "教育经费保障", en: "Funding" },
  shortTitle: { zh: "经费保障", en: "Funding" },
  heading: "教育经费保障情况",
  cues: [
    "教育经费",
    "经费投入",
    "经费保障",
    "教育投入",
    "财政投入",
    "投入保障",
    "教育支出",
    "财政保障",
    "只增不减",
    "三个增长",
    "两个比例",
    "生均经费",
    "生均公用",
    "公用经费",
    "资助",
    "教育费附加",
    "优先保障",
    "优先投入",
    "优先落实教育投入"
  ],
  broadCues: ["经费", "投入", "教育保障", "财政"]
}

export const fundingItems: ReadonlyArray<Item> = [
  {
    section: "funding",
    number: 6,
    title: { zh: "教育投入“两个只增不减”", en: "Spending that may only grow" },
    questions: [
      {
        zh: "一般公共预算教育支出本年和上年各是多少，是否只增不减？",
        en: "What did the general public budget spend on education this year and last, and did it grow?"
      },
      {
        zh: "各学段生均一般公共预算教育支出本年和上年各是多少？",
        en: "What was spent per pupil at each stage this year and last?"
      }
    ]
  },
  {
    section: "funding",
    number: 7,
    title: { zh: "生均公用经费和经费管理", en: "Operating funds per pupil" },
    questions: [
      {
        zh: "各学段生均公用经费标准是多少，是否不低于基准定额？",
        en: "What are the per-pupil operating funds by stage, and do they reach the base?"
      }
    ]
  },
  {
    section: "funding",
    number: 8,
    title: { zh: "教师工资待遇", en: "Teachers' pay" },
    questions: [
      {
        zh: "义务教育教师与当地公务员的平均工资收入各是多少？",
        en: "What do teachers of compulsory education and civil servants earn on average?"
      },
      {
        zh: "非在编教师是否依法参保、足额缴费？",
        en: "Are teachers outside the staff list insured as the law asks?"
      }
    ]
  }
]
