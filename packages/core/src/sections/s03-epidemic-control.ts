import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const epidemicControl: Section = {
  id: "epidemic-control",
  number: 3,
  title: { zh: "新冠肺炎疫情防控", en: "Epidemic control" },
  shortTitle: { zh: "疫情防控", en: "Epidemic" },
  heading: "新冠肺炎疫情防控工作情况",
  cues: ["疫情防控", "新冠", "防疫", "疫情"],
  broadCues: []
}

export const epidemicControlItems: ReadonlyArray<Item> = [
  {
    section: "epidemic-control",
    number: 5,
    title: { zh: "疫情防控", en: "Epidemic control" },
    questions: [
      {
        zh: "师生员工日报告是否全覆盖，培训和演练多少次？",
        en: "Did every pupil and member of staff report daily, and how many trainings were held?"
      }
    ]
  }
]
