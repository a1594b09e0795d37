/** 主要指标图: pictures of the numbers that an inspector looks at first, each beside last year's or the line to reach. */
import type { Annex, BoundFigure, ChartSeries, LetterChart } from "../../domain/letter-model.ts"
import { metricKey } from "../../domain/metric.ts"
import type { StandardComparison } from "../../domain/policy.ts"
import { stageTitles } from "../../domain/stage.ts"
import type { MeasureName } from "../../measures/index.ts"
import { resourceIndicators } from "../../metrics/resource-indicators.ts"
import { decimal } from "../../quantity/rational.ts"
import { findMetric, formsOf } from "../../registry.ts"
import type { Teller } from "../teller.ts"
import { bar, withoutUnit } from "./cell.ts"
import { fundedStages } from "./funding-tables.ts"
import { headOf } from "./resource-tables.ts"

/** A line to reach, and on which side of it to stay. */
interface Line {
  readonly figure: BoundFigure
  readonly comparison: StandardComparison
}

interface Category {
  readonly title: string
  readonly reported: BoundFigure | null
  readonly prior?: BoundFigure | null
  readonly line?: Line | undefined
}

/** 标准（不低于）; 标准 alone where the lines of one chart are not all of one kind. */
const standardTitle = (lines: ReadonlyArray<Line>): string => {
  const comparisons = new Set(lines.map(({ comparison }) => comparison))
  const [only] = comparisons
  if (comparisons.size !== 1 || only === undefined || only === "=") return "标准"
  return only.startsWith(">") ? "标准（不低于）" : "标准（不高于）"
}

/** `undefined` where there is nothing to compare: one bar alone is no picture. */
const chartOf = (caption: string, unit: string, all: ReadonlyArray<Category>): LetterChart | undefined => {
  const known = all.filter(({ reported }) => reported !== null)
  const drawn: ReadonlyArray<ChartSeries> = [
    { title: "本年", role: "reported", values: known.map(({ reported }) => reported) },
    { title: "上年", role: "prior", values: known.map(({ prior = null }) => prior) },
    {
      title: standardTitle(known.flatMap(({ line }) => line ?? [])),
      role: "standard",
      values: known.map(({ line }) => line?.figure ?? null)
    }
  ]
  const series = drawn.filter(({ values }) => values.some((each) => each !== null))
  if (known.length * series.length < 2) return undefined
  return { kind: "chart", caption, unit, categories: known.map(({ title }) => title), series }
}

const metricBar = (tell: Teller, key: string): BoundFigure | null =>
  findMetric(key) === undefined ? null : bar(tell.metric(key))

const factBar = (tell: Teller, measure: MeasureName): BoundFigure | null => bar(tell.fact(measure))

/** The line of the first standard that judges the metric. */
const lineOf = (tell: Teller, key: string): Line | undefined => {
  const standard = tell.assessed.find(
    (each) => metricKey(each.metric) === key && each.standard !== undefined && each.verdict.verdict !== "not-applicable"
  )?.standard
  if (standard === undefined) return undefined
  const { id, threshold, unit, comparison } = standard
  return { figure: withoutUnit(tell.bound(decimal(threshold), unit, { kind: "standard", standard: id })), comparison }
}

const preschool = (tell: Teller): LetterChart | undefined => {
  const category = (key: string, title: string, prior?: MeasureName): Category => ({
    title,
    reported: metricBar(tell, key),
    prior: prior === undefined ? null : factBar(tell, prior),
    line: lineOf(tell, key)
  })
  return chartOf("学前教育普及普惠水平", "%", [
    category("preschool-gross-enrolment", "学前三年毛入园率"),
    category("inclusive-kindergarten-coverage", "普惠性幼儿园覆盖率", "inclusive-kindergarten-coverage-prior-year"),
    category("public-kindergarten-share", "公办园在园幼儿占比", "public-kindergarten-share-prior-year")
  ])
}

const spending = (tell: Teller): LetterChart | undefined =>
  chartOf(
    "各学段生均一般公共预算教育支出",
    "元",
    fundedStages.map(({ title, spent, spentBefore }) => ({
      title,
      reported: factBar(tell, spent),
      prior: factBar(tell, spentBefore)
    }))
  )

const classSize = (tell: Teller): LetterChart | undefined =>
  chartOf(
    "各学段平均班额",
    "人/班",
    (["primary", "junior", "senior"] as const).map((stage) => {
      const key = `average-class-size@${stage}`
      return { title: stageTitles[stage].zh, reported: metricBar(tell, key), line: lineOf(tell, key) }
    })
  )

/** The seven coefficients of one stage, each beside the line that it must stay below. */
const variation = (tell: Teller, stage: "primary" | "junior"): LetterChart | undefined =>
  chartOf(
    `${stageTitles[stage].zh}资源配置校际差异系数`,
    "系数",
    resourceIndicators.map((indicator) => {
      const key = `quality-balance-cv-${indicator}@${stage}`
      const [form] = formsOf(`quality-balance-${indicator}`)
      return {
        title: form === undefined ? indicator : headOf(form),
        reported: metricBar(tell, key),
        line: lineOf(tell, key)
      }
    })
  )

export const charts = (tell: Teller): Annex | undefined => {
  const blocks = [
    preschool(tell),
    spending(tell),
    classSize(tell),
    variation(tell, "primary"),
    variation(tell, "junior")
  ].filter((each) => each !== undefined)
  return blocks.length === 0 ? undefined : { title: "主要指标图", blocks }
}
