import { item } from "../domain/item.ts"
import { quotient, sum } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const inspection = [item("inspection-reform", 24)]

const declared = (id: string, zh: string, en: string, measure: MeasureName) => ({
  group: { id, zh, en },
  title: { zh, en },
  formula: stated(measure),
  examples: [{ given: { [measure]: "1" }, gives: "1" }]
})

const declaredBasis = {
  zh: "已做到的记1，否则记0；“拟”“正在”一律记0，由督导机构依据文件填报。",
  en: "1 where it is done, else 0; what is planned or under way is 0. Declared by the inspection office with its documents."
}

/** How inspection is arranged: zones, training, bodies, budget and accountability. */
export const inspectionMetrics = defineMetrics({
  "inspection-zone-size": {
    zh: "督学责任区学校数（最大的责任区）",
    en: "Schools of the largest inspection zone",
    unit: "所",
    items: inspection,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "学校（园）最多的一个督学责任区内的学校（园）数；最大的不超，则全部不超。",
      en: "Schools and kindergartens of the largest zone: where it keeps to the limit, all do."
    },
    formula: stated("largest-inspection-zone-schools"),
    counted: "largest-inspection-zone-schools",
    examples: [{ given: { "largest-inspection-zone-schools": "18" }, gives: "18" }]
  },
  "mean-inspection-zone-size": {
    zh: "督学责任区平均学校数",
    en: "Schools to one inspection zone",
    unit: "所/区",
    items: inspection,
    direction: "lower",
    basis: {
      zh: "中小学与幼儿园之和除以督学责任区数。",
      en: "Schools and kindergartens together to the zones."
    },
    formula: quotient(
      sum(stated("primary-and-secondary-schools"), stated("kindergartens")),
      stated("inspection-zones")
    ),
    appliesWith: "inspection-zones",
    examples: [
      {
        given: { "primary-and-secondary-schools": "48", kindergartens: "66", "inspection-zones": "7" },
        gives: "16.29"
      }
    ],
    withoutStandard: {
      zh: "责任区规模按最大的责任区判定，平均数供比较。",
      en: "The largest zone is judged; the mean serves to compare."
    }
  },
  "inspector-training-hours": {
    zh: "督学年培训学时",
    en: "Hours of training of an inspector in the year",
    unit: "学时",
    items: inspection,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "专职、兼职督学当年参加集中培训的学时，取最少者。",
      en: "Hours of training in the year, of the inspector with the fewest."
    },
    formula: stated("fewest-inspector-training-hours"),
    examples: [{ given: { "fewest-inspector-training-hours": "44" }, gives: "44" }]
  },
  "inspection-body-and-plan": {
    zh: "督导机构、总督学、实施方案和经费",
    en: "Bodies, inspectors-in-chief, plan and budget of inspection",
    unit: "是否",
    items: inspection,
    direction: "higher",
    decimals: 0,
    basis: declaredBasis,
    forms: [
      declared(
        "body",
        "教育督导委员会及办事机构设立",
        "Inspection committee and its office",
        "inspection-body-established"
      ),
      declared("chief-inspector", "总督学、副总督学配备", "Chief inspectors", "chief-inspector-appointed"),
      declared("plan", "深化督导改革实施方案印发", "Plan of the reform", "inspection-reform-plan-issued"),
      declared("budget", "督导经费列入财政预算", "Budget of inspection", "inspection-budget-listed")
    ]
  },
  "accountability-rules": {
    zh: "教育督导问责机制建立",
    en: "Rules of accountability for inspection",
    unit: "是否",
    items: inspection,
    direction: "higher",
    decimals: 0,
    basis: declaredBasis,
    formula: stated("inspection-accountability-established"),
    examples: [{ given: { "inspection-accountability-established": "1" }, gives: "1" }]
  }
})
