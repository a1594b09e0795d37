import { item } from "../domain/item.ts"
import { difference, percentage, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const burdens = [item("teachers", 11)]

/** What is taken off teachers' shoulders: inspections, contests, and secondment to other work. */
export const burdenMetrics = defineMetrics({
  "inspection-items-reduction": {
    zh: "督查检查评比考核事项压减率",
    en: "Cut of inspections and contests",
    unit: "%",
    items: burdens,
    direction: "higher",
    basis: {
      zh: "本年比基期（2019年）减少的、涉及中小学校和教师的督查检查评比考核事项数占基期事项数的比例；以纳入清单管理的事项为准。",
      en: "Inspections and contests of schools and teachers cut since the base year 2019, of those of that year; as listed."
    },
    formula: percentage(stated("inspection-items-cut"), stated("inspection-items-before")),
    statedAs: "inspection-items-reduction-stated",
    otherwise: [
      percentage(stated("inspection-items-cut"), sum(stated("inspection-items-cut"), stated("inspection-items-kept"))),
      percentage(
        difference(stated("inspection-items-before"), stated("inspection-items-kept")),
        stated("inspection-items-before")
      )
    ],
    counted: "inspection-items-cut",
    appliesWith: "inspection-items-before",
    examples: [{ given: { "inspection-items-cut": "22", "inspection-items-before": "40" }, gives: "55" }]
  },
  "inspection-item-count": {
    zh: "基期督查检查评比考核事项合计",
    en: "Inspections and contests of the base year in all",
    unit: "项",
    items: burdens,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "压减的事项数与保留的事项数之和，应等于基期事项总数。",
      en: "What was cut and what was kept: together all of the base year."
    },
    formula: sum(stated("inspection-items-cut"), stated("inspection-items-kept")),
    statedAs: "inspection-items-before",
    examples: [{ given: { "inspection-items-cut": "22", "inspection-items-kept": "18" }, gives: "40" }],
    withoutStandard: {
      zh: "文件要求压减比例，没有规定事项总数。",
      en: "What is asked is a cut; no number of items is set."
    }
  },
  "teacher-secondment-count": {
    zh: "违规抽调借用中小学教师人次",
    en: "Teachers seconded against the rules",
    unit: "人次",
    items: burdens,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "本年党政机关和其他单位未按规定程序审批、或超过规定期限抽调借用中小学教师的人次，以查实数为准。",
      en: "Secondments to offices in the year without approval or beyond the allowed time, as established."
    },
    formula: stated("teachers-seconded-against-rules"),
    examples: [{ given: { "teachers-seconded-against-rules": "0" }, gives: "0" }]
  }
})
