import { clause, listed, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import { standingOf } from "../wording/standing.ts"

const leadership: ItemBuilder = (tell) => [
  sentence(
    clause`${tell.answer("education-leading-group-formed")}成立党委教育工作领导小组`,
    clause`全年召开领导小组会议${tell.fact("education-leading-group-meetings")}`
  ),
  sentence(
    clause`区委常委会会议研究教育议题${tell.fact("party-committee-education-agenda-count")}`,
    clause`区政府常务会议研究教育议题${tell.fact("government-meeting-education-agenda-count")}`
  )
]

const visits: ItemBuilder = (tell) => [
  sentence(
    clause`${tell.answer("leaders-visit-schools-by-rule")}建立领导干部深入教育一线调研制度`,
    clause`${tell.answer("leaders-lecture-by-rule")}建立领导干部为师生上思政课制度`,
    clause`${tell.answer("leaders-linked-to-schools-by-rule")}建立领导干部联系学校制度`,
    clause`${tell.answer("leaders-report-on-education-by-rule")}建立领导干部年终述职必述教育工作制度`
  ),
  sentence(
    clause`联系学校的区级领导人数为${tell.fact("district-leaders-linked-to-schools")}`,
    clause`党政主要领导到学校调研${tell.fact("leader-field-visits")}`,
    clause`党政领导上思政课${tell.fact("leader-ideology-lectures")}`,
    clause`党政领导发表思政讲话${tell.fact("leader-ideology-talks")}`
  )
]

const partyBuilding: ItemBuilder = (tell) => [
  sentence(
    clause`教育系统共有基层党组织${tell.fact("party-organisations")}`,
    listed(
      clause`其中党委${tell.fact("party-committees")}`,
      clause`党总支${tell.fact("general-party-branches")}`,
      clause`机关党总支${tell.fact("agency-general-party-branches")}`,
      clause`党支部${tell.fact("party-branches")}`
    )
  ),
  sentence(clause`党支部中有非公党支部${tell.fact("non-public-party-branches")}`),
  sentence(clause`教育系统有党员${tell.fact("party-members")}`),
  sentence(clause`党的组织和工作覆盖率${tell.metric("party-coverage-rate")}`, standingOf(tell, "party-coverage-rate")),
  sentence(
    clause`全年开展理论学习中心组学习${tell.fact("theory-centre-group-study-sessions")}`,
    clause`召开教育党工委会议${tell.fact("party-work-committee-meetings")}`,
    clause`组织机关政治学习${tell.fact("office-political-study-sessions")}`,
    clause`召开党建工作部署推进会${tell.fact("party-building-meetings")}`
  ),
  sentence(
    clause`开展“以案四说”警示教育${tell.fact("case-warning-sessions")}`,
    clause`“以案四改”案例教育${tell.fact("case-reform-sessions")}`
  )
]

export const partyLeadership: SectionBuilder = {
  section: "party-leadership",
  items: { 1: leadership, 2: visits, 3: partyBuilding }
}
