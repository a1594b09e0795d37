import { item } from "../domain/item.ts"
import { difference, percentage } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const reform = [item("evaluation-reform", 4)]

const sameDuty = {
  zh: "与清理整改完成率是同一要求，达标与否以完成率判定；本指标指出还差多少项。",
  en: "The same duty as the share put right, which is what is judged; this says how many are left."
}

const noNumber = {
  zh: "中发〔2020〕19号没有规定实验学校的数量或比例，供比较。",
  en: "The reform plan of 2020 sets no number of pilot schools; for comparison."
}

/** Evaluation reform: what is forbidden, what was cleaned up, and who pilots it. */
export const evaluationMetrics = defineMetrics({
  "enrolment-target-violations": {
    zh: "下达升学指标、以升学率考核奖励等违规起数",
    en: "Cases of promotion targets, or of judging and rewarding by promotion rates",
    unit: "起",
    items: reform,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "本年经查实的下达升学指标或以中高考升学率考核下级党政部门、学校和教师，将升学率与工程项目、经费分配、评优评先等挂钩，以中高考成绩奖励，公布、宣传、炒作中高考“状元”和升学率的起数。",
      en: "Cases established in the year: targets set, departments, schools or teachers judged by promotion rates, funds or honours tied to them, rewards for examination results, or such results advertised."
    },
    formula: stated("promotion-rate-violation-cases"),
    examples: [{ given: { "promotion-rate-violation-cases": "0" }, gives: "0" }]
  },
  "evaluation-reform-cleanup-completion": {
    zh: "教育评价改革清理整改完成率",
    en: "Share of rules against the reform put right",
    unit: "%",
    items: reform,
    direction: "higher",
    basis: {
      zh: "截至本年12月31日，对照《总体方案》清理出的不符合改革要求的文件规定和做法中，已废止、修订或纠正的项数所占比例；没有清理出问题的不适用。",
      en: "Of the rules and practices found to go against the reform plan, those abolished, amended or corrected by 31 December; it does not apply where none were found."
    },
    formula: percentage(stated("evaluation-reform-rules-corrected"), stated("evaluation-reform-rules-found")),
    statedAs: "evaluation-reform-cleanup-completion-stated",
    counted: "evaluation-reform-rules-corrected",
    appliesWith: "evaluation-reform-rules-found",
    examples: [
      {
        given: { "evaluation-reform-rules-corrected": "23", "evaluation-reform-rules-found": "26" },
        gives: "88.46"
      }
    ]
  },
  "evaluation-reform-rules-outstanding": {
    zh: "尚未整改的不符合改革要求规定数",
    en: "Rules against the reform still to be put right",
    unit: "项",
    items: reform,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "截至本年12月31日清理出的项数减去已整改项数；为负数说明两个数字口径不一致。",
      en: "Found less corrected on 31 December; below nought, the two were not counted alike."
    },
    formula: difference(stated("evaluation-reform-rules-found"), stated("evaluation-reform-rules-corrected")),
    appliesWith: "evaluation-reform-rules-found",
    examples: [
      { given: { "evaluation-reform-rules-found": "26", "evaluation-reform-rules-corrected": "23" }, gives: "3" }
    ],
    withoutStandard: sameDuty
  },
  "evaluation-reform-pilot-schools": {
    zh: "评价改革项目实验学校数",
    en: "Pilot schools of evaluation reform",
    unit: "所",
    items: reform,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "年末经区（县）及以上教育行政部门发文确定的教育评价改革实验（试点）学校数，一所学校承担多个项目只计1所。",
      en: "Schools named as pilots in writing by the district or above at the year's end, each once."
    },
    formula: stated("evaluation-reform-pilot-schools"),
    examples: [{ given: { "evaluation-reform-pilot-schools": "14" }, gives: "14" }],
    withoutStandard: noNumber
  },
  "evaluation-reform-pilot-school-share": {
    zh: "评价改革项目实验学校占比",
    en: "Share of schools that pilot evaluation reform",
    unit: "%",
    items: reform,
    direction: "higher",
    basis: {
      zh: "年末评价改革实验学校数占中小学校总数的比例，分子、分母均不含幼儿园。",
      en: "Pilot schools of all primary and secondary schools at the year's end, without kindergartens on either side."
    },
    formula: percentage(stated("evaluation-reform-pilot-schools"), stated("primary-and-secondary-schools")),
    statedAs: "evaluation-reform-pilot-school-share-stated",
    examples: [
      { given: { "evaluation-reform-pilot-schools": "18", "primary-and-secondary-schools": "48" }, gives: "37.5" }
    ],
    withoutStandard: noNumber
  }
})
