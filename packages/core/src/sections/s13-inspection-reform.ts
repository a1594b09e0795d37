import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const inspectionReform: Section = {
  id: "inspection-reform",
  number: 13,
  title: { zh: "教育督导体制机制改革", en: "Inspection reform" },
  shortTitle: { zh: "教育督导", en: "Inspection" },
  heading: "推进新时代教育督导体制机制改革情况",
  cues: [
    "教育督导",
    "督导体制",
    "督导改革",
    "督学",
    "督政",
    "督导评估",
    "督导机构",
    "督导队伍",
    "督导问责",
    "督导结果"
  ],
  broadCues: ["督导"]
}

export const inspectionReformItems: ReadonlyArray<Item> = [
  {
    section: "inspection-reform",
    number: 24,
    title: { zh: "教育督导体制机制改革", en: "Inspection reform" },
    questions: [
      {
        zh: "专职、兼职督学各多少名，与学校数之比是多少？",
        en: "How many inspectors are there, full-time and part-time, and how many schools has each?"
      }
    ]
  }
]
