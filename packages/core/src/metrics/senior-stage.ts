import { item } from "../domain/item.ts"
import { percentage } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

/** The three years after compulsory education, in schools of every kind. */
export const seniorStageMetrics = defineMetrics({
  "senior-stage-gross-enrolment": {
    zh: "高中阶段毛入学率",
    en: "Gross enrolment of the senior stage",
    unit: "%",
    items: [item("compulsory", 14)],
    direction: "higher",
    basis: {
      zh: "高中阶段在校生数（普通高中、中等职业学校、技工学校等，不限年龄，学年初数）占15—17周岁人口数的比例，可以超过100%。",
      en: "Pupils of ordinary, vocational and technical schools of whatever age, to the population aged 15 to 17; it may be above a hundred."
    },
    formula: percentage(stated("senior-stage-pupils"), stated("senior-age-population")),
    statedAs: "senior-stage-gross-enrolment-stated",
    counted: "senior-stage-pupils",
    examples: [{ given: { "senior-stage-pupils": "8460", "senior-age-population": "8650" }, gives: "97.8" }]
  }
})
