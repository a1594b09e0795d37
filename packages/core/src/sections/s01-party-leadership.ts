import type { Item } from "../domain/item.ts"
import type { Section } from "../domain/section.ts"

export const partyLeadership: Section = {
  id: "party-leadership",
  number: 1,
  title: { zh: "党的领导和党的建设", en: "Party leadership and Party building" },
  shortTitle: { zh: "党的领导", en: "Party" },
  heading: "全面加强党对教育工作的领导和教育系统党的建设工作情况",
  cues: [
    "党对教育工作",
    "党的全面领导",
    "党的领导",
    "全面领导",
    "领导教育",
    "领导管理教育",
    "党的建设",
    "党建",
    "领导体制",
    "党的教育方针",
    "校长负责制",
    "联系学校",
    "办学方向",
    "意识形态",
    "政治把关",
    "主体责任",
    "党组织建设",
    "履职责任",
    "领导责任"
  ],
  broadCues: ["组织领导", "政治建设", "党风廉政", "党政重视", "领导重视"]
}

export const partyLeadershipItems: ReadonlyArray<Item> = [
  {
    section: "party-leadership",
    number: 1,
    title: { zh: "教育工作领导体制", en: "How the Party leads education" },
    questions: [
      {
        zh: "区委常委会会议、区政府常务会议全年分别研究教育议题多少次？",
        en: "How often did the standing committee and the executive meeting of the government take up education this year?"
      },
      {
        zh: "党委教育工作领导小组由谁任组长，是否定期听取汇报？",
        en: "Who chairs the leading group on education, and does it hear reports at set times?"
      }
    ]
  },
  {
    section: "party-leadership",
    number: 2,
    title: { zh: "领导干部联系学校和调研", en: "Leaders' visits to schools" },
    questions: [
      {
        zh: "主要领导到学校调研、讲思政课各多少次，解决了什么问题？",
        en: "How often did the leaders visit schools and lecture there, and what was settled?"
      }
    ]
  },
  {
    section: "party-leadership",
    number: 3,
    title: { zh: "教育系统党的建设", en: "Party building in schools" },
    questions: [
      {
        zh: "基层党组织共多少个，按类型怎样构成，是否做到组织和工作全覆盖？",
        en: "How many Party organisations are there, of which kinds, and is every school covered?"
      },
      {
        zh: "理论学习中心组、警示教育等全年开展多少次？",
        en: "How many study and warning sessions were held this year?"
      }
    ]
  }
]
