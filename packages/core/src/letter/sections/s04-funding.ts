import type { MeasureName } from "../../measures/index.ts"
import { type Clause, clause, clauses, headed, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import type { Teller } from "../teller.ts"
import { allBut } from "../wording/all-but.ts"
import { changeFrom } from "../wording/change.ts"
import { growthOfAll } from "../wording/growth-of-all.ts"
import { standingOf, withStanding } from "../wording/standing.ts"
import { pay } from "./s04-pay.ts"

/** The stages in the order of the outline, by the ending that their measures share. */
const stages = [
  ["preschool", "学前教育"],
  ["primary", "普通小学"],
  ["junior", "普通初中"],
  ["senior", "普通高中"],
  ["vocational-senior", "职业高中"],
  ["secondary-vocational", "中等职业学校"]
] as const

const perStudent = stages.map(([stage, name]) => ({
  name,
  now: `per-student-budget-expenditure-${stage}` as const,
  prior: `per-student-budget-expenditure-${stage}-prior-year` as const
}))

/** 普通小学生均一般公共预算教育支出10124.32元，上年为9876.10元，比上年增加248.22元，增长2.51%. */
const perStudentOf = (tell: Teller, { name, now, prior }: (typeof perStudent)[number]): Clause | undefined =>
  headed(
    clause`${name}生均一般公共预算教育支出${tell.fact(now)}`,
    clause`上年为${tell.fact(prior)}`,
    changeFrom(tell, now, prior)
  )

const total = "general-public-budget-education-expenditure"
const totalBefore = "general-public-budget-education-expenditure-prior-year"

const growth = (tell: Teller): Clause | undefined =>
  changeFrom(tell, total, totalBefore, {
    amount: { metric: `${total}-yoy`, stated: `${total}-increase` },
    rate: { metric: `${total}-growth`, stated: `${total}-growth-stated` }
  })

const pairOfYears = (tell: Teller, name: string, now: MeasureName, prior: MeasureName): Clause | undefined =>
  headed(clause`${name}${tell.fact(now)}`, clause`上年为${tell.fact(prior)}`, changeFrom(tell, now, prior))

const spending: ItemBuilder = (tell) => [
  paragraph(
    headed(clause`一般公共预算教育支出${tell.fact(total)}`, clause`上年为${tell.fact(totalBefore)}`, growth(tell)),
    sentence(
      clause`一般公共预算支出${tell.fact("general-public-budget-expenditure")}`,
      clause`教育支出占一般公共预算支出的${tell.metric("education-expenditure-share")}`
    ),
    pairOfYears(tell, "教育财政拨款", "education-appropriation", "education-appropriation-prior-year"),
    pairOfYears(tell, "财政经常性收入", "recurrent-fiscal-revenue", "recurrent-fiscal-revenue-prior-year")
  ),
  paragraph(...perStudent.map((stage) => perStudentOf(tell, stage)), growthOfAll(tell, perStudent)),
  paragraph(
    sentence(
      clause`教育经费总投入${tell.fact("education-funds-total")}`,
      clause`财政性教育经费${tell.fact("fiscal-education-funds")}`
    ),
    sentence(
      clause`地区生产总值${tell.fact("gross-domestic-product")}`,
      clause`财政性教育经费占地区生产总值的${tell.metric("fiscal-education-gdp-ratio")}`
    ),
    sentence(
      clause`教育费附加${tell.fact("education-surcharges")}`,
      clause`学校建设投入${tell.fact("school-construction-investment")}`
    ),
    sentence(
      clause`发放学生资助资金${tell.fact("student-aid-funds")}`,
      clause`资助学生${tell.fact("student-aid-person-times")}`
    )
  )
]

/** Amounts under lines of their own. */
const allowances: ReadonlyArray<readonly [words: string, measure: MeasureName, metric: string]> = [
  ["小学生均公用经费标准为", "public-funds-standard-primary", "public-funds-standard-compulsory@primary"],
  ["初中生均公用经费标准为", "public-funds-standard-junior", "public-funds-standard-compulsory@junior"],
  ["普通高中生均公用经费标准为", "public-funds-standard-senior", "public-funds-senior"],
  [
    "职业高中生均公用经费标准为",
    "public-funds-standard-vocational-senior",
    "public-funds-vocational@vocational/vocational-senior"
  ],
  [
    "中等职业学校生均公用经费标准为",
    "public-funds-standard-secondary-vocational",
    "public-funds-vocational@vocational/secondary-vocational"
  ],
  ["特殊教育生均公用经费标准为", "public-funds-standard-special", "public-funds-special-education"],
  ["寄宿生公用经费补助标准为", "public-funds-standard-boarding", "public-funds-boarding-supplement"],
  ["幼儿园生均公用经费标准为", "public-funds-standard-kindergarten", "public-funds-preschool@preschool/ungraded"]
]

const grades = [
  ["一级普惠性幼儿园", "first-grade"],
  ["二级普惠性幼儿园", "second-grade"],
  ["三级普惠性幼儿园", "third-grade"]
] as const

/** 一级普惠性幼儿园生均公用经费标准为900元、二级…，均高于500元的标准: the grades of kindergartens stand under one line. */
const ofKindergartens = (tell: Teller): Clause | undefined => {
  const known = grades.flatMap(([name, grade]) => {
    const told = clause`${name}生均公用经费标准为${tell.fact(`public-funds-standard-kindergarten-${grade}`)}`
    return told === undefined ? [] : [{ told, name, key: `public-funds-preschool@preschool/${grade}` }]
  })
  const [only] = known
  const standing = known.length === 1 && only !== undefined ? standingOf(tell, only.key) : allBut(tell, known)
  return headed(clauses(...known.map(({ told }) => told)), standing)
}

const operating: ItemBuilder = (tell) => [
  paragraph(
    ...allowances.map(([words, measure, metric]) =>
      sentence(withStanding(tell, clause`${words}${tell.fact(measure)}`, metric))
    ),
    ofKindergartens(tell),
    sentence(
      clause`在校生不足100人的义务教育学校${tell.fact("small-schools")}`,
      clause`不足100人的学校按${tell.fact("small-school-funded-pupils")}核定公用经费`
    )
  )
]

export const funding: SectionBuilder = { section: "funding", items: { 6: spending, 7: operating, 8: pay } }
