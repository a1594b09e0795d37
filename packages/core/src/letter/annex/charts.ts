/** 主要指标图: pictures of the numbers that an inspector looks at first, each beside last year's or the line to reach. */
import type { Annex, Block, BoundFigure, ChartSeries, Paragraph } from "../../domain/letter-model.ts"
import { metricKey } from "../../domain/metric.ts"
import type { StandardComparison } from "../../domain/policy.ts"
import { stageTitles } from "../../domain/stage.ts"
import type { MeasureName } from "../../measures/index.ts"
import { resourceIndicators } from "../../metrics/resource-indicators.ts"
import { decimal } from "../../quantity/rational.ts"
import { findMetric, formsOf, policyOf } from "../../registry.ts"
import { type Clause, clause, listed, sentence } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"
import { bar, withoutUnit, withUnit } from "./cell.ts"
import { fundedStages } from "./funding-tables.ts"
import { headOf } from "./resource-tables.ts"

/** A line to reach, on which side of it to stay, and who draws it. */
interface Line {
  readonly figure: BoundFigure
  readonly comparison: StandardComparison
  /** 国办发〔2018〕82号; a document without a number is named by its title. */
  readonly document: string
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

const sides: Readonly<Record<StandardComparison, string>> = {
  ">=": "不低于",
  ">": "高于",
  "<=": "不高于",
  "<": "低于",
  "=": "为"
}

const lineWords = (unit: string, name: string, { figure, comparison, document }: Line): Clause | undefined =>
  clause`${name}${sides[comparison]}${withUnit(figure, unit)}（${document}）`

/** Which lines the picture holds, how high each is and by which document; said once where it is one for all. */
const noteOf = (unit: string, known: ReadonlyArray<Category>): Paragraph | undefined => {
  const lines = known.flatMap(({ title, line }) => (line === undefined ? [] : [{ title, line }]))
  const [first] = lines
  if (first === undefined) return undefined
  const isOne =
    lines.length > 1 &&
    lines.every(
      ({ line }) =>
        line.figure.value === first.line.figure.value &&
        line.comparison === first.line.comparison &&
        line.document === first.line.document
    )
  const told = isOne
    ? lineWords(unit, "各项均", first.line)
    : listed(...lines.map(({ title, line }) => lineWords(unit, title, line)))
  const inlines = told === undefined ? undefined : sentence(clause`图中线条为标准：${told}`)
  return inlines === undefined ? undefined : { kind: "paragraph", inlines, item: null, own: false }
}

/** A picture and the note below it; nothing where there is nothing to compare: one bar alone is no picture. */
const chartOf = (caption: string, unit: string, all: ReadonlyArray<Category>): ReadonlyArray<Block> => {
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
  if (known.length * series.length < 2) return []
  const chart: Block = { kind: "chart", caption, unit, categories: known.map(({ title }) => title), series }
  const note = noteOf(unit, known)
  return note === undefined ? [chart] : [chart, note]
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
  const policy = policyOf(id)
  return {
    figure: withoutUnit(tell.bound(decimal(threshold), unit, { kind: "standard", standard: id })),
    comparison,
    document: policy?.number ?? `《${policy?.title.zh ?? id}》`
  }
}

const preschool = (tell: Teller): ReadonlyArray<Block> => {
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

const spending = (tell: Teller): ReadonlyArray<Block> =>
  chartOf(
    "各学段生均一般公共预算教育支出",
    "元",
    fundedStages.map(({ title, spent, spentBefore }) => ({
      title,
      reported: factBar(tell, spent),
      prior: factBar(tell, spentBefore)
    }))
  )

const classSize = (tell: Teller): ReadonlyArray<Block> =>
  chartOf(
    "各学段平均班额",
    "人/班",
    (["primary", "junior", "senior"] as const).map((stage) => {
      const key = `average-class-size@${stage}`
      return { title: stageTitles[stage].zh, reported: metricBar(tell, key), line: lineOf(tell, key) }
    })
  )

/** The seven coefficients of one stage, each beside the line that it must stay below. */
const variation = (tell: Teller, stage: "primary" | "junior"): ReadonlyArray<Block> =>
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
  const blocks = [preschool, spending, classSize].flatMap((each) => each(tell))
  for (const stage of ["primary", "junior"] as const) blocks.push(...variation(tell, stage))
  return blocks.length === 0 ? undefined : { title: "主要指标图", blocks }
}
