/** As `assess`, for the filings of a table at once: the same verdicts, by floats wherever they suffice. */
import { assessMetric } from "../assess/assess-metric.ts"
import type { AssessOptions } from "../assess/assess.ts"
import { type Inputs, inputsOf } from "../assess/inputs.ts"
import { type Standards, standardsOn } from "../assess/standards-on.ts"
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import { StandardVerdict } from "../domain/verdict.ts"
import { indexFacts } from "../filing/fact-index.ts"
import { decimal, toNumber } from "../quantity/rational.ts"
import { metrics, standards as allStandards } from "../registry.ts"
import { type Column, copyColumn, errorOf, type Workspace, workspace } from "./column.ts"
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

/** The floats that satisfy a standard: from `lower` to `upper`, each end belonging to them unless it is open. */
interface Satisfying {
  readonly lower: number
  readonly upper: number
  readonly lowerOpen: boolean
  readonly upperOpen: boolean
}

/** As `judge` has it: a number that a method prescribes is never missed. */
const missed = ({ comparison }: Standard): number => (comparison === "=" ? codes.undecided : codes.unmet)

const satisfying = (comparison: Standard["comparison"], line: number): Satisfying => ({
  lower: comparison.startsWith("<") ? -Infinity : line,
  upper: comparison.startsWith(">") ? Infinity : line,
  lowerOpen: comparison === ">",
  upperOpen: comparison === "<"
})

/** The verdict where the error leaves no doubt; 255 where exact arithmetic must say. */
const judgeFloat = (value: number, error: number, wanted: Satisfying): number => {
  const least = value - error
  const most = value + error
  const { lower, upper } = wanted
  if (wanted.lowerOpen ? most <= lower : most < lower) return codes.unmet
  if (wanted.upperOpen ? least >= upper : least > upper) return codes.unmet
  const above = wanted.lowerOpen ? least > lower : least >= lower
  const below = wanted.upperOpen ? most < upper : most <= upper
  return above && below ? codes.met : unsure
}

const unsure = 255

/** What the formula gives; where it cannot be reckoned, what is stated outright, then what follows otherwise. */
const valuesOf = (metric: Metric, table: FilingTable, space: Workspace): Column => {
  const columnOf = (measure: string): Column => table.column(measure)
  const { formula, statedAs, otherwise } = metric
  const column = copyColumn(space.take(), evaluateColumns(formula, columnOf, space))
  if (statedAs !== undefined) fillGaps(column, columnOf(statedAs))
  for (const other of otherwise) {
    if (column.values.some(Number.isNaN)) fillGaps(column, evaluateColumns(other, columnOf, space))
  }
  return column
}

const fillGaps = (column: Column, other: Column): void => {
  const { values, errors } = column
  for (let row = 0; row < values.length; row++) {
    if (!Number.isNaN(values[row])) continue
    values[row] = other.values[row] as number
    errors[row] = other.errors[row] as number
  }
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
  const space = workspace(rows)
  return (options.metrics ?? metrics)
    .filter(({ level }) => level === "district")
    .flatMap((metric) => {
      space.clear()
      const column = valuesOf(metric, table, space)
      const values = column.values.slice()
      const applies = metric.appliesWith === undefined ? undefined : table.column(metric.appliesWith)
      const binding = standards.inForce(metric)
      return (binding.length === 0 ? [undefined] : binding).map((standard): JudgedColumn => {
        const verdicts = new Uint8Array(rows)
        let settledExactly = 0
        if (standard?.binds === "province" || standard?.binds === "nation") verdicts.fill(codes["not-applicable"])
        else if (standard === undefined) verdicts.fill(codes["no-standard"])
        else {
          const line = toNumber(decimal(standard.threshold))
          const lineError = errorOf(line)
          const wanted = satisfying(standard.comparison, line)
          const whenMissed = missed(standard)
          for (let row = 0; row < rows; row++) {
            const value = column.values[row] as number
            // What is not a number equals not even itself.
            if (value !== value) {
              verdicts[row] = codes.missing
              continue
            }
            const certain = judgeFloat(value, (column.errors[row] as number) + lineError, wanted)
            if (certain === unsure) settledExactly++
            const verdict = certain === unsure ? settle(row, metric, standard) : certain
            verdicts[row] = verdict === codes.unmet ? whenMissed : verdict
          }
        }
        if (applies !== undefined) {
          for (let row = 0; row < rows; row++) {
            if (applies.values[row] === 0 && applies.errors[row] === 0) verdicts[row] = codes["not-applicable"]
          }
        }
        return { metric, standard, values, verdicts, settledExactly }
      })
    })
}
