import { clause, headed, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import { incidents } from "../wording/incidents.ts"
import { wholeAndParts } from "../wording/parts.ts"
import { answer } from "../wording/deeds.ts"
import { withStanding } from "../wording/standing.ts"
import { qualityBalance } from "./s07-quality-balance.ts"

const attendance: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`小学适龄儿童入学率${tell.metric("primary-enrolment-rate")}`,
      clause`初中入学率${tell.metric("junior-enrolment-rate")}`
    ),
    sentence(
      withStanding(tell, clause`九年义务教育巩固率${tell.metric("nine-year-retention")}`, "nine-year-retention")
    ),
    headed(
      clause`该届学生小学一年级招生${tell.fact("nine-year-cohort-entrants")}`,
      clause`九年间转入${tell.fact("nine-year-cohort-transfers-in")}`,
      clause`九年间转出${tell.fact("nine-year-cohort-transfers-out")}`,
      clause`初中毕业${tell.fact("nine-year-cohort-graduates")}`
    ),
    sentence(withStanding(tell, clause`初中三年巩固率${tell.metric("junior-retention-3y")}`, "junior-retention-3y")),
    headed(
      clause`当年初中毕业生三年前初一在校${tell.fact("junior-cohort-entrants")}`,
      clause`三年间转入${tell.fact("junior-cohort-transfers-in")}`,
      clause`三年间转出${tell.fact("junior-cohort-transfers-out")}`,
      clause`三年间死亡${tell.fact("junior-cohort-deaths")}`,
      clause`当年毕业${tell.fact("junior-cohort-graduates")}`
    ),
    sentence(clause`小学六年巩固率${tell.metric("primary-retention")}`)
  ),
  paragraph(
    sentence(
      incidents(tell, "suspected-dropouts", "疑似失学辍学学生", {
        none: `${tell.all}未发现`,
        some: `${tell.all}排查出`
      }),
      incidents(tell, "dropouts-of-poor-households", "失学辍学", {
        none: "脱贫（建档立卡）家庭学生无",
        some: "脱贫（建档立卡）家庭学生"
      })
    )
  )
]

const childrenInNeed: ItemBuilder = (tell) => [
  paragraph(
    sentence(clause`${tell.all}有适龄残疾儿童少年${tell.fact("disabled-children-of-age")}`),
    wholeAndParts(
      tell,
      clause`在校残疾儿童少年${tell.fact("disabled-children-enrolled")}`,
      "disabled-children-enrolled",
      [
        ["随班就读", "disabled-children-in-regular-classes", "随班就读学生"],
        ["特殊教育学校（班）就读", "disabled-children-in-special-schools", "特殊教育学校（班）就读学生"],
        ["送教上门", "disabled-children-taught-at-home", "送教上门学生"]
      ]
    ),
    sentence(
      withStanding(
        tell,
        clause`适龄残疾儿童少年入学率${tell.metric("disabled-children-enrolment")}`,
        "disabled-children-enrolment"
      ),
      clause`秋季新入学适龄残疾儿童少年${tell.fact("disabled-children-newly-enrolled")}`
    )
  ),
  paragraph(
    sentence(
      clause`义务教育阶段有随迁子女${tell.fact("migrant-children")}`,
      clause`占义务教育在校生的${tell.metric("migrant-children-share")}`
    ),
    sentence(
      clause`符合条件的随迁子女${tell.fact("migrant-children-eligible")}`,
      clause`在公办学校和政府购买学位的民办学校就读的随迁子女${tell.fact("migrant-children-in-public-places")}`
    ),
    sentence(
      withStanding(
        tell,
        clause`随迁子女在公办学校（含政府购买学位）就读的比例为${tell.metric("qb-gov-15-migrant-children")}`,
        "qb-gov-15-migrant-children"
      )
    ),
    sentence(
      clause`留守儿童${tell.fact("left-behind-children")}`,
      clause`占义务教育在校生的${tell.metric("left-behind-children-share")}`
    ),
    sentence(clause`留守儿童关爱体系${answer(tell, "left-behind-children-care-system", "健全", "尚不健全")}`)
  ),
  paragraph(
    sentence(
      clause`高中阶段在校生${tell.fact("senior-stage-pupils")}`,
      clause`15—17周岁人口${tell.fact("senior-age-population")}`
    ),
    sentence(
      withStanding(
        tell,
        clause`高中阶段毛入学率${tell.metric("senior-stage-gross-enrolment")}`,
        "senior-stage-gross-enrolment"
      )
    )
  )
]

export const compulsory: SectionBuilder = {
  section: "compulsory",
  items: { 14: (tell) => [...attendance(tell), ...childrenInNeed(tell)], 15: qualityBalance }
}
