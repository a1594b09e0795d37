import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { sum } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const balance = [item("compulsory", 15)]

const passes = (stage: Stage, measure: MeasureName) => ({ stage, formula: stated(measure) })

const indicators = (stage: Stage, passed: MeasureName, failed: MeasureName) => ({
  stage,
  formula: sum(stated(passed), stated(failed)),
  statedAs: "resource-indicators" as const
})

/** How alike schools are. */
export const balanceMetrics = defineMetrics({
  "qb-indicator-total": {
    zh: "优质均衡指标数据项数",
    en: "Items of data on high-quality balance",
    unit: "项",
    items: balance,
    direction: "higher",
    decimals: 0,
    formula: stated("quality-balance-data-items-collected")
  },
  "quality-balance-cv-pass-count": {
    zh: "七项指标校际差异系数达标项数",
    en: "Indicators of seven within the coefficient",
    unit: "项",
    items: balance,
    direction: "higher",
    decimals: 0,
    forms: [
      passes("primary", "resource-indicators-passed-primary"),
      passes("junior", "resource-indicators-passed-junior")
    ]
  },
  "resource-indicator-count": {
    zh: "资源配置指标合计（达标与不达标）",
    en: "Indicators of resources, passed and failed",
    unit: "项",
    items: balance,
    direction: "higher",
    decimals: 0,
    forms: [
      indicators("primary", "resource-indicators-passed-primary", "resource-indicators-failed-primary"),
      indicators("junior", "resource-indicators-passed-junior", "resource-indicators-failed-junior")
    ]
  },
  "qb-gov-04-school-size": {
    zh: "办学规模超标学校数",
    en: "Schools over the size limit",
    unit: "所",
    items: balance,
    direction: "lower",
    decimals: 0,
    formula: stated("schools-over-size-limit")
  },
  "qb-social-recognition": {
    zh: "义务教育社会认可度",
    en: "Public satisfaction with compulsory education",
    unit: "%",
    items: balance,
    direction: "higher",
    formula: stated("compulsory-satisfaction-stated")
  },
  "basic-balance-composite-cv": {
    zh: "校际综合差异系数",
    en: "Composite coefficient of variation",
    unit: "系数",
    items: balance,
    direction: "lower",
    forms: [
      { stage: "primary", formula: stated("composite-variation-primary") },
      { stage: "junior", formula: stated("composite-variation-junior") }
    ]
  }
})
