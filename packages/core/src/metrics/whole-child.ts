import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { percentage, quotient } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"
import { forComparison } from "./why-no-standard.ts"

const wholeChild = [item("whole-child", 21)]

/** Grades for which the documents set other numbers than for the rest of primary school. */
const grades = {
  lower: { id: "grades-1-2", zh: "一、二年级", en: "grades 1 and 2" },
  upper: { id: "grades-3-6", zh: "三至六年级", en: "grades 3 to 6" }
} as const

const told = (stage: Stage, measure: MeasureName, gives: string, group?: (typeof grades)["lower" | "upper"]) => ({
  stage,
  ...(group === undefined ? {} : { group }),
  formula: stated(measure),
  examples: [{ given: { [measure]: gives }, gives }]
})

/** A pupil's week, and who listens. */
export const wholeChildMetrics = defineMetrics({
  "pe-lessons-per-week": {
    zh: "体育课周课时",
    en: "Sport lessons a week",
    unit: "课时",
    items: wholeChild,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "课程表安排且实际开设的每周体育（与健康）课时，取各校各年级最少者；大课间和社团不计。",
      en: "Lessons in sport on the timetable and taught, of the school and grade with the fewest; breaks and clubs aside."
    },
    forms: [
      told("primary", "pe-lessons-grades-1-2", "4", grades.lower),
      told("primary", "pe-lessons-grades-3-6", "3", grades.upper),
      told("junior", "pe-lessons-junior", "3"),
      told("senior", "pe-lessons-senior", "2")
    ]
  },
  "labour-lessons": {
    zh: "劳动教育周课时",
    en: "Lessons in labour a week",
    unit: "课时",
    items: wholeChild,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "中小学劳动教育必修课平均每周课时，取各校最少者；集中安排的折算到周。",
      en: "Compulsory lessons in labour a week, of the school with the fewest; lessons given in blocks are spread over the weeks."
    },
    formula: stated("labour-lessons-per-week"),
    examples: [{ given: { "labour-lessons-per-week": "1" }, gives: "1" }]
  },
  "labour-lessons-after-school": {
    zh: "每周课外劳动时间",
    en: "Labour outside lessons a week",
    unit: "小时",
    items: wholeChild,
    direction: "higher",
    decimals: 1,
    basis: {
      zh: "学生课外校内劳动和家务、公益劳动每周时间，按学校安排和家校记录统计，取各校最少者。",
      en: "Hours a week of labour at school outside lessons, at home and for others, of the school with the fewest."
    },
    forms: [
      told("primary", "labour-hours-grades-1-2", "2.5", grades.lower),
      told("primary", "labour-hours-grades-3-6", "3.5", grades.upper),
      told("junior", "labour-hours-junior", "3.2"),
      told("senior", "labour-hours-senior", "2.8")
    ]
  },
  "homework-minutes": {
    zh: "书面作业平均完成时间",
    en: "Written homework a day",
    unit: "分钟",
    items: wholeChild,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "每天书面作业平均完成时间，取各校最长者；小学一、二年级指书面家庭作业，应为0。",
      en: "Mean minutes a day, of the school with the most; for grades 1 and 2 written homework to be done at home, which should be none."
    },
    forms: [
      told("primary", "homework-minutes-grades-1-2", "0", grades.lower),
      told("primary", "homework-minutes-grades-3-6", "55", grades.upper),
      told("junior", "homework-minutes-junior", "95")
    ]
  },
  "sleep-hours": {
    zh: "学生睡眠时间",
    en: "Sleep a day",
    unit: "小时",
    items: wholeChild,
    direction: "higher",
    decimals: 1,
    basis: {
      zh: "上学日学生平均睡眠时间，按监测或抽样问卷统计。",
      en: "Mean sleep on school days, from monitoring or a sample survey."
    },
    forms: [
      told("primary", "sleep-hours-primary", "9.6"),
      told("junior", "sleep-hours-junior", "8.7"),
      told("senior", "sleep-hours-senior", "7.9")
    ]
  },
  "psych-teacher-coverage": {
    zh: "心理健康教育教师配备率",
    en: "Schools with a teacher of mental health",
    unit: "%",
    items: wholeChild,
    direction: "higher",
    basis: {
      zh: "配备专职或兼职心理健康教育教师的中小学校（含中职、特教）占总数的比例。",
      en: "Of schools, kindergartens aside, those with a teacher of mental health, full-time or part-time."
    },
    formula: percentage(stated("schools-with-psychology-teacher"), stated("schools-without-kindergartens")),
    statedAs: "psychology-teacher-coverage-stated",
    counted: "schools-with-psychology-teacher",
    appliesWith: "schools-without-kindergartens",
    examples: [
      {
        given: { "schools-with-psychology-teacher": "46", "schools-without-kindergartens": "48" },
        gives: "95.83"
      }
    ]
  },
  "psych-teachers-per-school": {
    zh: "学校心理健康教育教师数（配备最少的学校）",
    en: "Teachers of mental health in the school with the fewest",
    unit: "人",
    items: wholeChild,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "全区中小学中心理健康教育教师（含兼职）最少的一所学校的人数；该校有1名，则校校有1名。",
      en: "Of primary and secondary schools the one with the fewest, part-time teachers too: where it has one, all have."
    },
    formula: stated("fewest-psychology-teachers"),
    examples: [{ given: { "fewest-psychology-teachers": "1" }, gives: "1" }]
  },
  "psych-teacher-student-ratio": {
    zh: "专职心理健康教育教师与学生之比",
    en: "Pupils to one full-time teacher of mental health",
    unit: "比",
    items: wholeChild,
    direction: "lower",
    basis: {
      zh: "在校学生总数（不含幼儿园）除以专职心理健康教育教师数，9月1日时点。",
      en: "All pupils, kindergartens aside, to full-time teachers of mental health, on 1 September."
    },
    formula: quotient(stated("pupils-total"), stated("full-time-psychology-teachers")),
    counted: "full-time-psychology-teachers",
    examples: [{ given: { "pupils-total": "51230", "full-time-psychology-teachers": "47" }, gives: "1090" }],
    // 1:1000 is widely quoted; no national document that was seen sets it, so nobody is judged by it.
    withoutStandard: {
      zh: "国家文件按校配备心理健康教育教师；常见的1:1000未见国家文件依据，不作判定。",
      en: "National documents ask for teachers by school; no national source was seen for the 1:1000 that is often quoted."
    }
  },
  "psych-room-coverage": {
    zh: "心理辅导室覆盖率",
    en: "Schools with a counselling room",
    unit: "%",
    items: wholeChild,
    direction: "higher",
    basis: {
      zh: "设有心理辅导室并投入使用的中小学校（含中职、特教）占总数的比例。",
      en: "Of schools, kindergartens aside, those with a counselling room in use."
    },
    formula: percentage(stated("schools-with-counselling-room"), stated("schools-without-kindergartens")),
    statedAs: "counselling-room-coverage-stated",
    counted: "schools-with-counselling-room",
    appliesWith: "schools-without-kindergartens",
    examples: [
      { given: { "schools-with-counselling-room": "47", "schools-without-kindergartens": "48" }, gives: "97.92" }
    ]
  },
  "after-school-service-coverage": {
    zh: "课后服务学校覆盖率",
    en: "Schools that offer after-school service",
    unit: "%",
    items: wholeChild,
    direction: "higher",
    basis: {
      zh: "开展课后服务的义务教育学校占义务教育学校总数的比例。",
      en: "Of compulsory schools, those with after-school service."
    },
    formula: percentage(stated("schools-with-after-school-service"), stated("compulsory-schools")),
    statedAs: "after-school-service-coverage-stated",
    counted: "schools-with-after-school-service",
    appliesWith: "compulsory-schools",
    examples: [{ given: { "schools-with-after-school-service": "53", "compulsory-schools": "54" }, gives: "98.15" }],
    withoutStandard: forComparison
  }
})
