import { clause, listed, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"

const evaluation: ItemBuilder = (tell) => [
  sentence(
    clause`清理出不符合改革要求的规定${tell.fact("evaluation-reform-rules-found")}`,
    clause`已整改${tell.fact("evaluation-reform-rules-corrected")}`,
    clause`清理整改完成率${tell.metric("evaluation-reform-cleanup-completion")}`
  ),
  sentence(
    clause`遴选评价改革项目实验学校${tell.fact("evaluation-reform-pilot-schools")}`,
    clause`实验学校占比${tell.metric("evaluation-reform-pilot-school-share")}`
  ),
  sentence(
    listed(
      clause`建成家校社共育阵地${tell.fact("home-school-bases")}`,
      clause`共育平台${tell.fact("home-school-platforms")}`,
      clause`共育队伍${tell.fact("home-school-teams")}`
    )
  ),
  sentence(clause`以升学率评价学校和教师的违规起数为${tell.fact("promotion-rate-violation-cases")}`)
]

export const evaluationReform: SectionBuilder = { section: "evaluation-reform", items: { 4: evaluation } }
