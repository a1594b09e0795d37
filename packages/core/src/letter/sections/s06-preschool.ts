import { clause, listed, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import { changeFrom } from "../wording/change.ts"
import { standingOf } from "../wording/standing.ts"

const reach: ItemBuilder = (tell) => [
  sentence(
    clause`全区有幼儿园${tell.fact("kindergartens")}`,
    listed(clause`其中公办园${tell.fact("public-kindergartens")}`, clause`民办园${tell.fact("private-kindergartens")}`),
    clause`民办园中有普惠性民办园${tell.fact("inclusive-private-kindergartens")}`
  ),
  sentence(
    clause`全年新增公办园${tell.fact("new-public-kindergartens")}`,
    clause`新增公办园学位${tell.fact("new-public-kindergarten-places")}`
  ),
  sentence(
    clause`牵头组建集团的优质公办园数为${tell.fact("lead-public-kindergartens")}`,
    clause`组建幼教集团${tell.fact("kindergarten-groups")}`
  ),
  sentence(
    clause`民办园转为普惠性幼儿园${tell.fact("converted-inclusive-kindergartens")}`,
    clause`新增普惠性学位${tell.fact("new-inclusive-places")}`
  ),
  sentence(clause`全区在园幼儿${tell.fact("kindergarten-children")}`),
  sentence(
    clause`公办园在园幼儿${tell.fact("public-kindergarten-children")}`,
    clause`公办园在园幼儿占比${tell.metric("public-kindergarten-share")}`,
    changeFrom(tell, "public-kindergarten-share-stated", "public-kindergarten-share-prior-year"),
    standingOf(tell, "public-kindergarten-share")
  ),
  sentence(
    clause`普惠性幼儿园在园幼儿${tell.fact("inclusive-kindergarten-children")}`,
    clause`普惠性幼儿园覆盖率${tell.metric("inclusive-kindergarten-coverage")}`,
    changeFrom(tell, "inclusive-kindergarten-coverage-stated", "inclusive-kindergarten-coverage-prior-year"),
    standingOf(tell, "inclusive-kindergarten-coverage")
  ),
  sentence(
    clause`学前三年毛入园率${tell.metric("preschool-gross-enrolment")}`,
    standingOf(tell, "preschool-gross-enrolment")
  )
]

const governance: ItemBuilder = (tell) => [
  sentence(
    clause`列入治理的小区配套园${tell.fact("community-kindergartens")}`,
    clause`其中新建配套园${tell.fact("new-community-kindergartens")}`,
    clause`存量配套园${tell.fact("existing-community-kindergartens")}`,
    clause`小区配套园治理完成率${tell.metric("supporting-kindergarten-governance-rate")}`
  ),
  sentence(clause`2017年后规划建设的幼儿园有${tell.fact("kindergartens-planned-after-2017")}`),
  sentence(
    clause`收费较高的配套园${tell.fact("high-fee-community-kindergartens")}`,
    clause`转为普惠的配套园${tell.fact("converted-community-kindergartens")}`,
    clause`每生每月降费${tell.fact("community-kindergarten-fee-cut-range")}`,
    clause`平均降费${tell.fact("community-kindergarten-mean-fee-cut")}`
  )
]

export const preschool: SectionBuilder = { section: "preschool", items: { 12: reach, 13: governance } }
