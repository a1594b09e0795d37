import type { MeasureName } from "../../measures/index.ts"
import { type Clause, clause, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import type { Teller } from "../teller.ts"
import { changeFrom } from "../wording/change.ts"
import { standingOf } from "../wording/standing.ts"

/** The stages in the order of the outline, by the ending that their measures share. */
const stages = ["preschool", "primary", "junior", "senior", "vocational-senior", "secondary-vocational"] as const
const stageNames: Readonly<Record<(typeof stages)[number], string>> = {
  preschool: "学前教育",
  primary: "普通小学",
  junior: "普通初中",
  senior: "普通高中",
  "vocational-senior": "职业高中",
  "secondary-vocational": "中等职业学校"
}

/** 普通小学生均一般公共预算教育支出10124.32元，上年9876.10元，比上年增加248.22元，增长2.51%. */
const perStudent = (tell: Teller, stage: (typeof stages)[number]): Clause | undefined => {
  const now: MeasureName = `per-student-budget-expenditure-${stage}`
  const prior: MeasureName = `per-student-budget-expenditure-${stage}-prior-year`
  return sentence(
    clause`${stageNames[stage]}生均一般公共预算教育支出${tell.fact(now)}`,
    clause`上年为${tell.fact(prior)}`,
    changeFrom(tell, now, prior)
  )
}

const spending: ItemBuilder = (tell) => [
  sentence(
    clause`一般公共预算教育支出${tell.fact("general-public-budget-education-expenditure")}`,
    clause`上年为${tell.fact("general-public-budget-education-expenditure-prior-year")}`,
    clause`比上年增加${tell.metric("general-public-budget-education-expenditure-yoy")}`,
    clause`增长${tell.metric("general-public-budget-education-expenditure-growth")}`
  ),
  sentence(
    clause`一般公共预算支出${tell.fact("general-public-budget-expenditure")}`,
    clause`教育支出占一般公共预算支出的${tell.metric("education-expenditure-share")}`
  ),
  ...stages.map((stage) => perStudent(tell, stage)),
  sentence(
    clause`教育经费总投入${tell.fact("education-funds-total")}`,
    clause`其中财政性教育经费${tell.fact("fiscal-education-funds")}`
  ),
  sentence(
    clause`教育费附加${tell.fact("education-surcharges")}`,
    clause`学校建设投入${tell.fact("school-construction-investment")}`
  ),
  sentence(
    clause`发放学生资助资金${tell.fact("student-aid-funds")}`,
    clause`资助学生${tell.fact("student-aid-person-times")}`
  )
]

const operating: ItemBuilder = (tell) => [
  sentence(
    clause`小学生均公用经费标准为${tell.fact("public-funds-standard-primary")}`,
    standingOf(tell, "public-funds-standard-compulsory@primary")
  ),
  sentence(
    clause`初中生均公用经费标准为${tell.fact("public-funds-standard-junior")}`,
    standingOf(tell, "public-funds-standard-compulsory@junior")
  ),
  sentence(
    clause`普通高中生均公用经费标准为${tell.fact("public-funds-standard-senior")}`,
    clause`职业高中生均公用经费标准为${tell.fact("public-funds-standard-vocational-senior")}`,
    clause`中等职业学校生均公用经费标准为${tell.fact("public-funds-standard-secondary-vocational")}`
  ),
  sentence(
    clause`特殊教育生均公用经费标准为${tell.fact("public-funds-standard-special")}`,
    standingOf(tell, "public-funds-special-education")
  ),
  sentence(clause`寄宿生公用经费补助标准为${tell.fact("public-funds-standard-boarding")}`),
  sentence(clause`幼儿园生均公用经费标准为${tell.fact("public-funds-standard-kindergarten")}`),
  sentence(
    clause`一级普惠性幼儿园生均公用经费标准为${tell.fact("public-funds-standard-kindergarten-first-grade")}`,
    clause`二级普惠性幼儿园生均公用经费标准为${tell.fact("public-funds-standard-kindergarten-second-grade")}`,
    clause`三级普惠性幼儿园生均公用经费标准为${tell.fact("public-funds-standard-kindergarten-third-grade")}`
  ),
  sentence(
    clause`在校生不足100人的义务教育学校数为${tell.fact("small-schools")}`,
    clause`按${tell.fact("small-school-funded-pupils")}核定公用经费`
  )
]

const pay: ItemBuilder = (tell) => [
  sentence(
    clause`义务教育教师年平均工资收入${tell.fact("teacher-average-salary")}`,
    clause`当地公务员年平均工资收入${tell.fact("civil-servant-average-salary")}`,
    standingOf(tell, "teacher-salary-ratio")
  ),
  sentence(
    clause`公办园非在编教师人数为${tell.fact("nontenured-teachers")}`,
    clause`公办园非在编教师中参加五项社会保险的人数为${tell.fact("nontenured-teachers-insured")}`,
    clause`非在编教师社会保险参保率${tell.metric("nontenured-social-insurance-coverage")}`
  ),
  sentence(clause`非在编教师参加社会保险${tell.fact("social-insurance-kinds")}`),
  sentence(
    clause`教师培训经费占公用经费比例为${tell.metric("teacher-training-fund-share")}`,
    standingOf(tell, "teacher-training-fund-share")
  )
]

export const funding: SectionBuilder = { section: "funding", items: { 6: spending, 7: operating, 8: pay } }
