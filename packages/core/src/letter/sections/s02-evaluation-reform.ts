import { beside, clause, listed, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import { incidents } from "../wording/incidents.ts"
import { withStanding } from "../wording/standing.ts"

const evaluation: ItemBuilder = (tell) => {
  const found = clause`对照教育评价改革要求，清理出不符合要求的规定${tell.fact("evaluation-reform-rules-found")}`
  const pilots = clause`遴选评价改革项目实验学校${tell.fact("evaluation-reform-pilot-schools")}`
  return [
    paragraph(
      sentence(
        found,
        clause`${beside(found, "已整改", "已整改不符合教育评价改革要求的规定")}${tell.fact("evaluation-reform-rules-corrected")}`,
        withStanding(
          tell,
          clause`清理整改完成率${tell.metric("evaluation-reform-cleanup-completion")}`,
          "evaluation-reform-cleanup-completion"
        )
      ),
      sentence(
        pilots,
        clause`${beside(pilots, "", "评价改革项目")}实验学校占比${tell.metric("evaluation-reform-pilot-school-share")}`
      ),
      sentence(
        listed(
          clause`建成家校社共育阵地${tell.fact("home-school-bases")}`,
          clause`共育平台${tell.fact("home-school-platforms")}`,
          clause`共育队伍${tell.fact("home-school-teams")}`
        )
      ),
      sentence(
        incidents(tell, "promotion-rate-violation-cases", "以升学率评价学校和教师的违规行为", {
          none: "未发现",
          some: "查处"
        })
      )
    )
  ]
}

export const evaluationReform: SectionBuilder = { section: "evaluation-reform", items: { 4: evaluation } }
