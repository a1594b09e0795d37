import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const preschool: Section = {
  id: "preschool",
  number: 6,
  title: { zh: "学前教育普及普惠", en: "Preschool" },
  shortTitle: { zh: "学前教育", en: "Preschool" },
  heading: "学前教育普及普惠发展情况",
  cues: [
    "学前教育",
    "普及普惠",
    "幼儿园发展",
    "普惠性幼儿园",
    "普惠幼儿园",
    "配套幼儿园",
    "公办园",
    "普惠园",
    "学前三年",
    "保教"
  ],
  broadCues: ["幼儿园", "学前", "幼儿"]
}

export const preschoolItems: ReadonlyArray<Item> = [
  {
    section: "preschool",
    number: 12,
    title: { zh: "普及普惠水平", en: "Reach and affordability" },
    questions: [
      {
        zh: "在园幼儿多少，公办园和普惠性幼儿园在园幼儿各多少、占比多少？",
        en: "How many children attend, and how many and what share in public and in inclusive kindergartens?"
      },
      {
        zh: "学前三年毛入园率是多少？",
        en: "What is the gross enrolment rate of the three preschool years?"
      }
    ]
  },
  {
    section: "preschool",
    number: 13,
    title: { zh: "小区配套幼儿园治理", en: "Kindergartens of housing estates" },
    questions: [
      {
        zh: "列入治理的配套园多少所，完成多少所？",
        en: "How many kindergartens of housing estates were to be put right, and how many have been?"
      }
    ]
  }
]
