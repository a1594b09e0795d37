/** 指标: every metric with the formula that it is computed by, over the cells of the facts. */
import {
  type AssessmentGround,
  derivationExcel,
  derivationOfMetric,
  type FactIndex,
  leavesOf,
  metricEntry,
  metricKey,
  Rational,
  selectParts,
  stageTitles,
  toExcel
} from "@duxue/core"
import { assessedMetrics } from "../../flat-tables/assessment-tables.ts"
import { itemTitle, sectionTitle } from "../../flat-tables/model-words.ts"
import { firstListRow, listSheet } from "../sheets/list-sheet.ts"
import { cell, onSheet } from "../sheets/plan-cells.ts"
import type { PlannedCell, SheetPlan } from "../sheets/sheet-plan.ts"
import type { FactTable } from "./fact-sheet.ts"
import { formatOfMetric } from "./number-format.ts"
import type { SelectionSheet } from "./selection-sheet.ts"
import { filingSheetTitles } from "../sheets/sheet-titles.ts"

type Assessed = AssessmentGround["assessed"][number]

const columns = [
  ["指标", 34],
  ["学段", 9],
  ["数值", 15],
  ["单位", 9],
  ["下限", 13],
  ["上限", 13],
  ["来源", 11],
  ["公式", 50],
  ["部分", 13],
  ["项", 22],
  ["编号", 32]
] as const

const valueColumn = "C"

/** The measures that the formulas of a filing's metrics name, so that each has a cell. */
export const measuresAsked = (ground: Pick<AssessmentGround, "assessed">): ReadonlyArray<string> => [
  ...new Set(
    assessedMetrics(ground)
      .filter(({ metric }) => metric.level === "district")
      .flatMap(({ metric, value }) => [...leavesOf(formulaOf({ metric, value })), ...statedOf({ metric, value })])
  )
]

/** The formula that gave the value: the metric's own, unless it follows another way. */
const formulaOf = ({ metric, value }: Pick<Assessed, "metric" | "value">) => value.via ?? metric.formula

/** The measure by which the value is stated outright, where it is. */
const statedOf = ({ metric, value }: Pick<Assessed, "metric" | "value">): ReadonlyArray<string> =>
  !value.computed && value.interval !== undefined && metric.statedAs !== undefined ? [metric.statedAs] : []

/** The formula of a spreadsheet; `undefined` where none can tell what the value is. */
const excelOf = (
  { metric, value }: Assessed,
  { parts }: FactIndex,
  facts: FactTable,
  selections: SelectionSheet
): string | undefined => {
  if (metric.level === "school") {
    const derivation = derivationOfMetric(metric)
    const chosen = selectParts(parts, derivation.over)
    return chosen === undefined || chosen.length === 0
      ? undefined
      : // Whom the metric is asked of is settled: a school that does not say how many pupils it has is asked all the same.
        derivationExcel({ ...derivation, over: { stages: derivation.over.stages } }, selections.rangesOf(chosen))
  }
  const [stated] = statedOf({ metric, value })
  if (stated !== undefined) {
    const source = facts.cellOf(stated)
    return `=IF(${source}="","",${source})`
  }
  return toExcel(formulaOf({ metric, value }), facts.cellOf)
}

const end = (told: Rational.Rational | undefined, { value }: Assessed, format: string): PlannedCell => {
  const same = told !== undefined && value.value !== undefined && Rational.equals(told, value.value)
  return cell("number", told === undefined || same ? null : Rational.toNumber(told), { format })
}

const rowOf = (assessed: Assessed, excel: string | undefined): ReadonlyArray<PlannedCell> => {
  const { metric, value } = assessed
  const format = formatOfMetric(metric.unit, metric.decimals)
  const result = value.value === undefined ? null : Rational.toNumber(value.value)
  const form = metricEntry(metric.id)?.forms.find(
    ({ stage, group }) => stage === metric.stage && (group?.id ?? null) === (metric.group?.id ?? null)
  )
  const [place] = metric.items
  const source = value.interval === undefined ? "缺数" : value.computed ? "按公式计算" : "报告自述"
  return [
    cell("text", metric.title.zh, { note: metric.basis === undefined ? undefined : `口径：${metric.basis.zh}` }),
    cell("text", metric.stage === null ? null : stageTitles[metric.stage].zh),
    cell("number", excel === undefined ? result : { formula: excel.slice(1), result: result ?? "" }, { format }),
    cell("text", metric.unit),
    end(value.interval?.lower, assessed, format),
    end(value.interval?.upper, assessed, format),
    cell("text", source),
    cell("text", form?.formula.zh ?? null),
    cell("text", sectionTitle(place?.section ?? null)),
    cell("text", itemTitle(place?.item ?? null)),
    cell("code", metricKey(metric))
  ]
}

export interface MetricTable {
  /** The cell of a metric's value, from anywhere in the workbook. */
  readonly cellOf: (key: string) => string
  readonly plan: SheetPlan
}

export const metricTable = (
  index: FactIndex,
  ground: Pick<AssessmentGround, "assessed">,
  facts: FactTable,
  selections: SelectionSheet
): MetricTable => {
  const assessed = assessedMetrics(ground)
  const rows = new Map(assessed.map(({ metric }, at) => [metricKey(metric), firstListRow + at]))
  return {
    cellOf: (key) => onSheet(filingSheetTitles.metrics, `$${valueColumn}$${rows.get(key) ?? 0}`),
    plan: listSheet({
      name: filingSheetTitles.metrics,
      caption: "“数值”列是公式，引用“事实”表和“学校”表的单元格；缺数的为空，不作0计。",
      columns,
      rows: assessed.map((each) => rowOf(each, excelOf(each, index, facts, selections))),
      frozenColumns: 1
    })
  }
}
