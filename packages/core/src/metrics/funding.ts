import { item } from "../domain/item.ts"
import { percentage, quotient } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const spending = [item("funding", 6)]

const forComparison = {
  zh: "未见对区县规定数值的文件，供年度和区县间比较。",
  en: "No document sets a number for districts; for comparison by year and district."
}

/** What is spent on education in all, where it comes from, and what it buys. Whether it grew: spending-growth.ts. */
export const fundingMetrics = defineMetrics({
  "education-expenditure-share": {
    zh: "教育支出占一般公共预算支出比例",
    en: "Education's share of general public budget spending",
    unit: "%",
    items: spending,
    direction: "higher",
    basis: {
      zh: "本年一般公共预算教育支出占本级一般公共预算支出的比例，分子、分母均用决算数。",
      en: "Spending on education of all spending of the general public budget, both from the final accounts."
    },
    formula: percentage(
      stated("general-public-budget-education-expenditure"),
      stated("general-public-budget-expenditure")
    ),
    statedAs: "education-expenditure-share-stated",
    examples: [
      {
        given: {
          "general-public-budget-education-expenditure": "932000000",
          "general-public-budget-expenditure": "5120000000"
        },
        gives: "18.2"
      }
    ],
    withoutStandard: forComparison
  },
  "fiscal-education-gdp-ratio": {
    zh: "财政性教育经费占地区生产总值比例",
    en: "Fiscal education funds to gross domestic product",
    unit: "%",
    items: spending,
    direction: "higher",
    basis: {
      zh: "本年财政性教育经费占本地区生产总值的比例。4%是全国的目标，区县数值只作参考，不作达标判定。",
      en: "Fiscal education funds of the year to gross product. Four per cent is asked of the nation; a district's figure is for reference."
    },
    formula: percentage(stated("fiscal-education-funds"), stated("gross-domestic-product")),
    examples: [
      { given: { "fiscal-education-funds": "1146000000", "gross-domestic-product": "28650000000" }, gives: "4" }
    ]
  },
  "fiscal-share-of-education-funds": {
    zh: "财政性教育经费占教育经费总投入比例",
    en: "Fiscal share of all education funds",
    unit: "%",
    items: spending,
    direction: "higher",
    basis: {
      zh: "本年财政性教育经费占教育经费总投入的比例；超过100%说明两个数字口径不一致。",
      en: "Fiscal funds of all education funds of the year; above a hundred, the two were not counted alike."
    },
    formula: percentage(stated("fiscal-education-funds"), stated("education-funds-total")),
    examples: [
      { given: { "fiscal-education-funds": "1146000000", "education-funds-total": "1352000000" }, gives: "84.76" }
    ],
    withoutStandard: forComparison
  },
  "construction-investment-per-new-place": {
    zh: "每个新增中小学学位的建设投入",
    en: "Investment per school place added",
    unit: "元/个",
    items: spending,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "本年学校建设投入除以本年新增中小学学位数；跨年度建设的项目按当年完成投资计算。",
      en: "Investment in school buildings by places added in the year; of longer projects what was spent in the year."
    },
    formula: quotient(stated("school-construction-investment"), stated("places-added")),
    appliesWith: "places-added",
    examples: [{ given: { "school-construction-investment": "186000000", "places-added": "2880" }, gives: "64583" }],
    withoutStandard: forComparison
  },
  "student-aid-per-person-time": {
    zh: "学生资助人次均金额",
    en: "Aid per pupil and time",
    unit: "元/人次",
    items: spending,
    direction: "higher",
    basis: {
      zh: "本年各级财政安排的学生资助资金除以受助学生人次，同一学生春秋两季受助计2人次。",
      en: "Aid of all levels of government by times that pupils were given it; both terms count twice."
    },
    formula: quotient(stated("student-aid-funds"), stated("student-aid-person-times")),
    appliesWith: "student-aid-person-times",
    examples: [{ given: { "student-aid-funds": "9840000", "student-aid-person-times": "12300" }, gives: "800" }],
    withoutStandard: forComparison
  }
})
