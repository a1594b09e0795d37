import { clause, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import { withStanding } from "../wording/standing.ts"

const control: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`成立疫情防控专项工作组${tell.fact("epidemic-task-groups")}`,
      clause`建立疫情防控工作机制${tell.fact("epidemic-mechanisms")}`,
      clause`出台疫情防控文件${tell.fact("epidemic-documents")}`,
      clause`召开疫情防控工作会议${tell.fact("epidemic-meetings")}`
    ),
    sentence(
      clause`落实健康日报告的师生员工${tell.fact("epidemic-daily-report-people")}`,
      withStanding(
        tell,
        clause`师生员工健康日报告覆盖率${tell.metric("epidemic-daily-report-coverage")}`,
        "epidemic-daily-report-coverage"
      )
    ),
    sentence(
      clause`开展疫情防控专项培训${tell.fact("epidemic-trainings")}`,
      clause`组织疫情防控现场会和演练${tell.fact("epidemic-site-meetings")}`
    )
  )
]

export const epidemicControl: SectionBuilder = { section: "epidemic-control", items: { 5: control } }
