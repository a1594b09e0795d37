import type { Expectation } from "../domain/expectation.ts"
import { item } from "../domain/item.ts"
import { defineExpectation } from "./define.ts"

export const teacherExpectations: ReadonlyArray<Expectation> = [
  defineExpectation({
    id: "promotion-rate-prohibitions",
    item: item("evaluation-reform", 4),
    title: { zh: "不以升学率评价学校和教师", en: "No judging of schools and teachers by promotion rates" },
    question: {
      zh: "是否下达升学指标，是否以升学率考核、奖励学校和教师？",
      en: "Were promotion targets set, or schools and teachers judged and rewarded by promotion rates?"
    },
    measures: ["promotion-rate-violation-cases"],
    cues: ["升学指标", "升学率"],
    since: 2020
  }),
  defineExpectation({
    id: "epidemic-daily-report",
    item: item("epidemic-control", 5),
    title: { zh: "师生员工健康日报告", en: "Daily health reports" },
    question: { zh: "落实日报告的师生员工有多少？", en: "How many pupils and staff reported daily?" },
    measures: ["epidemic-daily-report-people"],
    cues: ["日报告", "零报告"],
    since: 2020,
    until: 2022
  }),
  defineExpectation({
    id: "posts-by-stage",
    item: item("teachers", 9),
    title: { zh: "分学段教职工编制", en: "Staff posts by stage" },
    question: {
      zh: "小学、初中、高中的编制各多少名？只有总量，无法与师生比标准对照。",
      en: "How many posts have primary, junior and senior schools? The total alone cannot be held against the ratios."
    },
    measures: ["primary-posts", "junior-posts", "senior-posts"],
    appliesWith: ["staff-posts"]
  }),
  defineExpectation({
    id: "rotation",
    item: item("teachers", 10),
    title: { zh: "教师交流轮岗人数或比例", en: "Teachers who rotated" },
    question: {
      zh: "符合交流条件的教师多少人，实际交流多少人？",
      en: "How many teachers were due to rotate, and how many did?"
    },
    measures: ["rotated-teachers", "teacher-rotation-rate-stated"]
  }),
  defineExpectation({
    id: "backbone-rotation",
    item: item("teachers", 10),
    title: { zh: "交流轮岗教师中骨干教师的比例", en: "Backbone teachers among those who rotated" },
    question: {
      zh: "交流轮岗的教师中县级以上骨干教师有多少人，占多少？",
      en: "How many of the teachers who rotated were backbone teachers?"
    },
    measures: ["rotated-backbone-teachers", "backbone-rotation-share-stated"],
    appliesWith: ["rotated-teachers", "teacher-rotation-rate-stated"],
    since: 2014
  })
]
