import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const leadership = [item("party-leadership", 1)]
const visits = [item("party-leadership", 2)]

const agenda = "议题|研究|专题|审议|听取"
const leaders = "领导|负责人|负责同志|书记|区长|县长|市长"

/** How the Party leads education: what its meetings take up, and how its leaders go to schools. */
export const partyMeasures = defineMeasures({
  "party-committee-education-agenda-count": {
    zh: "党委常委会会议研究教育议题次数",
    en: "Times the Party standing committee took up education",
    unit: "次",
    items: leadership,
    wordings: [{ near: ["常委会"], around: ["教育", agenda], unlike: "常务会|意识形态|领导小组" }]
  },
  "government-meeting-education-agenda-count": {
    zh: "政府常务会议研究教育议题次数",
    en: "Times the executive meeting of the government took up education",
    unit: "次",
    items: leadership,
    wordings: [{ near: ["常务会"], around: ["教育", agenda], unlike: "常委会" }]
  },
  "education-leading-group-meetings": {
    zh: "党委教育工作领导小组会议次数",
    en: "Meetings of the leading group on education",
    unit: "次",
    items: leadership,
    wordings: [{ near: ["领导小组", "会议|召开|研究"], around: ["教育工作领导小组|教育领导小组"], unlike: "疫情|安全" }]
  },
  "education-leading-group-formed": {
    zh: "是否成立党委教育工作领导小组",
    en: "Whether the Party committee has a leading group on education",
    unit: "是否",
    items: leadership,
    wordings: []
  },
  "leader-field-visits": {
    zh: "党政主要领导到学校调研次数",
    en: "Visits of district leaders to schools",
    unit: "次",
    items: visits,
    wordings: [
      {
        near: ["调研|到校|进校|走访|深入一线|深入学校|到学校"],
        around: [leaders],
        unlike: "思政课|思想政治|讲话|疫情|报告"
      }
    ]
  },
  "leader-ideology-lectures": {
    zh: "党政领导讲思政课次数",
    en: "Lectures on ideology and politics by district leaders",
    unit: "次",
    items: visits,
    wordings: [
      { near: ["思政课|思想政治理论课|思政第一课"], around: [leaders], unlike: "讲话|教师队伍" },
      { near: ["上思政课|讲思政课|讲授思政课|上思政第一课"], unlike: "讲话" },
      { near: ["讲台|授课|讲授"], around: ["思政课|思想政治"], unlike: "讲话" }
    ]
  },
  "leader-ideology-talks": {
    zh: "党政领导发表思政讲话次数",
    en: "Talks on ideology and politics by district leaders",
    unit: "次",
    items: visits,
    wordings: [{ near: ["讲话"], around: ["思政|思想政治"] }]
  },
  "leaders-visit-schools-by-rule": {
    zh: "是否建立领导干部深入教育一线调研制度",
    en: "Whether leaders are bound to visit schools",
    unit: "是否",
    items: visits,
    wordings: []
  },
  "leaders-lecture-by-rule": {
    zh: "是否建立领导干部为师生上思政课制度",
    en: "Whether leaders are bound to lecture at schools",
    unit: "是否",
    items: visits,
    wordings: []
  },
  "leaders-linked-to-schools-by-rule": {
    zh: "是否建立领导干部联系学校制度",
    en: "Whether leaders are linked to schools by rule",
    unit: "是否",
    items: visits,
    wordings: []
  },
  "leaders-report-on-education-by-rule": {
    zh: "是否建立领导干部年终述职必述教育工作制度",
    en: "Whether leaders must report on education at the year's end",
    unit: "是否",
    items: visits,
    wordings: []
  },
  "district-leaders-linked-to-schools": {
    zh: "联系学校的区级领导人数",
    en: "District leaders who are linked to schools",
    unit: "人",
    items: visits,
    wordings: []
  }
})
