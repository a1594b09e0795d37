import { item } from "../domain/item.ts"
import { quotient, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const leadership = [item("party-leadership", 1)]
const visits = [item("party-leadership", 2)]

/** 中发〔2020〕19号 二（一） names mechanisms, and no number of meetings, visits or lectures. */
const noNumber = {
  zh: "中发〔2020〕19号只要求建立定期研究、联系学校等制度，没有规定次数；次数供比较，不作达标判定。",
  en: "The reform plan of 2020 asks for the mechanism and sets no number; the count is for comparison only."
}

/** How the Party committee and the government lead education: what they take up, and how their leaders go to schools. */
export const partyMetrics = defineMetrics({
  "party-committee-education-agenda-count": {
    zh: "党委常委会会议研究教育议题次数",
    en: "Times the Party standing committee took up education",
    unit: "次",
    items: leadership,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年1月1日至12月31日区（县）委常委会会议议题中属于教育工作的议题数，以会议纪要为准；同一次会议研究两个教育议题的计2次。",
      en: "Items on education in the minutes of the standing committee, 1 January to 31 December; two at one meeting count twice."
    },
    formula: stated("party-committee-education-agenda-count"),
    examples: [{ given: { "party-committee-education-agenda-count": "6" }, gives: "6" }],
    withoutStandard: noNumber
  },
  "government-meeting-education-agenda-count": {
    zh: "政府常务会议研究教育议题次数",
    en: "Times the executive meeting of the government took up education",
    unit: "次",
    items: leadership,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年1月1日至12月31日区（县）政府常务会议议题中属于教育工作的议题数，以会议纪要为准；与党委常委会会议分别统计。",
      en: "Items on education in the minutes of the executive meeting, 1 January to 31 December, apart from the committee's."
    },
    formula: stated("government-meeting-education-agenda-count"),
    examples: [{ given: { "government-meeting-education-agenda-count": "15" }, gives: "15" }],
    withoutStandard: noNumber
  },
  "education-agenda-total": {
    zh: "党委、政府会议研究教育议题合计",
    en: "Times committee and government took up education in all",
    unit: "次",
    items: leadership,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "党委常委会会议与政府常务会议研究教育议题次数之和；先后经两个会议研究的同一事项计2次。",
      en: "Both meetings together; a matter that went to both counts twice."
    },
    formula: sum(stated("party-committee-education-agenda-count"), stated("government-meeting-education-agenda-count")),
    examples: [
      {
        given: { "party-committee-education-agenda-count": "6", "government-meeting-education-agenda-count": "15" },
        gives: "21"
      }
    ],
    withoutStandard: noNumber
  },
  "education-leading-group-established": {
    zh: "党委教育工作领导小组成立情况",
    en: "Leading group on education of the Party committee",
    unit: "是否",
    items: leadership,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "截至本年12月31日，区（县）委是否已发文成立党委教育工作领导小组：已成立为1，未成立为0。",
      en: "Whether the Party committee had set up the group in writing by 31 December: 1 if so, 0 if not."
    },
    formula: stated("education-leading-group-formed"),
    examples: [{ given: { "education-leading-group-formed": "1" }, gives: "1" }]
  },
  "education-leading-group-meeting-count": {
    zh: "党委教育工作领导小组会议次数",
    en: "Meetings of the leading group on education",
    unit: "次",
    items: leadership,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年党委教育工作领导小组召开全体会议的次数，不含其办公室会议和疫情防控、安全等其他领导小组会议。",
      en: "Full meetings of the group in the year, without those of its office or of other leading groups."
    },
    formula: stated("education-leading-group-meetings"),
    appliesWith: "education-leading-group-formed",
    examples: [{ given: { "education-leading-group-meetings": "4" }, gives: "4" }],
    withoutStandard: noNumber
  },
  "leader-education-mechanisms": {
    zh: "领导干部抓教育四项制度建立项数",
    en: "Mechanisms by which leaders attend to education, of four",
    unit: "项",
    items: visits,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "截至本年12月31日，中发〔2020〕19号所列四项制度中已建立并执行的项数：深入教育一线调研、为师生上思政课、联系学校、年终述职必述教育工作。",
      en: "Of the four that the reform plan of 2020 names, those in force on 31 December: visits, lectures, linked schools, and education in the yearly report of duties."
    },
    formula: sum(
      stated("leaders-visit-schools-by-rule"),
      stated("leaders-lecture-by-rule"),
      stated("leaders-linked-to-schools-by-rule"),
      stated("leaders-report-on-education-by-rule")
    ),
    examples: [
      {
        given: {
          "leaders-visit-schools-by-rule": "1",
          "leaders-lecture-by-rule": "1",
          "leaders-linked-to-schools-by-rule": "1",
          "leaders-report-on-education-by-rule": "0"
        },
        gives: "3"
      }
    ]
  },
  "leader-field-visits": {
    zh: "党政主要领导深入一线调研教育次数",
    en: "Visits of the district's leaders to schools",
    unit: "次",
    items: visits,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年区（县）党委、政府主要领导到学校、幼儿园调研教育工作的次数；一天走访多所学校计1次，两位领导同行计1次。",
      en: "Visits in the year by the heads of committee and government; one day is one visit, however many schools or leaders."
    },
    formula: stated("leader-field-visits"),
    examples: [{ given: { "leader-field-visits": "9" }, gives: "9" }],
    withoutStandard: noNumber
  },
  "leader-ideology-lectures": {
    zh: "党政领导为师生上思政课次数",
    en: "Lectures on ideology and politics by district leaders",
    unit: "次",
    items: visits,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年区（县）党政领导班子成员到学校为师生讲授思想政治理论课的次数，不含会议讲话和活动致辞。",
      en: "Lectures given at schools in the year by members of the district's leadership, without speeches at meetings."
    },
    formula: stated("leader-ideology-lectures"),
    examples: [{ given: { "leader-ideology-lectures": "5" }, gives: "5" }],
    withoutStandard: {
      zh: "“每年至少1次”只见于部分地方要求，未见国家规定次数；次数供比较，不作达标判定。",
      en: "“At least once a year” is local practice; no national rule that sets a number is known."
    }
  },
  "field-visits-per-leader": {
    zh: "联系学校的区级领导人均调研次数",
    en: "Visits to schools per linked leader",
    unit: "次/人",
    items: visits,
    direction: "higher",
    basis: {
      zh: "本年深入一线调研教育次数除以年末承担联系学校任务的区级领导人数。",
      en: "Visits of the year by the leaders who are linked to schools at its end."
    },
    formula: quotient(stated("leader-field-visits"), stated("district-leaders-linked-to-schools")),
    appliesWith: "district-leaders-linked-to-schools",
    examples: [{ given: { "leader-field-visits": "42", "district-leaders-linked-to-schools": "28" }, gives: "1.5" }],
    withoutStandard: noNumber
  }
})
