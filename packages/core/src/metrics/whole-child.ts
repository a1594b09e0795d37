import { item } from "../domain/item.ts"
import { difference } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const wholeChild = [item("whole-child", 21)]

const rate = (zh: string, en: string, measure: MeasureName) => ({
  zh,
  en,
  unit: "%",
  items: wholeChild,
  direction: "higher" as const,
  formula: stated(measure)
})

/** How pupils fare. */
export const wholeChildMetrics = defineMetrics({
  "myopia-rate-change": {
    zh: "学生近视率年变化",
    en: "Change of the myopia rate in a year",
    unit: "百分点",
    items: wholeChild,
    direction: "lower",
    formula: difference(stated("myopia-rate"), stated("myopia-rate-prior-year"))
  },
  "myopia-rate-decrease": {
    zh: "学生近视率下降幅度",
    en: "Fall of the myopia rate",
    unit: "百分点",
    items: wholeChild,
    direction: "higher",
    formula: difference(stated("myopia-rate-prior-year"), stated("myopia-rate")),
    statedAs: "myopia-rate-decrease-stated"
  },
  "fitness-good-rate": rate("学生体质健康优良率", "Pupils of good or excellent fitness", "fitness-good-rate-stated"),
  "fitness-excellent-rate": rate("学生体质健康优秀率", "Pupils of excellent fitness", "fitness-excellent-rate-stated"),
  "psych-teacher-coverage": rate(
    "心理健康教育教师配备率",
    "Schools with a teacher of mental health",
    "psychology-teacher-coverage-stated"
  ),
  "labour-lessons": {
    zh: "劳动教育周课时",
    en: "Lessons in labour a week",
    unit: "课时",
    items: wholeChild,
    direction: "higher",
    decimals: 0,
    formula: stated("labour-lessons-per-week")
  }
})
