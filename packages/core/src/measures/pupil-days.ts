import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const wholeChild = [item("whole-child", 21)]

/** Known from timetables and from what schools and parents answer alone: no letter tells it in prose. */
const returned = (zh: string, en: string, unit: string, stage: Stage) => ({
  zh,
  en,
  unit,
  stage,
  items: wholeChild,
  wordings: []
})

/** How a pupil's week is spent: lessons in sport and labour, homework, sleep. Of schools the one furthest off counts. */
export const pupilDayMeasures = defineMeasures({
  "pe-lessons-grades-1-2": returned(
    "小学一、二年级体育课周课时",
    "Sport lessons a week: grades 1 and 2",
    "课时",
    "primary"
  ),
  "pe-lessons-grades-3-6": returned(
    "小学三至六年级体育课周课时",
    "Sport lessons a week: grades 3 to 6",
    "课时",
    "primary"
  ),
  "pe-lessons-junior": returned("初中体育课周课时", "Sport lessons a week: junior", "课时", "junior"),
  "pe-lessons-senior": returned("普通高中体育课周课时", "Sport lessons a week: senior", "课时", "senior"),
  "labour-hours-grades-1-2": returned(
    "小学一、二年级每周课外劳动时间",
    "Labour outside lessons a week: grades 1 and 2",
    "小时",
    "primary"
  ),
  "labour-hours-grades-3-6": returned(
    "小学三至六年级每周课外劳动时间",
    "Labour outside lessons a week: grades 3 to 6",
    "小时",
    "primary"
  ),
  "labour-hours-junior": returned("初中每周课外劳动时间", "Labour outside lessons a week: junior", "小时", "junior"),
  "labour-hours-senior": returned(
    "普通高中每周课外劳动时间",
    "Labour outside lessons a week: senior",
    "小时",
    "senior"
  ),
  "homework-minutes-grades-1-2": returned(
    "小学一、二年级书面家庭作业时间",
    "Written homework a day: grades 1 and 2",
    "分钟",
    "primary"
  ),
  "homework-minutes-grades-3-6": returned(
    "小学三至六年级书面作业平均完成时间",
    "Written homework a day: grades 3 to 6",
    "分钟",
    "primary"
  ),
  "homework-minutes-junior": returned("初中书面作业平均完成时间", "Written homework a day: junior", "分钟", "junior"),
  "sleep-hours-primary": returned("小学生每天睡眠时间", "Sleep a day: primary pupils", "小时", "primary"),
  "sleep-hours-junior": returned("初中生每天睡眠时间", "Sleep a day: junior pupils", "小时", "junior"),
  "sleep-hours-senior": returned("普通高中学生每天睡眠时间", "Sleep a day: senior pupils", "小时", "senior")
})
