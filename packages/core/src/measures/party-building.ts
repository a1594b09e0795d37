import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const building = [item("party-leadership", 3)]
const organisations = "党组织|党支部|党总支"

/** Party organisations in education, whom they reach, and what they do in a year. */
export const partyBuildingMeasures = defineMeasures({
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
