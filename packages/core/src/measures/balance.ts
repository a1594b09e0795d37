import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const balance = [item("compulsory", 15)]
const failing = "不达标|未达标|没有达标|未达到"
const coefficients = "差异系数|资源配置|校际均衡"

const passed = (zh: string, en: string, stage: Stage, words: string) => ({
  zh: `${zh}校际差异系数达标项数`,
  en: `Indicators within the coefficient: ${en}`,
  unit: "项",
  stage,
  items: balance,
  wordings: [{ near: [words, "达标|达到"], unlike: `${failing}|学校达标` }]
})

/** A failing count follows the passing one of its stage, and seldom names the stage again. */
const failed = (zh: string, en: string, stage: Stage, words: string, passing: string) => ({
  zh: `${zh}校际差异系数不达标项数`,
  en: `Indicators beyond the coefficient: ${en}`,
  unit: "项",
  stage,
  items: balance,
  wordings: [
    { near: [failing], following: [passing] },
    { near: [words, failing], around: [coefficients] }
  ]
})

const variation = (zh: string, en: string, stage: Stage, words: string) => ({
  zh: `${zh}校际综合差异系数`,
  en: `Composite coefficient of variation: ${en}`,
  unit: "系数",
  stage,
  items: balance,
  wordings: [{ near: [words], around: ["差异系数"] }]
})

/** How alike schools are: the seven indicators of 优质均衡, the size of schools, and the work towards recognition. */
export const balanceMeasures = defineMeasures({
  "quality-balance-survey-reports": {
    zh: "优质均衡创建调研报告份数",
    en: "Survey reports on high-quality balance",
    unit: "份",
    stage: "compulsory",
    items: balance,
    wordings: [{ near: ["调研报告"], around: ["均衡"] }]
  },
  "quality-balance-analysis-reports": {
    zh: "优质均衡创建分析报告份数",
    en: "Analyses of high-quality balance",
    unit: "份",
    stage: "compulsory",
    items: balance,
    wordings: [{ near: ["分析报告"], unlike: "调研报告" }]
  },
  "quality-balance-data-items-collected": {
    zh: "汇总的优质均衡指标数据项数",
    en: "Items of data collected on high-quality balance",
    unit: "项",
    stage: "compulsory",
    items: balance,
    wordings: [{ near: ["数据"], around: ["均衡"], unlike: "达标|疫情|台账" }]
  },
  "resource-indicators": {
    zh: "资源配置指标项数",
    en: "Indicators of resources",
    unit: "项",
    stage: "compulsory",
    items: balance,
    wordings: [{ near: ["指标"], around: ["资源配置|校际"], unlike: `小学|初中|中学|达标|数据|${failing}` }]
  },
  "resource-indicators-passed-primary": passed("小学", "primary", "primary", "小学"),
  "resource-indicators-failed-primary": failed(
    "小学",
    "primary",
    "primary",
    "小学",
    "resource-indicators-passed-primary"
  ),
  "resource-indicators-passed-junior": passed("初中", "junior", "junior", "初中|中学"),
  "resource-indicators-failed-junior": failed(
    "初中",
    "junior",
    "junior",
    "初中|中学",
    "resource-indicators-passed-junior"
  ),
  "composite-variation-primary": variation("小学", "primary", "primary", "小学"),
  "composite-variation-junior": variation("初中", "junior", "junior", "初中"),
  "schools-over-size-limit": {
    zh: "办学规模超标学校数",
    en: "Schools over the size limit",
    unit: "所",
    stage: "compulsory",
    items: balance,
    wordings: [{ near: ["规模|超过|超出|超标"], around: ["规模|超标"], unlike: "幼儿园|集团|规模小|小规模|撤并" }],
    absence: "超规模|超过2000人的学校|超过2000人学校|大校额"
  },
  "school-size-limit": {
    zh: "办学规模上限",
    en: "Size limit of a school",
    unit: "人",
    stage: "compulsory",
    items: balance,
    wordings: [{ near: ["超过|超出|不超过|控制在|突破|以上|以下"], around: ["规模"] }]
  },
  "largest-school-pupils": {
    zh: "规模最大学校在校生数",
    en: "Pupils of the largest school",
    unit: "人",
    stage: "compulsory",
    items: balance,
    wordings: [
      { near: ["在校生|学生", "人数最多的|规模最大的|最大规模"] },
      {
        near: ["在校生|学生"],
        around: ["人数最多的|规模最大的学校|规模最大的一|规模最大的中|规模最大的小|规模最大的初|最大规模"]
      }
    ]
  },
  "compulsory-satisfaction-stated": {
    zh: "义务教育社会认可度",
    en: "Public satisfaction with compulsory education",
    unit: "%",
    stage: "compulsory",
    items: balance,
    wordings: [{ near: ["认可度|满意度"], unlike: "学前|幼儿园" }]
  }
})
