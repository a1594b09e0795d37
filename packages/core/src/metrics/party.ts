import { item } from "../domain/item.ts"
import { percentage, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

/** Party leadership and evaluation reform. */
export const partyMetrics = defineMetrics({
  "party-organisation-count": {
    zh: "基层党组织合计",
    en: "Party organisations in all",
    unit: "个",
    items: [item("party-leadership", 3)],
    direction: "higher",
    decimals: 0,
    formula: sum(
      stated("party-committees"),
      stated("general-party-branches"),
      stated("agency-general-party-branches"),
      stated("party-branches")
    ),
    statedAs: "party-organisations"
  },
  "theory-centre-group-study-count": {
    zh: "理论学习中心组学习次数",
    en: "Study sessions of the theory centre group",
    unit: "次",
    items: [item("party-leadership", 3)],
    direction: "higher",
    decimals: 0,
    formula: stated("theory-centre-group-study-sessions")
  },
  "evaluation-reform-pilot-school-share": {
    zh: "评价改革项目实验学校占比",
    en: "Share of schools that pilot evaluation reform",
    unit: "%",
    items: [item("evaluation-reform", 4)],
    direction: "higher",
    formula: percentage(stated("evaluation-reform-pilot-schools"), stated("primary-and-secondary-schools")),
    statedAs: "evaluation-reform-pilot-school-share-stated"
  },
  "enrolment-target-violations": {
    zh: "下达升学指标、以升学率考核奖励等违规起数",
    en: "Cases of promotion targets, or of judging and rewarding by promotion rates",
    unit: "起",
    items: [item("evaluation-reform", 4)],
    direction: "lower",
    decimals: 0,
    formula: stated("promotion-rate-violation-cases")
  }
})
