import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const privateAndTutoring: Section = {
  id: "private-and-tutoring",
  number: 10,
  title: { zh: "“公参民”和校外培训治理", en: "Private schools and tutoring" },
  shortTitle: { zh: "民办与培训", en: "Private" },
  heading: "规范公办中小学参与举办民办学校和校外培训机构治理工作情况",
  cues: [
    "举办民办学校",
    "公参民",
    "校外培训",
    "民办教育",
    "民办义务教育",
    "双减",
    "民办学校",
    "校外线上培训",
    "学科类培训",
    "课后服务",
    "校外负担",
    "培训机构"
  ],
  broadCues: ["民办", "培训治理"]
}

export const privateAndTutoringItems: ReadonlyArray<Item> = [
  {
    section: "private-and-tutoring",
    number: 19,
    title: { zh: "“公参民”清理规范", en: "Public schools out of private ones" },
    questions: [
      {
        zh: "涉及哪些学校，何时完成规范？",
        en: "Which schools are concerned, and by when will they be put right?"
      },
      {
        zh: "民办义务教育在校生占比是多少？",
        en: "What share of pupils of compulsory education attends private schools?"
      }
    ]
  },
  {
    section: "private-and-tutoring",
    number: 20,
    title: { zh: "校外培训机构治理", en: "Tutoring institutions" },
    questions: [
      {
        zh: "联合检查多少次，查处和关停多少家？",
        en: "How many joint inspections were made, and how many institutions were dealt with and closed?"
      }
    ]
  }
]
