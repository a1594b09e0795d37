import { item } from "../domain/item.ts"
import { difference, percentage, quotient } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const spending = [item("funding", 6)]
const operating = [item("funding", 7)]
const pay = [item("funding", 8)]

const growth = (zh: string, en: string, now: MeasureName, before: MeasureName) => ({
  zh: `${zh}生均一般公共预算教育支出比上年增加额`,
  en: `Growth of budget spending per pupil: ${en}`,
  unit: "元",
  items: spending,
  direction: "higher" as const,
  formula: difference(stated(now), stated(before))
})

const operatingFunds = (zh: string, en: string, measure: MeasureName) => ({
  zh: `${zh}生均公用经费`,
  en: `Operating funds per pupil: ${en}`,
  unit: "元/生·年",
  items: operating,
  direction: "higher" as const,
  decimals: 0,
  formula: stated(measure)
})

/** What is spent, whether it grew, and whether it reaches the base. */
export const fundingMetrics = defineMetrics({
  "general-public-budget-education-expenditure-yoy": {
    zh: "一般公共预算教育支出比上年增加额",
    en: "Growth of general public budget spending on education",
    unit: "元",
    items: spending,
    direction: "higher",
    formula: difference(
      stated("general-public-budget-education-expenditure"),
      stated("general-public-budget-education-expenditure-prior-year")
    ),
    statedAs: "general-public-budget-education-expenditure-increase"
  },
  "general-public-budget-education-expenditure-growth": {
    zh: "一般公共预算教育支出增幅",
    en: "Growth rate of general public budget spending on education",
    unit: "%",
    items: spending,
    direction: "higher",
    formula: percentage(
      stated("general-public-budget-education-expenditure-increase"),
      difference(
        stated("general-public-budget-education-expenditure"),
        stated("general-public-budget-education-expenditure-increase")
      )
    ),
    statedAs: "general-public-budget-education-expenditure-growth-stated"
  },
  "education-expenditure-share": {
    zh: "教育支出占一般公共预算支出比例",
    en: "Education's share of general public budget spending",
    unit: "%",
    items: spending,
    direction: "higher",
    formula: percentage(
      stated("general-public-budget-education-expenditure"),
      stated("general-public-budget-expenditure")
    ),
    statedAs: "education-expenditure-share-stated"
  },
  "per-student-budget-expenditure-yoy-preschool": growth(
    "学前教育",
    "preschool",
    "per-student-budget-expenditure-preschool",
    "per-student-budget-expenditure-preschool-prior-year"
  ),
  "per-student-budget-expenditure-yoy-primary": growth(
    "普通小学",
    "primary",
    "per-student-budget-expenditure-primary",
    "per-student-budget-expenditure-primary-prior-year"
  ),
  "per-student-budget-expenditure-yoy-junior": growth(
    "普通初中",
    "junior",
    "per-student-budget-expenditure-junior",
    "per-student-budget-expenditure-junior-prior-year"
  ),
  "per-student-budget-expenditure-yoy-senior": growth(
    "普通高中",
    "senior",
    "per-student-budget-expenditure-senior",
    "per-student-budget-expenditure-senior-prior-year"
  ),
  "per-student-budget-expenditure-yoy-vocational-senior": growth(
    "职业高中",
    "vocational senior",
    "per-student-budget-expenditure-vocational-senior",
    "per-student-budget-expenditure-vocational-senior-prior-year"
  ),
  "per-student-budget-expenditure-yoy-secondary-vocational": growth(
    "中等职业学校",
    "secondary vocational",
    "per-student-budget-expenditure-secondary-vocational",
    "per-student-budget-expenditure-secondary-vocational-prior-year"
  ),
  "public-funds-standard-compulsory": {
    zh: "生均公用经费标准",
    en: "Operating funds per pupil",
    unit: "元/生·年",
    items: operating,
    direction: "higher",
    decimals: 0,
    forms: [
      { stage: "primary", formula: stated("public-funds-standard-primary") },
      { stage: "junior", formula: stated("public-funds-standard-junior") }
    ]
  },
  "public-funds-senior": operatingFunds("普通高中", "senior", "public-funds-standard-senior"),
  "public-funds-special-education": operatingFunds("特殊教育", "special education", "public-funds-standard-special"),
  "public-funds-boarding-supplement": operatingFunds(
    "寄宿生补助",
    "supplement for a boarder",
    "public-funds-standard-boarding"
  ),
  "teacher-salary-ratio": {
    zh: "义务教育教师与当地公务员平均工资收入之比",
    en: "Teachers' pay to civil servants'",
    unit: "倍",
    items: pay,
    direction: "higher",
    formula: quotient(stated("teacher-average-salary"), stated("civil-servant-average-salary")),
    statedAs: "teacher-salary-ratio-stated"
  },
  "teacher-salary-surplus": {
    zh: "义务教育教师平均工资收入高出公务员数额",
    en: "Amount by which teachers earn more than civil servants",
    unit: "元",
    items: pay,
    direction: "higher",
    formula: difference(stated("teacher-average-salary"), stated("civil-servant-average-salary")),
    statedAs: "teacher-salary-surplus-stated"
  },
  "nontenured-social-insurance-coverage": {
    zh: "非在编教师社会保险参保率",
    en: "Insured share of teachers outside the staff list",
    unit: "%",
    items: pay,
    direction: "higher",
    formula: stated("nontenured-social-insurance-coverage-stated")
  },
  "teacher-training-fund-share": {
    zh: "教师培训经费占公用经费预算比例",
    en: "Training's share of operating funds",
    unit: "%",
    items: pay,
    direction: "higher",
    formula: stated("teacher-training-fund-share-stated")
  }
})
