import { item } from "../domain/item.ts"
import { difference, percentage, quotient, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const pay = [item("funding", 8)]

const higherBy = stated("teacher-salary-surplus-stated")

/** What teachers earn beside civil servants, whether they are insured, and what is set aside for their training. */
export const payMetrics = defineMetrics({
  "teacher-salary-ratio": {
    zh: "义务教育教师与当地公务员平均工资收入之比",
    en: "Teachers' pay to civil servants'",
    unit: "倍",
    items: pay,
    direction: "higher",
    basis: {
      zh: "本年义务教育学校在编教师年平均工资收入除以本区（县）公务员年平均工资收入；两者同口径，均含基本工资、规范津贴补贴（绩效工资）和年终一次性奖金。",
      en: "Average yearly pay of teachers on the staff list in compulsory education by that of local civil servants; both with basic pay, allowances or performance pay, and the year-end bonus."
    },
    formula: quotient(stated("teacher-average-salary"), stated("civil-servant-average-salary")),
    statedAs: "teacher-salary-ratio-stated",
    // 比公务员多0.35万元: one of the two averages is enough.
    otherwise: [
      quotient(stated("teacher-average-salary"), difference(stated("teacher-average-salary"), higherBy)),
      quotient(sum(stated("civil-servant-average-salary"), higherBy), stated("civil-servant-average-salary"))
    ],
    counted: "teacher-average-salary",
    examples: [
      { given: { "teacher-average-salary": "128600", "civil-servant-average-salary": "125100" }, gives: "1.03" }
    ]
  },
  "teacher-salary-surplus": {
    zh: "义务教育教师平均工资收入高出公务员数额",
    en: "Amount by which teachers earn more than civil servants",
    unit: "元",
    items: pay,
    direction: "higher",
    basis: {
      zh: "本年义务教育学校在编教师年平均工资收入减去当地公务员年平均工资收入，口径与两者之比相同；负数为低于。",
      en: "Average yearly pay of teachers less that of civil servants, counted as for the ratio; negative where it is lower."
    },
    formula: difference(stated("teacher-average-salary"), stated("civil-servant-average-salary")),
    statedAs: "teacher-salary-surplus-stated",
    examples: [
      { given: { "teacher-average-salary": "128600", "civil-servant-average-salary": "125100" }, gives: "3500" }
    ],
    withoutStandard: {
      zh: "“不低于”按两者之比判定，本指标说明高出或相差的数额。",
      en: "That teachers earn no less is judged by the ratio; this is the amount."
    }
  },
  "kindergarten-nontenured-salary-ratio": {
    zh: "公办园非在编教师与在编教师平均工资之比",
    en: "Pay of kindergarten teachers outside the staff list to those on it",
    unit: "%",
    items: pay,
    direction: "higher",
    basis: {
      zh: "本年公办园非在编教师年平均工资收入占在编教师年平均工资收入的百分比，均为应发数，不含单位缴纳的社会保险费和公积金。",
      en: "Average yearly pay of teachers outside the staff list of public kindergartens as a percentage of those on it, before tax and without the employer's contributions."
    },
    formula: percentage(
      stated("kindergarten-nontenured-average-salary"),
      stated("kindergarten-tenured-average-salary")
    ),
    counted: "kindergarten-nontenured-average-salary",
    appliesWith: "nontenured-teachers",
    examples: [
      {
        given: {
          "kindergarten-nontenured-average-salary": "71400",
          "kindergarten-tenured-average-salary": "102000"
        },
        gives: "70"
      }
    ]
  },
  "nontenured-social-insurance-coverage": {
    zh: "公办园非在编教师社会保险参保率",
    en: "Insured share of kindergarten teachers outside the staff list",
    unit: "%",
    items: pay,
    direction: "higher",
    basis: {
      zh: "年末公办园非在编教师中，由用人单位依法足额缴纳养老、医疗、失业、工伤、生育五项社会保险的人数比例；只参加部分险种的不计入。",
      en: "Teachers outside the staff list of public kindergartens for whom all five insurances are paid at the year's end; those with some of the five do not count."
    },
    formula: percentage(stated("nontenured-teachers-insured"), stated("nontenured-teachers")),
    statedAs: "nontenured-social-insurance-coverage-stated",
    counted: "nontenured-teachers-insured",
    appliesWith: "nontenured-teachers",
    examples: [{ given: { "nontenured-teachers-insured": "418", "nontenured-teachers": "426" }, gives: "98.12" }]
  },
  "teacher-training-fund-share": {
    zh: "教师培训经费占学校年度公用经费预算比例",
    en: "Training's share of operating budgets",
    unit: "%",
    items: pay,
    direction: "higher",
    basis: {
      zh: "本年义务教育学校从公用经费中安排的教师培训经费之和，占各校年度公用经费预算总额的比例，不含财政专项培训资金。",
      en: "What schools of compulsory education set aside for training out of their operating budgets, of those budgets in all; without earmarked funds."
    },
    formula: percentage(stated("teacher-training-funds"), stated("public-funds-budget")),
    statedAs: "teacher-training-fund-share-stated",
    counted: "teacher-training-funds",
    examples: [{ given: { "teacher-training-funds": "2460000", "public-funds-budget": "46800000" }, gives: "5.26" }]
  },
  "training-funds-per-teacher": {
    zh: "专任教师人均培训经费",
    en: "Training funds per teacher",
    unit: "元/人",
    items: pay,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年义务教育学校教师培训经费除以年末小学和初中专任教师数。",
      en: "Training funds of the year by the full-time teachers of primary and junior schools at its end."
    },
    formula: quotient(stated("teacher-training-funds"), sum(stated("primary-teachers"), stated("junior-teachers"))),
    examples: [
      {
        given: { "teacher-training-funds": "2460000", "primary-teachers": "1540", "junior-teachers": "860" },
        gives: "1025"
      }
    ],
    withoutStandard: {
      zh: "文件规定的是培训经费占公用经费的比例，未规定人均数额。",
      en: "What is set is training's share of operating budgets, not an amount a teacher."
    }
  }
})
