/** 教育经费情况表: what is spent in all and on a pupil of each stage, this year and last, and the operating funds set for each. */
import type { Annex, LetterTable } from "../../domain/letter-model.ts"
import type { MeasureName } from "../../measures/index.ts"
import { divide, fromInteger, multiply, subtract } from "../../quantity/rational.ts"
import { findMeasure } from "../../registry.ts"
import type { Teller } from "../teller.ts"
import { changeOf } from "../wording/change.ts"
import { type Cell, inColumn, unknown, withoutUnit, words } from "./cell.ts"
import { entriesOf, numbersColumn, tableOf, wordsColumn } from "./table.ts"

interface Pair {
  readonly title: string
  readonly now: MeasureName
  readonly prior: MeasureName | undefined
}

const ofDistrict: ReadonlyArray<Pair> = (
  [
    ["general-public-budget-education-expenditure", "general-public-budget-education-expenditure-prior-year"],
    ["education-appropriation", "education-appropriation-prior-year"],
    ["recurrent-fiscal-revenue", "recurrent-fiscal-revenue-prior-year"],
    ["general-public-budget-expenditure", undefined],
    ["education-funds-total", undefined],
    ["fiscal-education-funds", undefined]
  ] as const
).map(([now, prior]) => ({ title: findMeasure(now)?.title.zh ?? now, now, prior }))

export interface FundedStage {
  readonly title: string
  readonly spent: MeasureName
  readonly spentBefore: MeasureName
  readonly operating: MeasureName
}

const stage = (
  title: string,
  ending: "preschool" | "primary" | "junior" | "senior" | "vocational-senior" | "secondary-vocational",
  operating: MeasureName
): FundedStage => ({
  title,
  spent: `per-student-budget-expenditure-${ending}`,
  spentBefore: `per-student-budget-expenditure-${ending}-prior-year`,
  operating
})

/** The six kinds by which the ministry publishes what is spent on a pupil. */
export const fundedStages: ReadonlyArray<FundedStage> = [
  stage("学前教育", "preschool", "public-funds-standard-kindergarten"),
  stage("普通小学", "primary", "public-funds-standard-primary"),
  stage("普通初中", "junior", "public-funds-standard-junior"),
  stage("普通高中", "senior", "public-funds-standard-senior"),
  stage("职业高中", "vocational-senior", "public-funds-standard-vocational-senior"),
  stage("中等职业学校", "secondary-vocational", "public-funds-standard-secondary-vocational")
]

/** By how much per cent it grew; less than none where it fell. */
const growth = (tell: Teller, now: MeasureName, prior: MeasureName): Cell => {
  const change = changeOf(tell, now, prior)
  if (change === undefined) return unknown
  const rate = divide(multiply(subtract(change.after, change.before), fromInteger(100)), change.before)
  if (rate === undefined) return unknown
  const to = { kind: "change", now: tell.idOf(now), before: tell.idOf(prior), as: "growth" } as const
  return [withoutUnit(tell.bound(rate, "%", to, 2))]
}

const wholeTable = (tell: Teller): LetterTable | undefined => {
  const told = ofDistrict.filter(({ now }) => tell.fact(now) !== undefined)
  if (told.length === 0) return undefined
  // Sums of money are told in 万 and 亿, each with its unit.
  const columns = [
    wordsColumn<Pair>("项目", ({ title }) => words(title)),
    numbersColumn<Pair>("本年", null, ({ now }) => tell.fact(now) ?? unknown),
    numbersColumn<Pair>("上年", null, ({ prior }) => (prior === undefined ? undefined : tell.fact(prior)) ?? unknown),
    numbersColumn<Pair>("增长", "%", ({ now, prior }) => (prior === undefined ? unknown : growth(tell, now, prior)))
  ]
  return tableOf("经费总体情况", columns, entriesOf(columns, told))
}

const stageTable = (tell: Teller): LetterTable | undefined => {
  const told = fundedStages.filter(
    ({ spent, operating }) => tell.fact(spent) !== undefined || tell.fact(operating) !== undefined
  )
  if (told.length === 0) return undefined
  const columns = [
    wordsColumn<FundedStage>("学段", ({ title }) => words(title)),
    numbersColumn<FundedStage>("生均一般公共预算教育支出", "元", ({ spent }) => inColumn(tell.fact(spent))),
    numbersColumn<FundedStage>("上年", "元", ({ spentBefore }) => inColumn(tell.fact(spentBefore))),
    numbersColumn<FundedStage>("增长", "%", ({ spent, spentBefore }) => growth(tell, spent, spentBefore)),
    numbersColumn<FundedStage>("生均公用经费标准", "元/生·年", ({ operating }) => inColumn(tell.fact(operating)))
  ]
  return tableOf("各学段生均经费", columns, entriesOf(columns, told))
}

export const fundingTables = (tell: Teller): Annex | undefined => {
  const blocks = [wholeTable(tell), stageTable(tell)].filter((each) => each !== undefined)
  return blocks.length === 0 ? undefined : { title: "教育经费情况表", blocks }
}
