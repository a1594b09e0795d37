import { beside, clause, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import { answer, deeds } from "../wording/deeds.ts"
import { incidents } from "../wording/incidents.ts"
import { wholeAndParts } from "../wording/parts.ts"
import { withStanding } from "../wording/standing.ts"

const leadership: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`${answer(tell, "education-leading-group-formed")}成立党委教育工作领导小组`,
      clause`全年召开领导小组会议${tell.fact("education-leading-group-meetings")}`
    ),
    sentence(
      clause`党委常委会会议研究教育议题${tell.fact("party-committee-education-agenda-count")}`,
      clause`政府常务会议研究教育议题${tell.fact("government-meeting-education-agenda-count")}`
    )
  )
]

const visits: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      deeds(tell, [
        ["leaders-visit-schools-by-rule", "建立领导干部深入教育一线调研制度"],
        ["leaders-lecture-by-rule", "建立领导干部为师生上思政课制度"],
        ["leaders-linked-to-schools-by-rule", "建立领导干部联系学校制度"],
        ["leaders-report-on-education-by-rule", "建立领导干部年终述职必述教育工作制度"]
      ])
    ),
    sentence(
      clause`联系学校的${tell.all.slice(1)}级领导${tell.fact("district-leaders-linked-to-schools")}`,
      clause`党政主要领导到学校调研${tell.fact("leader-field-visits")}`
    ),
    sentence(
      clause`党政领导为师生讲思政课${tell.fact("leader-ideology-lectures")}`,
      clause`发表思政讲话${tell.fact("leader-ideology-talks")}`
    )
  )
]

const organisations: ItemBuilder = (tell) => {
  const due = clause`应实行党组织领导的校长负责制的中小学校${tell.fact("schools-due-for-principal-responsibility")}`
  return [
    paragraph(
      wholeAndParts(tell, clause`教育系统共有基层党组织${tell.fact("party-organisations")}`, "party-organisations", [
        ["党委", "party-committees"],
        ["党总支", "general-party-branches"],
        ["机关党总支", "agency-general-party-branches"],
        ["党支部", "party-branches"]
      ]),
      sentence(
        incidents(tell, "non-public-party-branches", "非公党支部", { none: "党支部中无", some: "党支部中有" }),
        clause`教育系统有党员${tell.fact("party-members")}`
      ),
      sentence(
        clause`已建立党组织或选派党建指导员的学校${tell.fact("schools-covered-by-party")}`,
        withStanding(tell, clause`党的组织和工作覆盖率${tell.metric("party-coverage-rate")}`, "party-coverage-rate")
      ),
      sentence(
        due,
        clause`${beside(due, "已实行", "已实行党组织领导的校长负责制的中小学校")}${tell.fact("schools-with-principal-responsibility")}`,
        withStanding(
          tell,
          clause`党组织领导的校长负责制覆盖率${tell.metric("principal-responsibility-under-party")}`,
          "principal-responsibility-under-party"
        )
      )
    )
  ]
}

const conduct: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`全年开展理论学习中心组学习${tell.fact("theory-centre-group-study-sessions")}`,
      clause`召开教育党工委会议${tell.fact("party-work-committee-meetings")}`,
      clause`组织机关政治学习${tell.fact("office-political-study-sessions")}`,
      clause`召开党建工作部署推进会${tell.fact("party-building-meetings")}`
    ),
    sentence(
      clause`开展“以案四说”警示教育${tell.fact("case-warning-sessions")}`,
      clause`开展“以案四改”案例教育${tell.fact("case-reform-sessions")}`
    )
  )
]

const partyBuilding: ItemBuilder = (tell) => [...organisations(tell), ...conduct(tell)]

export const partyLeadership: SectionBuilder = {
  section: "party-leadership",
  items: { 1: leadership, 2: visits, 3: partyBuilding }
}
