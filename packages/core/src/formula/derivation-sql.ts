/**
 * A derivation as SQL that PostgreSQL and DuckDB both read, over a table with one row a school part: columns `school`,
 * `stage`, `kind`, `ownership` and `inclusive` of the register, and one column a measure under its quoted id.
 */
import { measuresOfSelection } from "../derivations/selection.ts"
import type { Derivation, SchoolSelection } from "../domain/derivation.ts"
import type { MeasureId } from "../domain/measure.ts"
import { type Formula, leavesOf } from "./formula.ts"
import { columnOfMeasure, toSql } from "./sql.ts"

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`
const among = (column: string, values: ReadonlyArray<string>): string => `${column} IN (${values.map(text).join(", ")})`

const pupils = columnOfMeasure("school-pupils")
/** A part that does not say how many pupils it has is not known to have fewer; its silence leaves the whole unknown. */
const hasFewer = (than: number): string => `COALESCE(${pupils} < ${than}, FALSE)`

const conditionsOf = (over: SchoolSelection): string =>
  [
    among("stage", over.stages),
    ...(over.kinds === undefined ? [] : [among("kind", over.kinds)]),
    ...(over.ownership === undefined ? [] : [`ownership = ${text(over.ownership)}`]),
    ...(over.inclusive === undefined
      ? []
      : [`(ownership = 'public' OR COALESCE(inclusive, FALSE)) = ${over.inclusive ? "TRUE" : "FALSE"}`]),
    ...(over.attended === true ? [`NOT ${hasFewer(1)}`] : []),
    ...(over.teachingPointsFrom === undefined
      ? []
      : [`NOT (kind = 'teaching-point' AND ${hasFewer(over.teachingPointsFrom)})`]),
    ...(over.pupilsBelow === undefined ? [] : [`COALESCE(${pupils} < ${over.pupilsBelow}, TRUE)`])
  ].join(" AND ")

interface Drawn {
  readonly table: string
  readonly over: SchoolSelection
  /** Whether a selection that picks nothing leaves nothing to tell, rather than nought. */
  readonly needsOne: boolean
  /** Columns that every part must tell. */
  readonly measures: ReadonlyArray<MeasureId>
}

/**
 * `value` over the chosen parts; NULL where the register has no part of these stages, where one of the chosen is silent,
 * where it hangs on pupils which one did not return whether it is chosen, and where a private kindergarten does not say
 * whether it is inclusive.
 */
const drawn = ({ table, over, needsOne, measures }: Drawn, value: string): string => {
  const none = `NOT EXISTS (SELECT 1 FROM ${table} WHERE ${among("stage", over.stages)})`
  const undeclared =
    over.inclusive === undefined
      ? []
      : [
          `EXISTS (SELECT 1 FROM ${table} WHERE ${among("stage", over.stages)} AND ownership = 'private' AND inclusive IS NULL)`
        ]
  const silent = [...new Set([...measures, ...measuresOfSelection(over)])].map(
    (measure) => `COUNT(${columnOfMeasure(measure)}) < COUNT(*)`
  )
  const empty = needsOne ? ["COUNT(*) = 0"] : []
  const unknown = [none, ...undeclared, ...empty, ...silent].join(" OR ")
  return `(SELECT CASE WHEN ${unknown} THEN NULL ELSE ${value} END FROM ${table} WHERE ${conditionsOf(over)})`
}

const perPart = (of: Formula<MeasureId>): string => `(${toSql(of, columnOfMeasure)})`

/** Σ(Pᵢ/P)(xᵢ−X̄)² under the root, over X̄; parts without pupils and without anything have no share. */
const variationOf = (of: Formula<MeasureId>, by: MeasureId, table: string, over: SchoolSelection): string => {
  const amount = perPart(of)
  const heads = `CAST(${columnOfMeasure(by)} AS DOUBLE PRECISION)`
  const measures = [...new Set([...leavesOf(of), by])]
  const known = drawn({ table, over, needsOne: true, measures }, "1")
  const parts = `SELECT ${amount} AS x, ${heads} AS p, SUM(${amount}) OVER () / NULLIF(SUM(${heads}) OVER (), 0) AS m FROM ${table} WHERE ${conditionsOf(over)}`
  const stray = "COUNT(CASE WHEN x < 0 OR (p = 0 AND x <> 0) THEN 1 END) > 0"
  const squares = "SUM(CASE WHEN p = 0 THEN 0 ELSE p * (x / NULLIF(p, 0) - m) * (x / NULLIF(p, 0) - m) END)"
  const root = `SQRT(${squares} / NULLIF(SUM(p), 0)) / NULLIF(MAX(m), 0)`
  return `(SELECT CASE WHEN ${known} IS NULL OR ${stray} THEN NULL ELSE ${root} END FROM (${parts}) AS parts)`
}

/** The parts of a school together: each leaf summed before the formula is taken. */
const endOfSchools = (end: "MAX" | "MIN", of: Formula<MeasureId>, table: string, over: SchoolSelection): string => {
  const sums = toSql(of, (measure) => `SUM(${columnOfMeasure(measure)})`)
  const known = drawn({ table, over, needsOne: true, measures: leavesOf(of) }, "1")
  const schools = `SELECT ${sums} AS v FROM ${table} WHERE ${conditionsOf(over)} GROUP BY school`
  return `(SELECT CASE WHEN ${known} IS NULL OR COUNT(v) < COUNT(*) THEN NULL ELSE ${end}(v) END FROM (${schools}) AS schools)`
}

const agreeing = ({ yes, as, over }: Extract<Derivation, { readonly op: "answers" }>, table: string): string => {
  const known = drawn({ table, over, needsOne: as === "share", measures: yes }, "1")
  const each = yes.map((measure) => `MIN(${columnOfMeasure(measure)}) > 0`).join(" AND ")
  const schools = `SELECT CASE WHEN ${each} THEN 1 ELSE 0 END AS v FROM ${table} WHERE ${conditionsOf(over)} GROUP BY school`
  const value = as === "share" ? "100 * CAST(SUM(v) AS DOUBLE PRECISION) / NULLIF(COUNT(*), 0)" : "COALESCE(SUM(v), 0)"
  return `(SELECT CASE WHEN ${known} IS NULL THEN NULL ELSE ${value} END FROM (${schools}) AS schools)`
}

/**
 * A scalar subquery; `undefined` for what counts by standards in force, which change by date and are no column. `table`
 * is the table's name, quoted as it needs.
 */
export const derivationSql = (derivation: Derivation, table: string): string | undefined => {
  const { over } = derivation
  switch (derivation.op) {
    case "total": {
      const each = perPart(derivation.of)
      const measures = leavesOf(derivation.of)
      return drawn({ table, over, needsOne: false, measures }, `COALESCE(SUM(${each}), 0)`)
    }
    case "overall": {
      const value = toSql(derivation.of, (measure) => `SUM(${columnOfMeasure(measure)})`)
      return drawn({ table, over, needsOne: true, measures: leavesOf(derivation.of) }, value)
    }
    case "greatest":
    case "least": {
      const end = derivation.op === "least" ? "MIN" : "MAX"
      return derivation.each === "school"
        ? endOfSchools(end, derivation.of, table, over)
        : drawn({ table, over, needsOne: true, measures: leavesOf(derivation.of) }, `${end}(${perPart(derivation.of)})`)
    }
    case "count":
      return drawn(
        { table, over, needsOne: false, measures: [] },
        derivation.each === "part" ? "COUNT(*)" : "COUNT(DISTINCT school)"
      )
    case "answers":
      return agreeing(derivation, table)
    case "variation":
      return variationOf(derivation.of, derivation.by, table, over)
    case "mean-variation": {
      const coefficients = derivation.of.map((of) => variationOf(of, derivation.by, table, over))
      return `((${coefficients.join(" + ")}) / ${derivation.of.length})`
    }
    case "lines":
    case "breaking":
    case "attainment":
      return undefined
  }
}
