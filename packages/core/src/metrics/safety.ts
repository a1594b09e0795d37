import { item } from "../domain/item.ts"
import { quotient } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const campus = [item("school-safety", 22)]
const inspection = [item("inspection-reform", 24)]

const rate = (zh: string, en: string, measure: MeasureName) => ({
  zh,
  en,
  unit: "%",
  items: campus,
  direction: "higher" as const,
  formula: stated(measure)
})

/** Safe schools, and inspectors enough to look. */
export const safetyMetrics = defineMetrics({
  "guard-coverage": rate("专职保安配备率", "Schools with full-time guards", "guard-coverage-stated"),
  "closed-management-rate": rate("校园封闭化管理率", "Schools with a closed campus", "closed-management-rate-stated"),
  "alarm-video-rate": rate(
    "一键式报警和视频监控达标率",
    "Schools with alarm and video as required",
    "alarm-video-rate-stated"
  ),
  "school-guard-post-rate": rate("“护学岗”设置率", "Schools with a crossing post", "school-guard-post-rate-stated"),
  "rule-of-law-vice-principal": {
    ...rate("法治副校长配备率", "Schools with a vice-principal for law", "law-vice-principal-rate-stated"),
    items: [item("school-safety", 23)]
  },
  "inspector-school-ratio": {
    zh: "督学与学校数之比",
    en: "Schools to one inspector",
    unit: "比",
    items: inspection,
    direction: "lower",
    formula: quotient(stated("primary-and-secondary-schools"), stated("part-time-school-inspectors")),
    statedAs: "school-inspector-ratio-stated"
  },
  "inspector-kindergarten-ratio": {
    zh: "督学与幼儿园数之比",
    en: "Kindergartens to one inspector",
    unit: "比",
    items: inspection,
    direction: "lower",
    formula: quotient(stated("kindergartens"), stated("part-time-kindergarten-inspectors")),
    statedAs: "kindergarten-inspector-ratio-stated"
  }
})
