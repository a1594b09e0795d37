import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const guaranteed = [item("compulsory", 14)]

/** Known from the register of pupils (学籍系统); prose tells it only where wordings are added. */
const registered = (zh: string, en: string, stage: Stage = "compulsory") => ({
  zh,
  en,
  unit: "人",
  stage,
  items: guaranteed,
  wordings: []
})

/** Pupils followed from entry to leaving, and children whom the law singles out. */
export const cohortMeasures = defineMeasures({
  "nine-year-cohort-entrants": registered("九年前小学一年级招生数", "Pupils who entered grade one nine years ago"),
  "nine-year-cohort-transfers-in": registered("九年间转入该届学生数", "Transfers into the cohort over nine years"),
  "nine-year-cohort-transfers-out": registered("九年间转出该届学生数", "Transfers out of the cohort over nine years"),
  "nine-year-cohort-graduates": registered("该届初中毕业生数", "Junior graduates of the nine-year cohort"),
  "junior-cohort-entrants": registered("三年前初一在校生数", "Pupils in grade seven three years ago", "junior"),
  "junior-cohort-transfers-in": registered("初中三年间转入学生数", "Transfers in over three junior years", "junior"),
  "junior-cohort-transfers-out": registered("初中三年间转出学生数", "Transfers out over three junior years", "junior"),
  "junior-cohort-deaths": registered("初中三年间死亡学生数", "Deaths over three junior years", "junior"),
  "junior-cohort-graduates": registered("当年初中毕业生数", "Junior graduates of the year", "junior"),
  "dropouts-of-poor-households": registered(
    "脱贫（建档立卡）家庭失学辍学学生数",
    "Dropouts of registered poor households"
  ),
  "disabled-children-of-age": registered("适龄残疾儿童少年总数", "Disabled children of compulsory age"),
  "disabled-children-in-regular-classes": {
    ...registered("随班就读学生数", "Disabled children in regular classes"),
    wordings: [{ near: ["随班就读"], unlike: "教师|培训|资源教室|率" }]
  },
  "disabled-children-in-special-schools": registered(
    "特殊教育学校（班）就读学生数",
    "Disabled children in special schools and classes"
  ),
  "migrant-children-eligible": registered("符合条件的随迁子女数", "Migrants' children who are entitled to a place"),
  "migrant-children-in-public-places": registered(
    "在公办学校和政府购买服务的民办学校就读的随迁子女数",
    "Migrants' children in public schools or in places bought in private ones"
  )
})
