import { item } from "../domain/item.ts"
import { percentage, quotient } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"
import { forComparison, reportedAlone } from "./why-no-standard.ts"

const tutoring = [item("private-and-tutoring", 20)]

/** Institutions that tutor pupils outside school, and who looks after them. */
export const tutoringMetrics = defineMetrics({
  "training-org-inspections": {
    zh: "校外培训机构联合检查和查处",
    en: "Joint inspections of tutoring institutions, and what came of them",
    unit: "次",
    items: tutoring,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "当年多部门联合检查次数，以及查处（责令整改、行政处罚）和关停的机构家数；同一机构同一年只计一次。",
      en: "Joint inspections in the year, and the institutions dealt with and closed; an institution counts once a year."
    },
    forms: [
      {
        group: { id: "inspections", zh: "联合检查", en: "inspections" },
        title: { zh: "校外培训机构联合检查次数（年度）", en: "Joint inspections of tutoring institutions in the year" },
        formula: stated("joint-tutoring-inspections"),
        examples: [{ given: { "joint-tutoring-inspections": "34" }, gives: "34" }],
        withoutStandard: reportedAlone
      },
      {
        group: { id: "sanctioned", zh: "查处", en: "dealt with" },
        title: { zh: "查处校外培训机构家数", en: "Tutoring institutions dealt with in the year" },
        unit: "家",
        formula: stated("tutoring-institutions-sanctioned"),
        examples: [{ given: { "tutoring-institutions-sanctioned": "6" }, gives: "6" }],
        withoutStandard: reportedAlone
      },
      {
        group: { id: "closed", zh: "关停", en: "closed" },
        title: { zh: "关停校外培训机构家数", en: "Tutoring institutions closed in the year" },
        unit: "家",
        formula: stated("tutoring-institutions-closed"),
        examples: [{ given: { "tutoring-institutions-closed": "2" }, gives: "2" }],
        withoutStandard: reportedAlone
      }
    ]
  },
  "training-org-closed-share": {
    zh: "查处机构中关停比例",
    en: "Closed among the tutoring institutions dealt with",
    unit: "%",
    items: tutoring,
    direction: "higher",
    basis: {
      zh: "关停家数占查处家数的比例；关停数不应多于查处数。",
      en: "Institutions closed, of those dealt with; never more of them."
    },
    formula: percentage(stated("tutoring-institutions-closed"), stated("tutoring-institutions-sanctioned")),
    appliesWith: "tutoring-institutions-sanctioned",
    examples: [
      { given: { "tutoring-institutions-closed": "2", "tutoring-institutions-sanctioned": "6" }, gives: "33.33" }
    ],
    withoutStandard: forComparison
  },
  "training-org-findings-per-inspection": {
    zh: "平均每次联合检查查处机构数",
    en: "Tutoring institutions dealt with to one joint inspection",
    unit: "家/次",
    items: tutoring,
    direction: "higher",
    basis: {
      zh: "查处家数除以联合检查次数，反映检查的实效。",
      en: "Institutions dealt with to joint inspections: what an inspection finds."
    },
    formula: quotient(stated("tutoring-institutions-sanctioned"), stated("joint-tutoring-inspections")),
    appliesWith: "joint-tutoring-inspections",
    examples: [
      { given: { "tutoring-institutions-sanctioned": "6", "joint-tutoring-inspections": "34" }, gives: "0.18" }
    ],
    withoutStandard: forComparison
  },
  "training-org-sanctioned-share": {
    zh: "校外培训机构查处面",
    en: "Share of tutoring institutions that were dealt with",
    unit: "%",
    items: tutoring,
    direction: "lower",
    basis: {
      zh: "查处家数占在册校外培训机构数的比例；无证无照机构不在册的须注明。",
      en: "Institutions dealt with, of those on the register; say where unlicensed ones are counted."
    },
    formula: percentage(stated("tutoring-institutions-sanctioned"), stated("tutoring-institutions")),
    appliesWith: "tutoring-institutions",
    examples: [{ given: { "tutoring-institutions-sanctioned": "6", "tutoring-institutions": "143" }, gives: "4.2" }],
    withoutStandard: forComparison
  },
  "training-org-area": {
    zh: "校外培训同一时段生均面积（最小的一家）",
    en: "Room a pupil in the tutoring institution that has the least",
    unit: "平方米/生",
    items: tutoring,
    direction: "higher",
    basis: {
      zh: "生均面积最小的一家机构：教学用房面积除以同一培训时段内的学生数；最小的达标，则全部达标。",
      en: "Of the institution with the least room: its teaching area to the pupils taught at one time. Where it keeps to the line, all do."
    },
    formula: quotient(stated("tightest-tutoring-area"), stated("tightest-tutoring-pupils")),
    counted: "tightest-tutoring-pupils",
    examples: [{ given: { "tightest-tutoring-area": "286", "tightest-tutoring-pupils": "92" }, gives: "3.11" }]
  },
  "training-org-end-time": {
    zh: "校外培训最晚结束时刻",
    en: "Latest end of tutoring",
    unit: "分钟",
    items: tutoring,
    direction: "lower",
    decimals: 0,
    // A time of day is compared as minutes after midnight: 20:30 is 1230, 21:00 is 1260.
    basis: {
      zh: "当年检查和抽查中记录的最晚下课时刻，按自零时起的分钟数计：20:30为1230，21:00为1260。",
      en: "The latest end on record in the year, in minutes after midnight: 20:30 is 1230, 21:00 is 1260."
    },
    forms: [
      {
        group: { id: "offline", zh: "线下", en: "in class" },
        title: { zh: "线下培训最晚结束时刻", en: "Latest end of tutoring in class" },
        formula: stated("latest-tutoring-end-offline"),
        examples: [{ given: { "latest-tutoring-end-offline": "1230" }, gives: "1230" }]
      },
      {
        group: { id: "online", zh: "线上", en: "online" },
        title: { zh: "线上培训最晚结束时刻", en: "Latest end of tutoring online" },
        formula: stated("latest-tutoring-end-online"),
        examples: [{ given: { "latest-tutoring-end-online": "1255" }, gives: "1255" }]
      }
    ]
  },
  "training-org-prepay": {
    zh: "校外培训一次性收费上限",
    en: "What tutoring institutions charge in advance",
    unit: "月",
    items: tutoring,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "检查和预收费监管平台记录的最长时间跨度、最多课时和最高金额，各取全区最大的一笔。",
      en: "The longest span, the most lessons and the largest sum paid at once on record in the district."
    },
    forms: [
      {
        group: { id: "months", zh: "时间跨度", en: "span" },
        title: { zh: "校外培训一次性收费时间跨度", en: "Span of tutoring paid for at once" },
        formula: stated("longest-tutoring-prepayment-months"),
        examples: [{ given: { "longest-tutoring-prepayment-months": "3" }, gives: "3" }]
      },
      {
        group: { id: "lessons", zh: "课时", en: "lessons" },
        title: { zh: "校外培训一次性收费课时", en: "Lessons of tutoring paid for at once" },
        unit: "课时",
        formula: stated("longest-tutoring-prepayment-lessons"),
        examples: [{ given: { "longest-tutoring-prepayment-lessons": "48" }, gives: "48" }]
      },
      {
        group: { id: "amount", zh: "金额", en: "sum" },
        title: { zh: "校外培训一次性收费金额", en: "Sum paid at once for tutoring" },
        unit: "元",
        formula: stated("largest-tutoring-prepayment"),
        examples: [{ given: { "largest-tutoring-prepayment": "4980" }, gives: "4980" }]
      }
    ]
  },
  "training-org-new-approvals": {
    zh: "新批义务教育学科类培训机构数",
    en: "Institutions newly approved to tutor in subjects of compulsory education",
    unit: "家",
    items: tutoring,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "当年新审批的面向义务教育阶段学生的学科类校外培训机构；非学科类不计。",
      en: "Approved in the year to tutor pupils of compulsory education in school subjects; other kinds aside."
    },
    formula: stated("subject-tutoring-institutions-approved"),
    examples: [{ given: { "subject-tutoring-institutions-approved": "0" }, gives: "0" }]
  }
})
