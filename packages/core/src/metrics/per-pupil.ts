import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { difference, percentage } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const spending = [item("funding", 6)]

type Spent =
  | "per-student-budget-expenditure-preschool"
  | "per-student-budget-expenditure-primary"
  | "per-student-budget-expenditure-junior"
  | "per-student-budget-expenditure-senior"
  | "per-student-budget-expenditure-vocational-senior"
  | "per-student-budget-expenditure-secondary-vocational"

interface Example {
  readonly now: string
  readonly before: string
  readonly gives: string
}

const given = (spent: Spent, { now, before, gives }: Example) => [
  { given: { [spent]: now, [`${spent}-prior-year`]: before }, gives }
]

/**
 * 财政决算 divides by the mean of the pupils at the two year ends; by those of the year's end alone, a stage that grows
 * would seem to be given less.
 */
const increase = (zh: string, en: string, spent: Spent, example: Example) => ({
  zh: `${zh}生均一般公共预算教育支出比上年增加额`,
  en: `Growth of budget spending per pupil: ${en}`,
  unit: "元",
  items: spending,
  direction: "higher" as const,
  basis: {
    zh: `本年与上年${zh}生均一般公共预算教育支出之差。生均支出为该学段一般公共预算教育支出（决算数）除以年平均在校学生数，两年口径一致。`,
    en: "Spending per pupil this year less last: final accounts of the stage by the mean number of pupils of the year, on one basis."
  },
  formula: difference(stated(spent), stated(`${spent}-prior-year`)),
  counted: spent,
  examples: given(spent, example)
})

const vocationalSenior = { id: "vocational-senior", zh: "职业高中", en: "vocational senior schools" }
const secondaryVocational = { id: "secondary-vocational", zh: "中等职业学校", en: "secondary vocational schools" }

const growth = (stage: Stage, spent: Spent, example: Example, group?: typeof vocationalSenior) => ({
  stage,
  ...(group === undefined
    ? {}
    : {
        group,
        title: {
          zh: `${group.zh}生均一般公共预算教育支出增幅`,
          en: `Growth rate of budget spending per pupil: ${group.en}`
        }
      }),
  formula: percentage(difference(stated(spent), stated(`${spent}-prior-year`)), stated(`${spent}-prior-year`)),
  examples: given(spent, example),
  withoutStandard: {
    zh: "“只增不减”按生均增加额判定；增幅供比较。",
    en: "That spending per pupil may only grow is judged by the amount; the rate is for comparison."
  }
})

/** General public budget spending per pupil, by the six kinds that the ministry publishes. */
export const perPupilMetrics = defineMetrics({
  "per-student-budget-expenditure-yoy-preschool": increase(
    "学前教育",
    "preschool",
    "per-student-budget-expenditure-preschool",
    { now: "12860.4", before: "12455.1", gives: "405.3" }
  ),
  "per-student-budget-expenditure-yoy-primary": increase(
    "普通小学",
    "primary",
    "per-student-budget-expenditure-primary",
    { now: "13476.18", before: "13105.42", gives: "370.76" }
  ),
  "per-student-budget-expenditure-yoy-junior": increase("普通初中", "junior", "per-student-budget-expenditure-junior", {
    now: "18203.55",
    before: "18260.1",
    gives: "-56.55"
  }),
  "per-student-budget-expenditure-yoy-senior": increase("普通高中", "senior", "per-student-budget-expenditure-senior", {
    now: "15088.9",
    before: "14730.25",
    gives: "358.65"
  }),
  "per-student-budget-expenditure-yoy-vocational-senior": increase(
    "职业高中",
    "vocational senior",
    "per-student-budget-expenditure-vocational-senior",
    { now: "16240", before: "15900.5", gives: "339.5" }
  ),
  "per-student-budget-expenditure-yoy-secondary-vocational": increase(
    "中等职业学校",
    "secondary vocational",
    "per-student-budget-expenditure-secondary-vocational",
    { now: "17385.6", before: "17002.3", gives: "383.3" }
  ),
  "per-student-budget-expenditure-growth": {
    zh: "生均一般公共预算教育支出增幅",
    en: "Growth rate of budget spending per pupil",
    unit: "%",
    items: spending,
    direction: "higher",
    basis: {
      zh: "各学段生均一般公共预算教育支出比上年增加额除以上年生均支出，两年均用决算数和年平均在校学生数。",
      en: "The increase per pupil by last year's spending per pupil, both from final accounts and mean numbers of pupils."
    },
    forms: [
      growth("preschool", "per-student-budget-expenditure-preschool", {
        now: "12860.4",
        before: "12455.1",
        gives: "3.25"
      }),
      growth("primary", "per-student-budget-expenditure-primary", {
        now: "13476.18",
        before: "13105.42",
        gives: "2.83"
      }),
      growth("junior", "per-student-budget-expenditure-junior", { now: "18203.55", before: "18260.1", gives: "-0.31" }),
      growth("senior", "per-student-budget-expenditure-senior", { now: "15088.9", before: "14730.25", gives: "2.43" }),
      growth(
        "vocational",
        "per-student-budget-expenditure-vocational-senior",
        { now: "16240", before: "15900.5", gives: "2.14" },
        vocationalSenior
      ),
      growth(
        "vocational",
        "per-student-budget-expenditure-secondary-vocational",
        { now: "17385.6", before: "17002.3", gives: "2.25" },
        secondaryVocational
      )
    ]
  }
})
