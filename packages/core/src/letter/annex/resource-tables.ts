/** 义务教育学校资源配置情况表: the seven indicators of 教督〔2017〕6号 第七条 school by school, beside what is asked of each. */
import type { Assessed } from "../../assess/assess-metric.ts"
import type { Annex, LetterTable } from "../../domain/letter-model.ts"
import { type Metric, metricKey } from "../../domain/metric.ts"
import type { SchoolResources, SchoolVerdict } from "../../domain/school-assessment.ts"
import { stageTitles } from "../../domain/stage.ts"
import { resourceIndicators } from "../../metrics/resource-indicators.ts"
import { decimal } from "../../quantity/rational.ts"
import { findMetric, formsOf } from "../../registry.ts"
import type { Teller } from "../teller.ts"
import { type Cell, computed, counted, inColumn, unknown, withoutUnit, words } from "./cell.ts"
import { entriesOf, numbersColumn, ordinalColumn, summaryRow, tableOf, wordsColumn } from "./table.ts"

type BalancedStage = "primary" | "junior"

const formOf = (indicator: string, stage: BalancedStage): Metric | undefined =>
  formsOf(`quality-balance-${indicator}`).find((form) => form.stage === stage)

/** 高于规定学历教师数（人/百生）: the unit of the column says of how many pupils. */
export const headOf = ({ name }: Metric): string =>
  name.zh.replace(/^每百名学生拥有|^生均/, "").replace(/（[^）]*）/g, "")

const schoolValue = (tell: Teller, metric: Metric, verdict: SchoolVerdict | undefined): Cell => {
  if (verdict === undefined || verdict.value === null) return unknown
  const to = { kind: "metric", metric: metricKey(metric), school: verdict.school } as const
  return [withoutUnit(computed(decimal(verdict.value), metric.unit, metric.decimals, tell.year, to))]
}

/** Of the district: all that its schools have over all their pupils. */
const wholeValue = (tell: Teller, metric: Metric, assessed: Assessed | undefined): Cell => {
  const value = assessed?.value.value
  if (value === undefined) return unknown
  const to = { kind: "metric", metric: metricKey(metric) } as const
  return [withoutUnit(computed(value, metric.unit, metric.decimals, tell.year, to))]
}

const lineValue = (tell: Teller, assessed: Assessed | undefined): Cell => {
  const standard = assessed?.standard
  if (standard === undefined) return unknown
  return [
    withoutUnit(tell.bound(decimal(standard.threshold), standard.unit, { kind: "standard", standard: standard.id }))
  ]
}

const variationValue = (tell: Teller, indicator: string, stage: BalancedStage): Cell => {
  const key = `quality-balance-cv-${indicator}@${stage}`
  return findMetric(key) === undefined ? unknown : inColumn(tell.metric(key))
}

const tableOfStage = (tell: Teller, stage: BalancedStage): ReadonlyArray<LetterTable> => {
  const { verdicts, resources } = tell.schools()
  const own = resources.filter((each) => each.stage === stage)
  const asked = resourceIndicators.flatMap((indicator) => {
    const metric = formOf(indicator, stage)
    return metric === undefined
      ? []
      : [{ indicator, metric, whole: tell.assessed.find((each) => each.metric === metric) }]
  })
  if (own.length === 0 || asked.length === 0) return []
  const bySchool = new Map(
    verdicts.filter((each) => each.stage === stage).map((each) => [`${each.metric} ${each.school}`, each])
  )
  const columns = [
    ordinalColumn<SchoolResources>(),
    wordsColumn<SchoolResources>("学校名称", ({ name }) => words(name.zh)),
    ...asked.map(({ metric }) =>
      numbersColumn<SchoolResources>(headOf(metric), metric.unit, ({ school }) =>
        schoolValue(tell, metric, bySchool.get(`${metric.id} ${school}`))
      )
    ),
    numbersColumn<SchoolResources>("达标项数", "项", ({ met, missing, school }) =>
      missing.length > 0 ? unknown : [withoutUnit(counted(met, "项", `resource-indicators-met.${stage}@${school}`))]
    )
  ]
  const summary = (title: string, cells: ReadonlyArray<Cell>) => summaryRow([[], words(title), ...cells, []])
  return [
    tableOf(
      `${stageTitles[stage].zh}资源配置七项指标`,
      columns,
      [
        ...entriesOf(columns, own),
        summary(
          "全区",
          asked.map(({ metric, whole }) => wholeValue(tell, metric, whole))
        ),
        summary(
          "标准（不低于）",
          asked.map(({ whole }) => lineValue(tell, whole))
        ),
        summary(
          "校际差异系数",
          asked.map(({ indicator }) => variationValue(tell, indicator, stage))
        )
      ],
      [words("全区为总量与学生总数之比；差异系数以各校学生数加权。")]
    )
  ]
}

export const resourceTables = (tell: Teller): Annex | undefined => {
  if (tell.filing.schools.length === 0) return undefined
  const blocks = (["primary", "junior"] as const).flatMap((stage) => tableOfStage(tell, stage))
  return blocks.length === 0 ? undefined : { title: "义务教育学校资源配置情况表", blocks }
}
