import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const wholeChild = [item("whole-child", 21)]

/** Known from the health and fitness surveys alone: no letter tells it in prose. */
const surveyed = (zh: string, en: string, stage?: Stage) => ({
  zh,
  en,
  unit: "人",
  ...(stage === undefined ? {} : { stage }),
  items: wholeChild,
  wordings: []
})

/** Pupils counted at the eye test, the fitness test, and the teachers who look after their minds. */
export const pupilHealthMeasures = defineMeasures({
  "eye-tested-age-six": surveyed("6岁儿童视力筛查人数", "Children of six whose eyes were tested", "preschool"),
  "myopic-age-six": surveyed("6岁儿童近视人数", "Children of six who are short-sighted", "preschool"),
  "eye-tested-primary": surveyed("小学生视力筛查人数", "Primary pupils whose eyes were tested", "primary"),
  "myopic-primary": surveyed("小学生近视人数", "Primary pupils who are short-sighted", "primary"),
  "eye-tested-junior": surveyed("初中生视力筛查人数", "Junior pupils whose eyes were tested", "junior"),
  "myopic-junior": surveyed("初中生近视人数", "Junior pupils who are short-sighted", "junior"),
  "eye-tested-senior": surveyed("普通高中学生视力筛查人数", "Senior pupils whose eyes were tested", "senior"),
  "myopic-senior": surveyed("普通高中学生近视人数", "Senior pupils who are short-sighted", "senior"),
  "eye-tested-vocational": surveyed("中职学生视力筛查人数", "Vocational pupils whose eyes were tested", "vocational"),
  "myopic-vocational": surveyed("中职学生近视人数", "Vocational pupils who are short-sighted", "vocational"),
  "fitness-tested-pupils": surveyed("学生体质健康测试人数", "Pupils who took the fitness test"),
  "fitness-excellent-pupils": surveyed("学生体质健康测试优秀人数", "Pupils of excellent fitness, counted"),
  "fitness-good-pupils": surveyed("学生体质健康测试良好人数", "Pupils of good fitness, counted"),
  "fitness-pass-pupils": surveyed("学生体质健康测试及格以上人数", "Pupils who passed the fitness test or did better"),
  "full-time-psychology-teachers": surveyed("专职心理健康教育教师数", "Full-time teachers of mental health"),
  "fewest-psychology-teachers": surveyed(
    "心理健康教育教师配备最少的学校人数（含兼职）",
    "Teachers of mental health in the school that has the fewest, part-time ones too"
  ),
  "schools-with-psychology-teacher": {
    ...surveyed("配备心理健康教育教师的学校数", "Schools with a teacher of mental health, counted"),
    unit: "所"
  },
  "schools-with-counselling-room": {
    ...surveyed("设有心理辅导室的学校数", "Schools with a counselling room, counted"),
    unit: "所"
  },
  "schools-with-after-school-service": {
    ...surveyed("开展课后服务的义务教育学校数", "Compulsory schools with after-school service, counted"),
    unit: "所"
  }
})
