import { item } from "../domain/item.ts"
import { difference, percentage } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"
import { forComparison, heldAgainst } from "./why-no-standard.ts"

const privateAdmissions = [item("admissions", 17)]
const oversight = [item("admissions", 18)]

/** Whom schools admit, and what they charge. */
export const admissionMetrics = defineMetrics({
  "private-school-over-plan": {
    zh: "超计划招生的民办义务教育学校数",
    en: "Private schools that admitted more than planned",
    unit: "所",
    items: privateAdmissions,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "当年秋季实际招生数超过审批地下达计划，或跨片区、提前、考试招生的民办义务教育学校，按所计数。",
      en: "Private schools that in autumn admitted more than their plan, or outside the rules."
    },
    formula: stated("private-schools-over-plan"),
    appliesWith: "private-schools-admitting",
    examples: [{ given: { "private-schools-over-plan": "1" }, gives: "1" }]
  },
  "lottery-applied-when-oversubscribed": {
    zh: "超额报名电脑随机录取执行率",
    en: "Oversubscribed private schools that admit by lot",
    unit: "%",
    items: privateAdmissions,
    direction: "higher",
    basis: {
      zh: "报名人数超过招生计划的民办义务教育学校中，实行电脑随机录取的所数占比；没有学校超额的，不适用。",
      en: "Of private schools with more applicants than places, those that drew lots; it does not apply where there is none."
    },
    formula: percentage(stated("private-schools-admitting-by-lot"), stated("private-schools-oversubscribed")),
    counted: "private-schools-admitting-by-lot",
    appliesWith: "private-schools-oversubscribed",
    examples: [
      {
        given: { "private-schools-admitting-by-lot": "5", "private-schools-oversubscribed": "6" },
        gives: "83.33"
      }
    ]
  },
  "private-schools-oversubscribed-count": {
    zh: "推算的超额报名民办学校数",
    en: "Private schools with more applicants than places, by subtraction",
    unit: "所",
    items: privateAdmissions,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "招生的民办义务教育学校数减报名未超计划的学校数；有余数的，应说明是否实行电脑随机录取。",
      en: "Private schools that admit, less those with no more applicants than places; the rest must have drawn lots."
    },
    formula: difference(stated("private-schools-admitting"), stated("private-schools-within-plan")),
    examples: [{ given: { "private-schools-admitting": "4", "private-schools-within-plan": "3" }, gives: "1" }],
    withoutStandard: heldAgainst
  },
  "private-applicants-per-place": {
    zh: "民办学校报名人数占招生计划比例",
    en: "Applicants to private schools, of the places planned",
    unit: "%",
    items: privateAdmissions,
    direction: "lower",
    basis: {
      zh: "全区民办义务教育学校报名人数合计占招生计划合计的比例；超过100%的，必有学校须电脑随机录取。",
      en: "All applicants, of all places planned; above 100% some school must have drawn lots."
    },
    formula: percentage(stated("private-admission-applicants"), stated("private-admission-plan")),
    appliesWith: "private-admission-plan",
    examples: [{ given: { "private-admission-applicants": "396", "private-admission-plan": "420" }, gives: "94.29" }],
    withoutStandard: forComparison
  },
  "exam-free-nearby-enrolment": {
    zh: "免试就近入学",
    en: "Admission near home without examination",
    unit: "是否",
    items: oversight,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "义务教育学校全部免试、划片入学，且当年片区划分和结果已向社会公示的，记1；否则记0。",
      en: "1 where all compulsory schools admit by catchment without examination and the catchments are published, else 0."
    },
    formula: stated("exam-free-admission-published"),
    examples: [{ given: { "exam-free-admission-published": "1" }, gives: "1" }]
  },
  "admission-violations": {
    zh: "违规招生起数",
    en: "Cases of irregular admission",
    unit: "起",
    items: oversight,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "当年经查实的考试招生、提前招生、择校、跨片区招生、设重点校重点班等，按起计数；来信来访未查实的不计。",
      en: "Cases confirmed in the year: examinations, early admission, choice of school, key schools and classes; complaints not borne out aside."
    },
    formula: stated("admission-violation-cases"),
    examples: [{ given: { "admission-violation-cases": "2" }, gives: "2" }]
  },
  "fee-violations": {
    zh: "教育乱收费起数",
    en: "Cases of irregular fees",
    unit: "起",
    items: oversight,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "当年经价格、教育等部门查实的违反国家规定收费（含择校费、捆绑入学的捐资），按起计数。",
      en: "Cases of fees against state rules confirmed in the year, payments for a place among them."
    },
    formula: stated("fee-violation-cases"),
    examples: [{ given: { "fee-violation-cases": "1" }, gives: "1" }]
  },
  "senior-plan-compliance": {
    zh: "普通高中超计划招生人数",
    en: "Pupils admitted to senior schools beyond the plan",
    unit: "人",
    items: oversight,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "普通高中当年实际招生数减下达的招生执行计划数，全区合计；负数为未招满。",
      en: "Pupils admitted to senior schools less the places planned, the district as a whole; negative where places stayed empty."
    },
    formula: difference(stated("senior-entrants"), stated("senior-admission-plan")),
    counted: "senior-entrants",
    examples: [{ given: { "senior-entrants": "1438", "senior-admission-plan": "1450" }, gives: "-12" }]
  }
})
