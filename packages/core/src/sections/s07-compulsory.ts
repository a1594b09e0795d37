import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const compulsory: Section = {
  id: "compulsory",
  number: 7,
  title: { zh: "义务教育有保障和均衡发展", en: "Compulsory education" },
  shortTitle: { zh: "义务教育", en: "Compulsory" },
  heading: "义务教育有保障和均衡发展工作推进情况",
  cues: [
    "义务教育有保障",
    "义务教育的保障",
    "义务教育保障",
    "义务教育均衡",
    "均衡发展",
    "优质均衡",
    "控辍保学",
    "基本均衡",
    "城乡义务教育",
    "义务教育一体化",
    "义务教育学校标准化",
    "标准化学校",
    "薄弱环节",
    "薄弱学校",
    "全面改薄",
    "改善办学条件",
    "办学标准",
    "校际均衡",
    "校际差异",
    "差异系数",
    "随迁子女",
    "留守儿童",
    "特殊教育",
    "残疾儿童",
    "巩固率",
    "普及程度",
    "入学保障",
    "入学机会",
    "集团化办学",
    "两类学校",
    "寄宿制学校"
  ],
  broadCues: ["义务教育", "教育公平", "均衡", "办学条件", "标准化建设", "教育普及", "资源配置", "学校布局"]
}

export const compulsoryItems: ReadonlyArray<Item> = [
  {
    section: "compulsory",
    number: 14,
    title: { zh: "控辍保学", en: "Keeping every child at school" },
    questions: [
      {
        zh: "有无失学辍学，适龄残疾儿童少年入学率多少？",
        en: "Did any child drop out, and what share of disabled children is enrolled?"
      },
      {
        zh: "九年义务教育巩固率是多少？",
        en: "What share of pupils stays through the nine years?"
      }
    ]
  },
  {
    section: "compulsory",
    number: 15,
    title: { zh: "优质均衡创建", en: "High-quality balance" },
    questions: [
      {
        zh: "七项指标校际差异系数小学、初中各有几项达标？",
        en: "For how many of the seven indicators do primary and junior schools keep within the coefficient?"
      },
      {
        zh: "办学规模超标的学校有几所，怎样解决？",
        en: "How many schools exceed the size limit, and what is done about it?"
      }
    ]
  }
]
