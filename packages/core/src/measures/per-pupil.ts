import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const spending = [item("funding", 6)]

interface Kind {
  readonly zh: string
  readonly en: string
  readonly stage: Stage
  readonly words: string
  /** Words of the other stages that hold those of this one: 职业高中 holds 高中. */
  readonly unlike: string
}

const preschool: Kind = { zh: "学前教育", en: "preschool", stage: "preschool", words: "学前|幼儿园", unlike: "小学" }
const primary: Kind = { zh: "普通小学", en: "primary", stage: "primary", words: "小学", unlike: "中小学|初中" }
const junior: Kind = { zh: "普通初中", en: "junior", stage: "junior", words: "初中", unlike: "小学|高中" }
const senior: Kind = {
  zh: "普通高中",
  en: "senior",
  stage: "senior",
  words: "普通高中|普高|高中",
  unlike: "职业高中|初中"
}
const vocationalSenior: Kind = {
  zh: "职业高中",
  en: "vocational senior",
  stage: "vocational",
  words: "职业高中|职高",
  unlike: "普通高中"
}
const secondaryVocational: Kind = {
  zh: "中等职业学校",
  en: "secondary vocational",
  stage: "vocational",
  words: "中等职业|中职",
  unlike: "职业高中"
}

const thisYear = ({ zh, en, stage, words, unlike }: Kind) => ({
  zh: `${zh}生均一般公共预算教育支出`,
  en: `Budget spending per pupil: ${en}`,
  unit: "元",
  stage,
  items: spending,
  wordings: [
    {
      near: [words],
      around: ["生均|按在校学生|每生|人均", "一般公共预算|教育支出|教育事业费"],
      unlike: `公用经费|上年|去年|增长|增加|提高|${unlike}`,
      // What a heading tells of running costs is no spending on everything.
      apart: "教育公用经费|预算公用经费支出情况"
    }
  ]
})

/** Told in brackets after this year's, or in a clause of its own: the stage itself is seldom said again. */
const priorYear = ({ zh, en, stage }: Kind, current: string) => ({
  zh: `上年${zh}生均一般公共预算教育支出`,
  en: `Budget spending per pupil, prior year: ${en}`,
  unit: "元",
  year: "prior" as const,
  stage,
  items: spending,
  wordings: [{ near: ["上年|上一年|去年|同期|前一年"], unlike: "增加|增长|提高|减少", following: [current] }]
})

/** General public budget spending per pupil, which may only grow, by the six kinds that the ministry publishes. */
export const perPupilMeasures = defineMeasures({
  "per-student-budget-expenditure-preschool": thisYear(preschool),
  "per-student-budget-expenditure-primary": thisYear(primary),
  "per-student-budget-expenditure-junior": thisYear(junior),
  "per-student-budget-expenditure-senior": thisYear(senior),
  "per-student-budget-expenditure-vocational-senior": thisYear(vocationalSenior),
  "per-student-budget-expenditure-secondary-vocational": thisYear(secondaryVocational),
  "per-student-budget-expenditure-preschool-prior-year": priorYear(
    preschool,
    "per-student-budget-expenditure-preschool"
  ),
  "per-student-budget-expenditure-primary-prior-year": priorYear(primary, "per-student-budget-expenditure-primary"),
  "per-student-budget-expenditure-junior-prior-year": priorYear(junior, "per-student-budget-expenditure-junior"),
  "per-student-budget-expenditure-senior-prior-year": priorYear(senior, "per-student-budget-expenditure-senior"),
  "per-student-budget-expenditure-vocational-senior-prior-year": priorYear(
    vocationalSenior,
    "per-student-budget-expenditure-vocational-senior"
  ),
  "per-student-budget-expenditure-secondary-vocational-prior-year": priorYear(
    secondaryVocational,
    "per-student-budget-expenditure-secondary-vocational"
  )
})
