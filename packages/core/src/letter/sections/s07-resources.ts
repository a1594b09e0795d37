/** 资源配置: the coefficients of variation between schools, and how many schools reach the seven standards. */
import { resourceIndicators } from "../../metrics/resource-indicators.ts"
import { beside, type Clause, clause, clauses, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder } from "../section-builder.ts"
import type { Teller } from "../teller.ts"
import { allBut } from "../wording/all-but.ts"
import { schoolsBut } from "../wording/schools.ts"
import { withStanding } from "../wording/standing.ts"

const stages = ["primary", "junior"] as const
const stageNames = { primary: "小学", junior: "初中" } as const

const indicatorNames: Readonly<Record<(typeof resourceIndicators)[number], string>> = {
  "teachers-above-required-degree": "每百名学生拥有高于规定学历教师数",
  "backbone-teachers": "每百名学生拥有县级以上骨干教师数",
  "pe-art-teachers": "每百名学生拥有体育、艺术专任教师数",
  "teaching-area": "生均教学及辅助用房面积",
  "sports-area": "生均体育运动场馆面积",
  "equipment-value": "生均教学仪器设备值",
  "multimedia-rooms": "每百名学生拥有网络多媒体教室数"
}

const variation = (tell: Teller, stage: (typeof stages)[number]): Clause | undefined => {
  const known = resourceIndicators.flatMap((indicator) => {
    const told = clause`${indicatorNames[indicator]}${tell.fact(`variation-${indicator}-${stage}`)}`
    return told === undefined
      ? []
      : [{ told, name: indicatorNames[indicator], key: `quality-balance-cv-${indicator}@${stage}` }]
  })
  const heading = clause`${stageNames[stage]}校际差异系数：${clauses(...known.map(({ told }) => told))}`
  return known.length === 0 ? undefined : sentence(heading, allBut(tell, known))
}

const attainment = (tell: Teller, stage: (typeof stages)[number]): Clause | undefined => {
  const assessed = clause`${stageNames[stage]}纳入校际均衡评估的学校${tell.fact(`schools-assessed-${stage}`)}`
  const outcomes = tell.schools().resources.filter((each) => each.stage === stage)
  return sentence(
    assessed,
    clause`${beside(assessed, "", stageNames[stage])}资源配置综合达标${tell.fact(`schools-attaining-${stage}`)}`,
    clause`综合达标学校占${tell.metric(`quality-balance-school-6of7@${stage}`)}`,
    clause`${beside(assessed, "", stageNames[stage])}七项全部达标${tell.fact(`schools-attaining-all-seven-${stage}`)}`,
    schoolsBut(tell, outcomes, {
      met: clause`综合达标`,
      unmet: clause`未综合达标`,
      of: `schools-missing-resources@${stage}`
    })
  )
}

export const resources: ItemBuilder = (tell) => [
  paragraph(
    sentence(clause`县级以上骨干教师${tell.fact("backbone-teachers")}`),
    sentence(clause`资源配置指标共${tell.fact("resource-indicators")}`),
    ...stages.map((stage) =>
      sentence(
        clause`${stageNames[stage]}校际差异系数达标${tell.fact(`resource-indicators-passed-${stage}`)}`,
        tell.inWords(`resource-indicators-failed-${stage}`, ({ numerator }) =>
          numerator === 0n ? "无不达标指标" : undefined
        ) ?? clause`${stageNames[stage]}校际差异系数不达标${tell.fact(`resource-indicators-failed-${stage}`)}`
      )
    )
  ),
  ...stages.map((stage) => paragraph(variation(tell, stage), attainment(tell, stage))),
  paragraph(
    ...stages.map((stage) =>
      sentence(
        withStanding(
          tell,
          clause`${stageNames[stage]}校际综合差异系数${tell.fact(`composite-variation-${stage}`)}`,
          `basic-balance-composite-cv@${stage}`
        )
      )
    )
  )
]
