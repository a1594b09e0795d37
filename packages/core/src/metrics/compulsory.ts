import { item } from "../domain/item.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const guaranteed = [item("compulsory", 14)]

const rate = (zh: string, en: string, measure: MeasureName) => ({
  zh,
  en,
  unit: "%",
  items: guaranteed,
  direction: "higher" as const,
  formula: stated(measure)
})

/** That every child attends and stays. */
export const compulsoryMetrics = defineMetrics({
  "suspected-dropout-count": {
    zh: "疑似失学辍学学生数",
    en: "Pupils thought to have dropped out",
    unit: "人",
    items: guaranteed,
    direction: "lower",
    decimals: 0,
    formula: stated("suspected-dropouts")
  },
  "nine-year-retention": rate("九年义务教育巩固率", "Retention through nine years", "nine-year-retention-stated"),
  "junior-retention-3y": rate("初中三年巩固率", "Retention through three junior years", "junior-retention-3y-stated"),
  "disabled-children-enrolment": rate(
    "适龄残疾儿童少年入学率",
    "Enrolment of disabled children",
    "disabled-children-enrolment-stated"
  ),
  "qb-gov-15-migrant-children": rate(
    "随迁子女在公办学校（含购买服务）就读比例",
    "Share of migrants' children in public schools or places bought",
    "migrant-children-public-share-stated"
  )
})
