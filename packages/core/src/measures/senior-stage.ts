import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const attending = [item("compulsory", 14)]

/** The three years after compulsory education: ordinary, vocational and technical schools together (高中阶段教育). */
export const seniorStageMeasures = defineMeasures({
  "senior-stage-pupils": {
    zh: "高中阶段在校生数",
    en: "Pupils of the senior stage, in schools of every kind",
    unit: "人",
    stage: "senior",
    items: attending,
    wordings: []
  },
  "senior-age-population": {
    zh: "15—17周岁人口数",
    en: "Population aged 15 to 17",
    unit: "人",
    stage: "senior",
    items: attending,
    wordings: []
  },
  "senior-stage-gross-enrolment-stated": {
    zh: "高中阶段毛入学率",
    en: "Gross enrolment of the senior stage",
    unit: "%",
    stage: "senior",
    items: attending,
    // 初中毕业生升入高中阶段的比例 is held against who finished junior school, not against the age group.
    wordings: [{ near: ["高中", "入学率"], unlike: "升入|升学|毕业生" }]
  }
})
