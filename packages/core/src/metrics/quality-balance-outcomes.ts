import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { percentage } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const balance = [item("compulsory", 15)]

const ofSchools = (measure: MeasureName) => ({
  formula: percentage(stated(measure), stated("compulsory-schools")),
  counted: measure,
  appliesWith: "compulsory-schools" as const,
  examples: [{ given: { [measure]: "52", "compulsory-schools": "54" }, gives: "96.3" }]
})

const declared = (measure: MeasureName) => ({
  unit: "是否",
  items: balance,
  direction: "higher" as const,
  decimals: 0,
  formula: stated(measure),
  examples: [{ given: { [measure]: "1" }, gives: "1" }]
})

const declaredBasis = (zh: string, en: string) => ({
  zh: `${zh}；做到的记1，否则记0，由主管部门依据佐证材料填报。`,
  en: `${en}; 1 where it is so, else 0, declared by the department with its evidence.`
})

const monitored = (stage: Stage, measure: MeasureName, gives: string) => ({
  stage,
  formula: stated(measure),
  examples: [{ given: { [measure]: gives }, gives }]
})

const answers = (satisfied: MeasureName, all: MeasureName) => ({
  formula: percentage(stated(satisfied), stated(all)),
  counted: satisfied,
  appliesWith: all,
  examples: [{ given: { [satisfied]: "4316", [all]: "4580" }, gives: "94.24" }]
})

const surveyBasis = {
  zh: "满意问卷数占有效问卷数的比例，问卷面向学生、家长、教师、校长、人大代表、政协委员和其他群众。",
  en: "Satisfied answers of all valid ones, from pupils, parents, teachers, heads, deputies and others."
}

/**
 * The nine items of 教育质量 (教督〔2017〕6号 第九条) and social recognition (第十条). The first, second and fourth are
 * retention, the enrolment of disabled children and the share of training funds, which stand in their own sections.
 */
export const qualityBalanceOutcomeMetrics = defineMetrics({
  "qb-q-03": {
    zh: "学校制定章程、实现管理与教学信息化",
    en: "Schools with a charter, and with information technology",
    unit: "%",
    items: balance,
    direction: "higher",
    basis: {
      zh: "义务教育学校中，已制定并核准章程的学校、已实现学校管理与教学信息化的学校各占比例，分别判定。",
      en: "Of compulsory schools, those with an approved charter, and those managed and taught with information technology; judged apart."
    },
    forms: [
      {
        group: { id: "charter", zh: "制定章程", en: "charter" },
        title: { zh: "制定章程的学校比例", en: "Schools with a charter" },
        ...ofSchools("schools-with-charter")
      },
      {
        group: { id: "information-technology", zh: "信息化", en: "information technology" },
        title: { zh: "实现管理与教学信息化的学校比例", en: "Schools managed and taught with information technology" },
        ...ofSchools("schools-with-digital-management")
      }
    ]
  },
  "qb-q-05": {
    zh: "教师熟练运用信息化手段，设施设备利用率较高",
    en: "Teachers skilled in information technology, equipment in good use",
    ...declared("teachers-skilled-in-technology"),
    basis: declaredBasis(
      "教师能熟练运用信息化手段组织教学，设施设备利用率达到较高水平",
      "Teachers teach with information technology with ease, and the equipment is in good use"
    )
  },
  "qb-q-06": {
    zh: "德育工作和校园文化建设良好以上的学校比例",
    en: "Schools whose moral education and culture rate good or better",
    unit: "%",
    items: balance,
    direction: "higher",
    // 所有学校…达到良好以上: of every school, so the line is all of them.
    basis: {
      zh: "德育工作、校园文化建设水平评定为良好以上等级的义务教育学校占比；办法要求所有学校达到，即100%。",
      en: "Compulsory schools rated good or better; the method asks it of every school, so of all of them."
    },
    ...ofSchools("schools-of-good-moral-education")
  },
  "qb-q-07": {
    zh: "课程开齐开足、教学秩序规范",
    en: "All courses taught in full, teaching in order",
    ...declared("curriculum-taught-in-full"),
    basis: declaredBasis(
      "课程开齐开足，教学秩序规范，综合实践活动有效开展，所有学校均做到",
      "In every school all courses are taught in full, teaching is in order and practical activities take place"
    )
  },
  "qb-q-08": {
    zh: "无过重课业负担",
    en: "No excessive schoolwork",
    ...declared("no-excessive-schoolwork"),
    basis: declaredBasis(
      "经作业、考试和在校时间核查，未发现过重课业负担",
      "Homework, examinations and hours at school were looked at, and none was found excessive"
    )
  },
  "qb-q-09": {
    zh: "国家义务教育质量监测学业水平等级",
    en: "Attainment level in the national monitoring",
    unit: "级",
    items: balance,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "当年或最近一次国家义务教育质量监测中，相关科目学生学业水平等级最低的一科，Ⅰ—Ⅳ级记作1—4。",
      en: "The lowest of the subjects in the latest national monitoring; levels I to IV are 1 to 4."
    },
    forms: [
      monitored("primary", "monitored-attainment-level-primary", "3"),
      monitored("junior", "monitored-attainment-level-junior", "3")
    ]
  },
  "qb-q-09-school-variation": {
    zh: "国家义务教育质量监测校际差异率",
    en: "Variation among schools in the national monitoring",
    unit: "系数",
    items: balance,
    direction: "lower",
    basis: {
      zh: "当年或最近一次国家义务教育质量监测中，相关科目校际差异率最大的一科。",
      en: "The greatest of the subjects in the latest national monitoring."
    },
    forms: [
      monitored("primary", "monitored-school-variation-primary", "0.12"),
      monitored("junior", "monitored-school-variation-junior", "0.14")
    ]
  },
  "qb-social-recognition": {
    zh: "义务教育社会认可度",
    en: "Public satisfaction with compulsory education",
    unit: "%",
    items: balance,
    direction: "higher",
    basis: surveyBasis,
    ...answers("compulsory-survey-satisfied", "compulsory-survey-answers"),
    statedAs: "compulsory-satisfaction-stated"
  },
  "basic-balance-public-satisfaction": {
    zh: "义务教育基本均衡公众满意度",
    en: "Public satisfaction with basic balance",
    unit: "%",
    items: balance,
    direction: "higher",
    basis: surveyBasis,
    ...answers("basic-balance-survey-satisfied", "basic-balance-survey-answers")
  }
})
