import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const spending = [item("funding", 6)]
const lastYear = "上年|上一年|去年|同期|前一年"
const budget = "一般公共预算"

/** What is spent on education, in all. Per pupil: per-pupil.ts; operating funds: operating-funds.ts. */
export const fundingMeasures = defineMeasures({
  "general-public-budget-education-expenditure": {
    zh: "一般公共预算教育支出",
    en: "General public budget spending on education",
    unit: "元",
    items: spending,
    wordings: [
      {
        near: [budget, "教育支出|教育的支出|教育经费|教育投入"],
        unlike: "生均|按在校|上年同|增加|增长|净增|专项|支出由|支出从|经费由"
      },
      {
        near: ["增加到|增长到|提高到"],
        unlike: "生均|占",
        following: ["general-public-budget-education-expenditure-prior-year"]
      }
    ]
  },
  "general-public-budget-education-expenditure-prior-year": {
    zh: "上年一般公共预算教育支出",
    en: "General public budget spending on education, prior year",
    unit: "元",
    year: "prior",
    items: spending,
    wordings: [
      { near: [lastYear], unlike: "增|比上年|较上年|减少", following: ["general-public-budget-education-expenditure"] },
      {
        near: ["支出由|支出从|经费由|经费从", budget],
        unlike: "生均|占"
      }
    ]
  },
  "general-public-budget-education-expenditure-increase": {
    zh: "一般公共预算教育支出增加额",
    en: "Increase of general public budget spending on education",
    unit: "元",
    items: spending,
    wordings: [
      {
        near: ["增加|净增|增长|增量|多支出"],
        unlike: "增加到|增长到",
        following: [
          "general-public-budget-education-expenditure",
          "general-public-budget-education-expenditure-prior-year"
        ]
      }
    ]
  },
  "general-public-budget-education-expenditure-growth-stated": {
    zh: "一般公共预算教育支出增幅（自报）",
    en: "Growth of general public budget spending on education, as stated",
    unit: "%",
    items: spending,
    wordings: [
      {
        near: ["增幅|增长|增速|增加"],
        following: [
          "general-public-budget-education-expenditure",
          "general-public-budget-education-expenditure-prior-year",
          "general-public-budget-education-expenditure-increase"
        ]
      }
    ]
  },
  "general-public-budget-expenditure": {
    zh: "一般公共预算支出",
    en: "General public budget spending",
    unit: "元",
    items: spending,
    wordings: [{ near: ["一般公共预算支出|一般公共预算总支出|财政总支出"], unlike: "教育支出|教育的支出" }]
  },
  "education-expenditure-share-stated": {
    zh: "教育支出占一般公共预算支出比例",
    en: "Education's share of general public budget spending",
    unit: "%",
    items: spending,
    wordings: [{ near: ["占", "公共预算支出|财政支出|预算支出|财政总支出"] }]
  },
  "education-funds-total": {
    zh: "教育经费总投入",
    en: "Education funds in all",
    unit: "元",
    items: spending,
    wordings: [
      {
        near: ["教育经费总|教育总投入|教育经费投入|用于教育的资金|教育经费合计|教育经费共|教育总经费"],
        unlike: "一般公共预算|生均|民办|学前|义务|基础教育|高中|高等|高职|职业|中职|其他教育"
      }
    ]
  },
  "fiscal-education-funds": {
    zh: "财政性教育经费",
    en: "Fiscal funds for education",
    unit: "元",
    items: spending,
    wordings: [{ near: ["财政性教育经费"], unlike: "占|增长|增加" }]
  },
  "gross-domestic-product": {
    zh: "地区生产总值",
    en: "Gross domestic product of the district",
    unit: "元",
    items: spending,
    wordings: []
  },
  "education-appropriation": {
    zh: "教育财政拨款",
    en: "Fiscal appropriation to education",
    unit: "元",
    items: spending,
    wordings: []
  },
  "education-appropriation-prior-year": {
    zh: "上年教育财政拨款",
    en: "Fiscal appropriation to education, prior year",
    unit: "元",
    year: "prior",
    items: spending,
    wordings: []
  },
  "recurrent-fiscal-revenue": {
    zh: "财政经常性收入",
    en: "Recurrent fiscal revenue",
    unit: "元",
    items: spending,
    wordings: []
  },
  "recurrent-fiscal-revenue-prior-year": {
    zh: "上年财政经常性收入",
    en: "Recurrent fiscal revenue, prior year",
    unit: "元",
    year: "prior",
    items: spending,
    wordings: []
  },
  "education-surcharges": {
    zh: "教育费附加",
    en: "Education surcharges",
    unit: "元",
    items: spending,
    wordings: [{ near: ["教育费附加|教育附加|两项附加"] }]
  },
  "school-construction-investment": {
    zh: "学校建设投入",
    en: "Investment in school buildings",
    unit: "元",
    items: spending,
    wordings: [
      { near: ["学校建设|校舍|项目建设|新改扩建", "投入|投资|资金|专款|补助"], unlike: "安全|一般公共预算|中央投资" }
    ]
  },
  "student-aid-funds": {
    zh: "学生资助资金",
    en: "Funds for student aid",
    unit: "元",
    items: spending,
    wordings: [{ near: ["资助|助学金|补助"], around: ["学生|困难"], unlike: "公用经费|普惠|幼儿园|校舍|免费补助" }]
  },
  "student-aid-person-times": {
    zh: "资助学生人次",
    en: "Pupils given aid",
    unit: "人次",
    items: spending,
    wordings: [{ near: ["资助"], around: ["学生|困难|幼儿"] }]
  }
})
