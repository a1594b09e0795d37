import { item } from "../domain/item.ts"
import { percentage } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const privateAdmissions = [item("admissions", 17)]
const oversight = [item("admissions", 18)]

const cases = (zh: string, en: string, measure: MeasureName) => ({
  zh,
  en,
  unit: "起",
  items: oversight,
  direction: "lower" as const,
  decimals: 0,
  formula: stated(measure)
})

/** Admissions, fees and private schools. */
export const admissionMetrics = defineMetrics({
  "private-school-over-plan": {
    zh: "超计划招生的民办义务教育学校数",
    en: "Private schools that admitted more than planned",
    unit: "所",
    items: privateAdmissions,
    direction: "lower",
    decimals: 0,
    formula: stated("private-schools-over-plan")
  },
  "admission-violations": cases("违规招生起数", "Cases of irregular admission", "admission-violation-cases"),
  "fee-violations": cases("教育乱收费起数", "Cases of irregular fees", "fee-violation-cases"),
  "qb-gov-13-nearby-enrolment": {
    zh: "公办小学、初中就近入学比例",
    en: "Pupils admitted to the public school near home",
    unit: "%",
    items: oversight,
    direction: "higher",
    formula: stated("near-enrolment-rate-stated")
  },
  "qb-gov-14-elite-quota": {
    zh: "优质高中招生名额分配到初中比例",
    en: "Share of elite senior places given to junior schools",
    unit: "%",
    items: oversight,
    direction: "higher",
    formula: stated("elite-quota-share-stated")
  },
  "private-compulsory-enrolment-share": {
    zh: "民办义务教育在校生占比",
    en: "Share of pupils of compulsory education in private schools",
    unit: "%",
    items: [item("private-and-tutoring", 19)],
    direction: "lower",
    formula: percentage(stated("private-compulsory-pupils"), stated("compulsory-pupils")),
    statedAs: "private-compulsory-enrolment-share-stated"
  }
})
