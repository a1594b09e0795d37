import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const titles = { primary: { zh: "小学", en: "primary" }, junior: { zh: "初中", en: "junior" } } as const
type Judged = keyof typeof titles

const counted = (stage: Judged, zh: string, en: string) => ({
  zh: `${titles[stage].zh}${zh}`,
  en: `${en}: ${titles[stage].en}`,
  unit: "所",
  stage: stage as Stage,
  items: [item("compulsory", 15)],
  wordings: []
})

const judged = (stage: Judged) => counted(stage, "纳入校际均衡评估的学校数", "Schools assessed for balance")
const attaining = (stage: Judged) =>
  counted(stage, "资源配置综合达标学校数（六项达标、余项不低于85%）", "Schools that meet six of seven, the rest to 85%")
const whole = (stage: Judged) => counted(stage, "资源配置七项全部达标学校数", "Schools that meet all seven")

/**
 * How many schools meet the seven standards of 教督〔2017〕6号 第七条: 一贯制 schools by their 小学部 and 初中部, without teaching
 * points of fewer than fifty pupils. The returns of schools come to them.
 */
export const attainmentMeasures = defineMeasures({
  "schools-assessed-primary": judged("primary"),
  "schools-assessed-junior": judged("junior"),
  "schools-attaining-primary": attaining("primary"),
  "schools-attaining-junior": attaining("junior"),
  "schools-attaining-all-seven-primary": whole("primary"),
  "schools-attaining-all-seven-junior": whole("junior")
})
