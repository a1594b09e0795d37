import { item } from "../domain/item.ts"
import { sum } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const balance = [item("compulsory", 15)]

const passes = (zh: string, en: string, measure: MeasureName) => ({
  zh: `${zh}七项指标校际差异系数达标项数`,
  en: `Indicators of seven within the coefficient: ${en}`,
  unit: "项",
  items: balance,
  direction: "higher" as const,
  decimals: 0,
  formula: stated(measure)
})

const indicators = (zh: string, en: string, passed: MeasureName, failed: MeasureName) => ({
  zh: `${zh}资源配置指标合计（达标与不达标）`,
  en: `Indicators of resources, passed and failed: ${en}`,
  unit: "项",
  items: balance,
  direction: "higher" as const,
  decimals: 0,
  formula: sum(stated(passed), stated(failed)),
  statedAs: "resource-indicators" as const
})

const variation = (zh: string, en: string, measure: MeasureName) => ({
  zh: `${zh}校际综合差异系数`,
  en: `Composite coefficient of variation: ${en}`,
  unit: "系数",
  items: balance,
  direction: "lower" as const,
  formula: stated(measure)
})

/** How alike schools are. */
export const balanceMetrics = defineMetrics({
  "quality-balance-data-items": {
    zh: "优质均衡指标数据项数",
    en: "Items of data on high-quality balance",
    unit: "项",
    items: balance,
    direction: "higher",
    decimals: 0,
    formula: stated("quality-balance-data-items-collected")
  },
  "quality-balance-cv-pass-count-primary": passes("小学", "primary", "resource-indicators-passed-primary"),
  "quality-balance-cv-pass-count-junior": passes("初中", "junior", "resource-indicators-passed-junior"),
  "resource-indicator-count-primary": indicators(
    "小学",
    "primary",
    "resource-indicators-passed-primary",
    "resource-indicators-failed-primary"
  ),
  "resource-indicator-count-junior": indicators(
    "初中",
    "junior",
    "resource-indicators-passed-junior",
    "resource-indicators-failed-junior"
  ),
  "oversized-school-count": {
    zh: "办学规模超标学校数",
    en: "Schools over the size limit",
    unit: "所",
    items: balance,
    direction: "lower",
    decimals: 0,
    formula: stated("schools-over-size-limit")
  },
  "compulsory-satisfaction": {
    zh: "义务教育社会认可度",
    en: "Public satisfaction with compulsory education",
    unit: "%",
    items: balance,
    direction: "higher",
    formula: stated("compulsory-satisfaction-stated")
  },
  "basic-balance-composite-cv-primary": variation("小学", "primary", "composite-variation-primary"),
  "basic-balance-composite-cv-junior": variation("初中", "junior", "composite-variation-junior")
})
