import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const largeClasses: Section = {
  id: "large-classes",
  number: 8,
  title: { zh: "消除大班额", en: "Large classes" },
  shortTitle: { zh: "大班额", en: "Classes" },
  heading: "消除大班额工作进展情况",
  cues: ["大班额", "班额", "大班化", "超大班"],
  broadCues: []
}

export const largeClassesItems: ReadonlyArray<Item> = [
  {
    section: "large-classes",
    number: 16,
    title: { zh: "消除大班额", en: "No large classes" },
    questions: [
      {
        zh: "各学段学生和班级各多少，有无大班额、超大班额？",
        en: "How many pupils and classes has each stage, and are any classes large or very large?"
      }
    ]
  }
]
