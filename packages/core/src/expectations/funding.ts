import type { Expectation } from "../domain/expectation.ts"
import { item } from "../domain/item.ts"
import type { MeasureName } from "../measures/index.ts"
import { defineExpectation } from "./define.ts"

const spending = item("funding", 6)

/** 只增不减 cannot be seen without last year's figure, so it is asked for wherever this year's is told. */
const lastYearPerPupil = (kind: string, zh: string, en: string, now: MeasureName, before: MeasureName): Expectation =>
  defineExpectation({
    id: `prior-year-per-pupil-${kind}`,
    item: spending,
    title: {
      zh: `上年${zh}生均一般公共预算教育支出`,
      en: `Last year's budget spending per pupil: ${en}`
    },
    question: {
      zh: `只写了本年${zh}生均一般公共预算教育支出，没有上年数，无法判断是否“只增不减”。上年是多少元？`,
      en: `Only this year's spending per pupil is told (${en}); without last year's nobody can see that it grew. What was it?`
    },
    measures: [before],
    appliesWith: [now]
  })

export const fundingExpectations: ReadonlyArray<Expectation> = [
  defineExpectation({
    id: "budget-expenditure",
    item: spending,
    title: { zh: "一般公共预算教育支出", en: "General public budget spending on education" },
    question: { zh: "本年一般公共预算教育支出是多少？", en: "What did the general public budget spend on education?" },
    measures: ["general-public-budget-education-expenditure"]
  }),
  defineExpectation({
    id: "budget-expenditure-growth",
    item: spending,
    title: { zh: "一般公共预算教育支出增减", en: "Growth of general public budget spending on education" },
    question: { zh: "比上年增加多少，上年是多少？", en: "By how much did it grow, and what was it last year?" },
    measures: [
      "general-public-budget-education-expenditure-increase",
      "general-public-budget-education-expenditure-prior-year",
      "general-public-budget-education-expenditure-growth-stated"
    ],
    appliesWith: ["general-public-budget-education-expenditure"]
  }),
  lastYearPerPupil(
    "preschool",
    "学前教育",
    "preschool",
    "per-student-budget-expenditure-preschool",
    "per-student-budget-expenditure-preschool-prior-year"
  ),
  lastYearPerPupil(
    "primary",
    "普通小学",
    "primary",
    "per-student-budget-expenditure-primary",
    "per-student-budget-expenditure-primary-prior-year"
  ),
  lastYearPerPupil(
    "junior",
    "普通初中",
    "junior",
    "per-student-budget-expenditure-junior",
    "per-student-budget-expenditure-junior-prior-year"
  ),
  lastYearPerPupil(
    "senior",
    "普通高中",
    "senior",
    "per-student-budget-expenditure-senior",
    "per-student-budget-expenditure-senior-prior-year"
  ),
  lastYearPerPupil(
    "vocational-senior",
    "职业高中",
    "vocational senior",
    "per-student-budget-expenditure-vocational-senior",
    "per-student-budget-expenditure-vocational-senior-prior-year"
  ),
  lastYearPerPupil(
    "secondary-vocational",
    "中等职业学校",
    "secondary vocational",
    "per-student-budget-expenditure-secondary-vocational",
    "per-student-budget-expenditure-secondary-vocational-prior-year"
  ),
  defineExpectation({
    id: "teacher-salary-comparison",
    item: item("funding", 8),
    title: { zh: "教师与公务员平均工资收入对比", en: "Teachers' pay beside civil servants'" },
    question: {
      zh: "义务教育教师和当地公务员的年平均工资收入各是多少元？只写“不低于”无法判断。",
      en: "What do teachers of compulsory education and civil servants earn on average? “No less” alone cannot be judged."
    },
    measures: ["civil-servant-average-salary", "teacher-salary-ratio-stated", "teacher-salary-surplus-stated"]
  })
]
