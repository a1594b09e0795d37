import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import type { Bilingual } from "../domain/text.ts"
import { percentage, sum } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const balance = [item("compulsory", 15)]

const passes = (stage: Stage, measure: MeasureName) => ({
  stage,
  formula: stated(measure),
  counted: measure,
  examples: [{ given: { [measure]: "6" }, gives: "6" }]
})

/** The share of the schools assessed that pass. */
const schools = (stage: Stage, passing: MeasureName, assessed: MeasureName) => ({
  stage,
  formula: percentage(stated(passing), stated(assessed)),
  counted: passing,
  appliesWith: assessed,
  examples: [{ given: { [passing]: "21", [assessed]: "23" }, gives: "91.3" }]
})

const bySchool: Bilingual = {
  zh: "一贯制学校的小学部、初中部各计一所；不含特殊教育学校、职业学校和不足50人的教学点。",
  en: "Each stage of a school of several stages counts as one; without special and vocational schools and teaching points of fewer than 50 pupils."
}

const mean = (stage: Stage, measure: MeasureName, area: string) => ({
  stage,
  formula: stated(measure),
  examples: [{ given: { [measure]: area }, gives: area }],
  withoutStandard: {
    zh: "生均面积按校评价，区县平均值仅供参照。",
    en: "The area is judged school by school; the district's mean is for reference."
  }
})

const indicators = (stage: Stage, passed: MeasureName, failed: MeasureName) => ({
  stage,
  formula: sum(stated(passed), stated(failed)),
  statedAs: "resource-indicators" as const,
  examples: [{ given: { [passed]: "5", [failed]: "2" }, gives: "7" }],
  withoutStandard: {
    zh: "用于核对达标与不达标项数之和是否为七项。",
    en: "It serves to see whether those within and those beyond make seven."
  }
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
    basis: {
      zh: "采集汇总的优质均衡指标项数：资源配置7项、政府保障程度15项、教育质量9项，加社会认可度1项，共32项。",
      en: "Indicators for which data were gathered: seven of resources, fifteen of government, nine of quality, and public recognition; 32 in all."
    },
    formula: stated("quality-balance-data-items-collected"),
    examples: [{ given: { "quality-balance-data-items-collected": "32" }, gives: "32" }]
  },
  "quality-balance-cv-pass-count": {
    zh: "七项指标校际差异系数达标项数",
    en: "Indicators of seven within the coefficient",
    unit: "项",
    items: balance,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "七项资源配置指标中，校际差异系数小学不高于0.50、初中不高于0.45的项数，每项单独判定，不取平均。",
      en: "Of the seven indicators of resources, those whose coefficient is at most 0.50 in primary and 0.45 in junior schools, each by itself."
    },
    forms: [
      passes("primary", "resource-indicators-passed-primary"),
      passes("junior", "resource-indicators-passed-junior")
    ]
  },
  "quality-balance-school-6of7": {
    zh: "资源配置综合达标学校比例",
    en: "Schools that meet six of seven indicators, the rest to 85%",
    unit: "%",
    items: balance,
    direction: "higher",
    basis: {
      zh: `每所学校七项指标至少六项达标，余项不低于标准的85%。${bySchool.zh}`,
      en: `A school passes that meets at least six of the seven and comes to 85% of the standard in the rest. ${bySchool.en}`
    },
    forms: [
      schools("primary", "schools-attaining-primary", "schools-assessed-primary"),
      schools("junior", "schools-attaining-junior", "schools-assessed-junior")
    ]
  },
  "quality-balance-school-7of7": {
    zh: "资源配置七项全部达标学校比例",
    en: "Schools that meet all seven indicators",
    unit: "%",
    items: balance,
    direction: "higher",
    basis: bySchool,
    forms: [
      schools("primary", "schools-attaining-all-seven-primary", "schools-assessed-primary"),
      schools("junior", "schools-attaining-all-seven-junior", "schools-assessed-junior")
    ].map((form) => ({
      ...form,
      withoutStandard: {
        zh: "标准只要求六项达标、余项不低于85%，七项全部达标仅供参照。",
        en: "The standard asks for six and 85% of the rest; all seven is for reference."
      }
    }))
  },
  "resource-indicator-count": {
    zh: "资源配置指标合计（达标与不达标）",
    en: "Indicators of resources, passed and failed",
    unit: "项",
    items: balance,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "自报的校际差异系数达标项数与不达标项数之和，应为7项。",
      en: "Indicators said to be within the coefficient and those said to be beyond it, which should make seven."
    },
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
    basis: {
      zh: "小学、初中超过2000人，九年一贯制、十二年一贯制学校义务教育阶段超过2500人的学校。",
      en: "Primary and junior schools above 2000 pupils, nine- and twelve-year schools above 2500 in their compulsory stages."
    },
    formula: stated("schools-over-size-limit"),
    examples: [{ given: { "schools-over-size-limit": "5" }, gives: "5" }]
  },
  "basic-balance-composite-cv": {
    zh: "校际综合差异系数",
    en: "Composite coefficient of variation",
    unit: "系数",
    items: balance,
    direction: "lower",
    decimals: 3,
    basis: {
      zh: "八项指标差异系数的算术平均值；各项差异系数以在校生数为权重。",
      en: "The plain mean of eight coefficients, each weighted by the pupils of the schools."
    },
    forms: [
      {
        stage: "primary",
        formula: stated("composite-variation-primary"),
        examples: [{ given: { "composite-variation-primary": "0.4127" }, gives: "0.413" }]
      },
      {
        stage: "junior",
        formula: stated("composite-variation-junior"),
        examples: [{ given: { "composite-variation-junior": "0.3862" }, gives: "0.386" }]
      }
    ]
  },
  "teaching-area-per-pupil": {
    zh: "生均教学及辅助用房面积（区县平均）",
    en: "Teaching area per pupil, mean of the district",
    unit: "平方米",
    items: balance,
    direction: "higher",
    basis: {
      zh: "各校面积之和除以在校生数之和，不含室内体育用房。",
      en: "The area of all schools over the pupils of all, without indoor rooms for sports."
    },
    forms: [
      mean("primary", "floor-area-per-pupil-primary", "5.12"),
      mean("junior", "floor-area-per-pupil-junior", "6.37")
    ]
  }
})
