/** 判定: how each metric stands to every standard in force on the day, with the document that sets it. */
import {
  type AssessmentGround,
  findStandard,
  metricKey,
  Rational,
  stageTitles,
  type StandardVerdict,
  type Verdict,
  verdictTitles
} from "@duxue/core"
import { basisOf } from "../../flat-tables/assessment-tables.ts"
import { comparisonTitles, confidenceTitles, itemTitle, sectionTitle } from "../../flat-tables/model-words.ts"
import { firstListRow, listSheet } from "../sheets/list-sheet.ts"
import { cell } from "../sheets/plan-cells.ts"
import type { Look, PlannedCell, SheetPlan } from "../sheets/sheet-plan.ts"
import type { MetricTable } from "./metric-sheet.ts"
import { formatOfMetric, formatOfValue } from "./number-format.ts"
import { filingSheetTitles } from "../sheets/sheet-titles.ts"

type Assessed = AssessmentGround["assessed"][number]

const columns = [
  ["指标", 30],
  ["学段", 9],
  ["数值", 13],
  ["单位", 8],
  ["要求", 8],
  ["标准值", 11],
  ["判定", 8],
  ["按现值复核", 11],
  ["距标准线", 11],
  ["单位", 7],
  ["理由", 44],
  ["依据", 42],
  ["可信度", 9],
  ["部分", 12],
  ["项", 22]
] as const

const looks: Readonly<Record<StandardVerdict, Look>> = {
  met: "good",
  unmet: "bad",
  undecided: "doubtful",
  missing: "text",
  "not-applicable": "text",
  "no-standard": "text"
}

const operators = { ">=": ">=", ">": ">", "<=": "<=", "<": "<", "=": "=" } as const

/**
 * What the cells say at this moment, so that who changes a fact sees the verdict turn. Where the verdict hangs on more than
 * one number (every school by itself, a figure that is not exact) no cell can tell it.
 */
const recheck = ({ metric, verdict }: Assessed, row: number): PlannedCell => {
  const { comparison, threshold } = verdict
  const decidable = verdict.verdict === "met" || verdict.verdict === "unmet" || verdict.verdict === "missing"
  if (metric.level === "school" || comparison === null || threshold === null || !decidable) return cell("text", null)
  const [value, line] = [`C${row}`, `F${row}`]
  // Floats of a spreadsheet: what differs in the tenth decimal is equal.
  const formula = `IF(${value}="","",IF(ROUND(${value}-${line},9)${operators[comparison]}0,"达标","未达标"))`
  return cell("text", { formula, result: verdict.verdict === "missing" ? "" : verdictTitles[verdict.verdict].zh })
}

const marginFormat = ({ margin }: Verdict): string | undefined =>
  margin === null ? undefined : formatOfValue(margin.value, margin.unit)

/** What the document asks, in its own order of words. */
const requirementOf = ({ standard }: Verdict): string | undefined =>
  standard === null ? undefined : findStandard(standard)?.requirement.zh

const rowOf = (assessed: Assessed, metrics: MetricTable, row: number): ReadonlyArray<PlannedCell> => {
  const { metric, verdict, value } = assessed
  const source = metrics.cellOf(metricKey(metric))
  const result = value.value === undefined ? "" : Rational.toNumber(value.value)
  return [
    cell("text", metric.title.zh),
    cell("text", verdict.stage === null ? null : stageTitles[verdict.stage].zh),
    cell(
      "number",
      { formula: `IF(${source}="","",${source})`, result },
      { format: formatOfMetric(metric.unit, metric.decimals) }
    ),
    cell("text", verdict.unit),
    cell("text", verdict.comparison === null ? null : comparisonTitles[verdict.comparison]),
    cell("number", verdict.threshold === null ? null : Number(verdict.threshold), {
      format: formatOfValue(verdict.threshold, verdict.unit)
    }),
    cell(looks[verdict.verdict], verdictTitles[verdict.verdict].zh),
    recheck(assessed, row),
    cell("number", verdict.margin === null ? null : Number(verdict.margin.value), { format: marginFormat(verdict) }),
    cell("text", verdict.margin?.unit ?? null),
    cell("text", verdict.reason?.zh ?? null),
    cell("text", basisOf(verdict.standard), { note: requirementOf(verdict) }),
    cell("text", verdict.confidence === null ? null : confidenceTitles[verdict.confidence]),
    cell("text", sectionTitle(verdict.section)),
    cell("text", itemTitle(verdict.item))
  ]
}

export const verdictSheet = (ground: Pick<AssessmentGround, "assessed" | "date">, metrics: MetricTable): SheetPlan =>
  listSheet({
    name: filingSheetTitles.verdicts,
    caption: `按${ground.date}施行的标准判定。“按现值复核”随“指标”表的数值变化；逐校判定和非确数的指标不作复核。`,
    columns,
    rows: ground.assessed.map((each, at) => rowOf(each, metrics, firstListRow + at)),
    frozenColumns: 1
  })
