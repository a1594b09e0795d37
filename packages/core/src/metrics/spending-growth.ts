import { item } from "../domain/item.ts"
import { constant, difference, percentage, product, quotient, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { fromInteger } from "../quantity/rational.ts"
import { defineMetrics } from "./define.ts"

const spending = [item("funding", 6)]

const onlyGrows = {
  zh: "“只增不减”按增加额判定；增幅供比较。",
  en: "That spending may only grow is judged by the amount; the rate is for comparison."
}

const growthOf = (now: "education-appropriation" | "recurrent-fiscal-revenue") =>
  percentage(difference(stated(now), stated(`${now}-prior-year`)), stated(`${now}-prior-year`))

const grownBy = stated("general-public-budget-education-expenditure-growth-stated")

/** Whether what is spent on education grew, and faster than the revenue that it is spent from. By stage: per-pupil.ts. */
export const spendingGrowthMetrics = defineMetrics({
  "general-public-budget-education-expenditure-yoy": {
    zh: "一般公共预算教育支出比上年增加额",
    en: "Growth of general public budget spending on education",
    unit: "元",
    items: spending,
    direction: "higher",
    basis: {
      zh: "本年与上年一般公共预算教育支出（政府收支分类科目205类，决算数）之差，两年口径一致；不含政府性基金预算安排的教育支出。",
      en: "Final accounts of function 205 of the general public budget, this year less last, on one basis; without government funds outside that budget."
    },
    formula: difference(
      stated("general-public-budget-education-expenditure"),
      stated("general-public-budget-education-expenditure-prior-year")
    ),
    statedAs: "general-public-budget-education-expenditure-increase",
    // 比上年增长6.4%: of what is spent now, 6.4 parts in 106.4 were added.
    otherwise: [
      product(
        stated("general-public-budget-education-expenditure"),
        quotient(grownBy, sum(constant(fromInteger(100)), grownBy))
      )
    ],
    counted: "general-public-budget-education-expenditure",
    examples: [
      {
        given: {
          "general-public-budget-education-expenditure": "1018000000",
          "general-public-budget-education-expenditure-prior-year": "957000000"
        },
        gives: "61000000"
      }
    ]
  },
  "general-public-budget-education-expenditure-growth": {
    zh: "一般公共预算教育支出增幅",
    en: "Growth rate of general public budget spending on education",
    unit: "%",
    items: spending,
    direction: "higher",
    basis: {
      zh: "一般公共预算教育支出比上年增加额除以上年支出；上年支出由本年支出减增加额推算。",
      en: "The increase by last year's spending, which is this year's less the increase."
    },
    formula: percentage(
      stated("general-public-budget-education-expenditure-increase"),
      difference(
        stated("general-public-budget-education-expenditure"),
        stated("general-public-budget-education-expenditure-increase")
      )
    ),
    statedAs: "general-public-budget-education-expenditure-growth-stated",
    otherwise: [
      percentage(
        difference(
          stated("general-public-budget-education-expenditure"),
          stated("general-public-budget-education-expenditure-prior-year")
        ),
        stated("general-public-budget-education-expenditure-prior-year")
      )
    ],
    examples: [
      {
        given: {
          "general-public-budget-education-expenditure": "661000000",
          "general-public-budget-education-expenditure-increase": "78000000"
        },
        gives: "13.38"
      }
    ],
    withoutStandard: onlyGrows
  },
  "general-public-budget-education-expenditure-implied-prior-year": {
    zh: "由增加额推算的上年一般公共预算教育支出",
    en: "Last year's budget spending on education, as this year's figures imply",
    unit: "元",
    items: spending,
    direction: "higher",
    basis: {
      zh: "本年一般公共预算教育支出减去自报的比上年增加额，用于与上年度报告和上年决算核对。",
      en: "This year's spending less the increase that is stated, to be held against last year's report and accounts."
    },
    formula: difference(
      stated("general-public-budget-education-expenditure"),
      stated("general-public-budget-education-expenditure-increase")
    ),
    otherwise: [
      quotient(
        product(constant(fromInteger(100)), stated("general-public-budget-education-expenditure")),
        sum(constant(fromInteger(100)), grownBy)
      )
    ],
    examples: [
      {
        given: {
          "general-public-budget-education-expenditure": "932000000",
          "general-public-budget-education-expenditure-increase": "57000000"
        },
        gives: "875000000"
      }
    ],
    withoutStandard: {
      zh: "这是核对用的推算值，本身没有标准；“只增不减”按比上年增加额判定。",
      en: "It is implied, for comparison with last year's accounts; what is judged is the increase."
    }
  },
  "three-growths-appropriation": {
    zh: "教育财政拨款增长高于财政经常性收入增长的幅度",
    en: "Growth of appropriation to education above that of recurrent revenue",
    unit: "百分点",
    items: spending,
    direction: "higher",
    basis: {
      zh: "本年教育财政拨款比上年的增长率减去财政经常性收入比上年的增长率；须大于0，等于0为未达到。",
      en: "The growth rate of appropriation to education less that of recurrent fiscal revenue; it must be above nought."
    },
    formula: difference(growthOf("education-appropriation"), growthOf("recurrent-fiscal-revenue")),
    examples: [
      {
        given: {
          "education-appropriation": "864000000",
          "education-appropriation-prior-year": "800000000",
          "recurrent-fiscal-revenue": "3150000000",
          "recurrent-fiscal-revenue-prior-year": "3000000000"
        },
        gives: "3"
      }
    ]
  }
})
