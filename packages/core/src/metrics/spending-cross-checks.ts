import { item } from "../domain/item.ts"
import { percentage, product, quotient, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const spending = [item("funding", 6)]

/** What is spent in all against what is spent per pupil: figures of one budget, told in two places. */
export const spendingCrossCheckMetrics = defineMetrics({
  "budget-expenditure-per-pupil": {
    zh: "按全体学生平均的一般公共预算教育支出",
    en: "Budget spending on education by all pupils",
    unit: "元/生·年",
    items: spending,
    direction: "higher",
    basis: {
      zh: "本年一般公共预算教育支出除以年末在校学生与在园幼儿总数。各学段生均支出应在其上下；若各学段都高于它，说明支出或学生数口径不一致。",
      en: "All spending by all pupils and kindergarten children at the year's end. The stages should lie on both sides of it; where all lie above, spending and pupils were not counted alike."
    },
    formula: quotient(
      stated("general-public-budget-education-expenditure"),
      sum(stated("pupils-total"), stated("kindergarten-children"))
    ),
    examples: [
      {
        given: {
          "general-public-budget-education-expenditure": "932000000",
          "pupils-total": "50260",
          "kindergarten-children": "14020"
        },
        gives: "14499.07"
      }
    ],
    withoutStandard: {
      zh: "“只增不减”分学段判定；本指标用于核对总支出与各学段生均支出。",
      en: "What may only grow is judged stage by stage; this holds the total against the stages."
    }
  },
  "junior-to-primary-expenditure-ratio": {
    zh: "初中与小学生均一般公共预算教育支出之比",
    en: "Budget spending per pupil, junior to primary",
    unit: "倍",
    items: spending,
    direction: "higher",
    basis: {
      zh: "本年普通初中生均一般公共预算教育支出除以普通小学生均支出，用于发现单位或口径差错。",
      en: "Junior by primary spending per pupil of the year: a slip of unit or basis shows here."
    },
    formula: quotient(
      stated("per-student-budget-expenditure-junior"),
      stated("per-student-budget-expenditure-primary")
    ),
    examples: [
      {
        given: {
          "per-student-budget-expenditure-junior": "18203.55",
          "per-student-budget-expenditure-primary": "13476.18"
        },
        gives: "1.35"
      }
    ],
    withoutStandard: {
      zh: "未见规定学段之间比例的文件，供核对和比较。",
      en: "No document sets a ratio between stages; for checking and comparison."
    }
  },
  "expenditure-implied-by-stages": {
    zh: "按各学段生均推算的支出占一般公共预算教育支出比例",
    en: "Spending that the stages' figures per pupil imply, of all budget spending on education",
    unit: "%",
    items: spending,
    direction: "higher",
    decimals: 1,
    basis: {
      zh: "学前、小学、初中、普通高中生均一般公共预算教育支出乘以各自学生数之和，占本年一般公共预算教育支出的比例；其余为中职、特殊教育和教育管理等支出。超过100%，生均、学生数或总支出必有一个有误。",
      en: "Spending per pupil by pupils of preschool, primary, junior and senior schools together, of the year's budget spending on education; the rest goes to vocational and special schools and administration. Above a hundred, one of the figures is wrong."
    },
    formula: percentage(
      sum(
        product(stated("per-student-budget-expenditure-preschool"), stated("kindergarten-children")),
        product(stated("per-student-budget-expenditure-primary"), stated("primary-pupils")),
        product(stated("per-student-budget-expenditure-junior"), stated("junior-pupils")),
        product(stated("per-student-budget-expenditure-senior"), stated("senior-pupils"))
      ),
      stated("general-public-budget-education-expenditure")
    ),
    examples: [
      {
        given: {
          "per-student-budget-expenditure-preschool": "9860",
          "kindergarten-children": "14020",
          "per-student-budget-expenditure-primary": "13476",
          "primary-pupils": "29640",
          "per-student-budget-expenditure-junior": "18203",
          "junior-pupils": "13620",
          "per-student-budget-expenditure-senior": "15088",
          "senior-pupils": "5180",
          "general-public-budget-education-expenditure": "932000000"
        },
        gives: "92.7"
      }
    ],
    withoutStandard: {
      zh: "用于核对总支出与各学段生均支出，本身没有标准。",
      en: "It holds the total against the stages; nothing is asked of it."
    }
  }
})
