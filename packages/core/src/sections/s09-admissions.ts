import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const admissions: Section = {
  id: "admissions",
  number: 9,
  title: { zh: "违规招生和乱收费治理", en: "Admissions and fees" },
  shortTitle: { zh: "招生收费", en: "Admissions" },
  heading: "中小学违规招生和教育乱收费治理工作情况",
  cues: [
    "违规招生",
    "乱收费",
    "招生入学",
    "招生行为",
    "教育收费",
    "阳光招生",
    "规范招生",
    "免试就近",
    "就近入学",
    "违规收费",
    "收费管理",
    "收费行为",
    "规范收费",
    "办学行为",
    "违规办学"
  ],
  broadCues: ["招生", "收费"]
}

export const admissionsItems: ReadonlyArray<Item> = [
  {
    section: "admissions",
    number: 17,
    title: { zh: "民办学校招生", en: "Admissions of private schools" },
    questions: [
      {
        zh: "民办学校招生计划和报名各多少人，有无超计划招生？",
        en: "How many did private schools plan to admit, how many applied, and which plans were exceeded?"
      }
    ]
  },
  {
    section: "admissions",
    number: 18,
    title: { zh: "招生和收费监管", en: "Oversight of admissions and fees" },
    questions: [
      {
        zh: "有无违规招生、违规收费，查实多少起？",
        en: "Were admissions or fees irregular, and how many cases were found?"
      }
    ]
  }
]
