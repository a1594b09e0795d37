/** As `assess`, for the filings of a table at once: the same verdicts, by floats wherever they suffice. */
import { assessMetric } from "../assess/assess-metric.ts"
import type { AssessOptions } from "../assess/assess.ts"
import { type Inputs, inputsOf } from "../assess/inputs.ts"
import { type Standards, standardsOn } from "../assess/standards-on.ts"
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import { StandardVerdict } from "../domain/verdict.ts"
import { leavesOf } from "../formula/formula.ts"
import { indexFacts } from "../filing/fact-index.ts"
import { decimal, toNumber } from "../quantity/rational.ts"
import { metrics, standards as allStandards } from "../registry.ts"
import { type Column, errorOf } from "./column.ts"
import { evaluateColumns } from "./evaluate-columns.ts"
import type { FilingTable } from "./filing-table.ts"

/** One metric by one standard, row by row. */
export interface JudgedColumn {
  readonly metric: Metric
  /** `undefined` where none is in force. */
  readonly standard: Standard | undefined
  /** Not a number where the row does not tell enough. */
  readonly values: Float64Array
  /** Indices into `StandardVerdict.literals`. */
  readonly verdicts: Uint8Array
  /** How many rows lay too near to the line for floats, and were settled exactly. */
  readonly settledExactly: number
}

const codes = Object.fromEntries(StandardVerdict.literals.map((verdict, code) => [verdict, code])) as Readonly<
  Record<StandardVerdict, number>
>

/** Met or unmet where the error leaves no doubt; `undefined` where exact arithmetic must say. */
const judgeFloat = (value: number, error: number, comparison: Standard["comparison"], line: number) => {
  const above = value - error
  const below = value + error
  switch (comparison) {
    case ">=":
      return above >= line ? codes.met : below < line ? codes.unmet : undefined
    case ">":
      return above > line ? codes.met : below <= line ? codes.unmet : undefined
    case "<=":
      return below <= line ? codes.met : above > line ? codes.unmet : undefined
    case "<":
      return below < line ? codes.met : above >= line ? codes.unmet : undefined
    case "=":
      if (above > line || below < line) return codes.unmet
      return error === 0 && value === line ? codes.met : undefined
  }
}

/** What the formula gives; where it cannot be reckoned, what is stated outright. */
const valuesOf = (metric: Metric, table: FilingTable): Column => {
  const rows = table.filings.length
  const computed = evaluateColumns(metric.formula, (measure) => table.column(measure), rows)
  if (metric.statedAs === undefined) return computed
  const outright = table.column(metric.statedAs)
  const values = computed.values.slice()
  const errors = computed.errors.slice()
  for (let row = 0; row < rows; row++) {
    if (!Number.isNaN(values[row])) continue
    values[row] = outright.values[row] as number
    errors[row] = outright.errors[row] as number
  }
  return { values, errors }
}

/** Exact verdicts for the rows that need them; what a filing tells is looked up once. */
const exactly = (table: FilingTable, standards: Standards) => {
  const inputs = new Map<number, Inputs>()
  return (row: number, metric: Metric, standard: Standard | undefined): number => {
    const filing = table.filings[row]
    if (filing === undefined) throw new RangeError(`no row ${row}`)
    const known = inputs.get(row) ?? inputsOf(indexFacts(filing), standards)
    inputs.set(row, known)
    const assessed = assessMetric(metric, known, standards).find((each) => each.standard === standard)
    return codes[assessed?.verdict.verdict ?? "no-standard"]
  }
}

/** Every metric form by every standard in force on the day, for each row of the table. */
export const assessTable = (
  table: FilingTable,
  options: AssessOptions & { readonly date: string }
): ReadonlyArray<JudgedColumn> => {
  const standards = standardsOn(options.standards ?? allStandards, options.date)
  const settle = exactly(table, standards)
  const rows = table.filings.length
  return (options.metrics ?? metrics)
    .filter(({ level }) => level === "district")
    .flatMap((metric) => {
      const column = valuesOf(metric, table)
      const applies = metric.appliesWith === undefined ? undefined : table.column(metric.appliesWith)
      const binding = standards.inForce(metric)
      return (binding.length === 0 ? [undefined] : binding).map((standard): JudgedColumn => {
        const verdicts = new Uint8Array(rows)
        let settledExactly = 0
        const line = standard === undefined ? 0 : toNumber(decimal(standard.threshold))
        const lineError = errorOf(line)
        const elsewhere = standard?.binds === "province" || standard?.binds === "nation"
        for (let row = 0; row < rows; row++) {
          if (elsewhere || (applies !== undefined && applies.values[row] === 0 && applies.errors[row] === 0)) {
            verdicts[row] = codes["not-applicable"]
            continue
          }
          if (standard === undefined) {
            verdicts[row] = codes["no-standard"]
            continue
          }
          const value = column.values[row] as number
          if (Number.isNaN(value)) {
            verdicts[row] = codes.missing
            continue
          }
          const certain = judgeFloat(value, (column.errors[row] as number) + lineError, standard.comparison, line)
          if (certain === undefined) settledExactly++
          verdicts[row] = certain ?? settle(row, metric, standard)
        }
        return { metric, standard, values: column.values, verdicts, settledExactly }
      })
    })
}

/** The measures that a table needs for every metric of the registry. */
export const measuresNeeded: ReadonlyArray<string> = [
  ...new Set(
    metrics.flatMap(({ formula, statedAs, appliesWith }) =>
      [...leavesOf(formula), statedAs, appliesWith].filter((each) => each !== undefined)
    )
  )
]
