import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const leadership = [item("party-leadership", 1)]
const visits = [item("party-leadership", 2)]
const building = [item("party-leadership", 3)]

const agenda = "议题|研究|专题|审议|听取"
const leaders = "领导|负责人|负责同志|书记|区长|县长|市长"
const organisations = "党组织|党支部|党总支"

/** How the Party leads education: meetings, visits, organisations and study. */
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
  },
  "party-organisations": {
    zh: "教育系统基层党组织数",
    en: "Party organisations in education",
    unit: "个",
    items: building,
    wordings: [{ near: ["基层党组织|党组织共|党组织合计|党组织总数|各类党组织"], unlike: "非公|民办|覆盖|规范" }]
  },
  "party-committees": {
    zh: "党委数",
    en: "Party committees",
    unit: "个",
    items: building,
    wordings: [{ near: ["党委"], around: [organisations], unlike: "党委会|区委|县委|党委书记|党工委" }]
  },
  "general-party-branches": {
    zh: "党总支数",
    en: "General Party branches",
    unit: "个",
    items: building,
    wordings: [{ near: ["党总支|总支部"], unlike: "机关党总支|机关总支" }]
  },
  "agency-general-party-branches": {
    zh: "机关党总支数",
    en: "General Party branches of the education agency",
    unit: "个",
    items: building,
    wordings: [{ near: ["机关党总支|机关总支"] }]
  },
  "party-branches": {
    zh: "党支部数",
    en: "Party branches",
    unit: "个",
    items: building,
    wordings: [{ near: ["党支部"], unlike: "非公|民办|两新|示范" }]
  },
  "non-public-party-branches": {
    zh: "非公党支部数",
    en: "Party branches in private schools",
    unit: "个",
    items: building,
    wordings: [{ near: ["非公|民办学校|两新组织", "党支部|党组织"] }]
  },
  "party-coverage-rate-stated": {
    zh: "党的组织和工作覆盖率",
    en: "Coverage by Party organisations and work",
    unit: "%",
    items: building,
    wordings: [{ near: ["覆盖"], around: ["党的组织|党组织"], unlike: "督学|督导|心理|普惠|负责制" }]
  },
  "schools-covered-by-party": {
    zh: "已建立党组织或选派党建指导员的学校数",
    en: "Schools with a Party organisation or a Party adviser",
    unit: "所",
    items: building,
    wordings: []
  },
  "schools-due-for-principal-responsibility": {
    zh: "应实行党组织领导的校长负责制的中小学校数",
    en: "Schools due to put the principal under the Party organisation",
    unit: "所",
    items: building,
    wordings: []
  },
  "schools-with-principal-responsibility": {
    zh: "已实行党组织领导的校长负责制的中小学校数",
    en: "Schools that put the principal under the Party organisation",
    unit: "所",
    items: building,
    wordings: []
  },
  "principal-responsibility-coverage-stated": {
    zh: "党组织领导的校长负责制覆盖率（自报）",
    en: "Coverage of principals under the Party organisation, as stated",
    unit: "%",
    items: building,
    wordings: [{ near: ["校长负责制"] }]
  },
  "party-members": {
    zh: "教育系统党员人数",
    en: "Party members in education",
    unit: "人",
    items: building,
    wordings: [{ near: ["党员"], unlike: "发展党员|新党员|违纪|师生|干部和教师" }]
  },
  "theory-centre-group-study-sessions": {
    zh: "理论学习中心组学习次数",
    en: "Study sessions of the theory centre group",
    unit: "次",
    items: building,
    wordings: [{ near: ["中心组"], unlike: "政治学习" }]
  },
  "party-work-committee-meetings": {
    zh: "教育党工委会议次数",
    en: "Meetings of the education Party work committee",
    unit: "次",
    items: building,
    wordings: [{ near: ["工委会|工委会议|工委委员会"], unlike: "推进会" }]
  },
  "office-political-study-sessions": {
    zh: "机关政治学习次数",
    en: "Political study sessions of the office",
    unit: "次",
    items: building,
    wordings: [{ near: ["政治学习|政治理论学习"], unlike: "中心组" }]
  },
  "party-building-meetings": {
    zh: "党建工作部署推进会次数",
    en: "Meetings on Party building",
    unit: "次",
    items: building,
    wordings: [
      { near: ["推进|部署|布置", "会"], around: ["党建"], unlike: "工委会|疫情" },
      { near: ["党建", "会议|工作会|专题会"], unlike: "工委会" }
    ]
  },
  "case-warning-sessions": {
    zh: "“以案四说”警示教育次数",
    en: "Warning sessions on cases",
    unit: "次",
    items: building,
    wordings: [{ near: ["以案四说|警示教育"], unlike: "以案四改|以案促改" }]
  },
  "case-reform-sessions": {
    zh: "“以案四改”案例教育次数",
    en: "Sessions on reform after cases",
    unit: "次",
    items: building,
    wordings: [{ near: ["以案四改|以案促改|案例教育"], unlike: "以案四说" }]
  }
})
