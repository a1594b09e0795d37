/** The same metrics and standards in DuckDB: one table of all years, one prepared statement, both built once. */
import { DuckDBInstance } from "@duckdb/node-api"
import { columnOfMeasure, type Metric, metricKey, toSql } from "@duxue/core"
import { askedOn } from "./asked.ts"
import { measuresNeeded, type YearTable } from "./district-data.ts"

/** By the formula; where it cannot be reckoned, as stated outright, then as what follows otherwise. */
const value = (metric: Metric): string => {
  const computed = toSql(metric.formula, columnOfMeasure)
  const outright = metric.statedAs === undefined ? [] : [columnOfMeasure(metric.statedAs)]
  const otherwise = metric.otherwise.map((formula) => toSql(formula, columnOfMeasure))
  const ways = [computed, ...outright, ...otherwise]
  return ways.length === 1 ? computed : `coalesce(${ways.join(", ")})`
}

/** Rows to which the metric applies: not those that have none of what it is about. */
const applies = ({ appliesWith }: Metric): string =>
  appliesWith === undefined ? "true" : `coalesce(${columnOfMeasure(appliesWith)} <> 0, true)`

/** What holds of a row is 1, so that verdicts are added up within it, and the rows in one sum. */
const count = (condition: string): string => `coalesce((${condition})::INTEGER, 0)`

const statement = (tables: ReadonlyArray<YearTable>): string => {
  const columns = new Map<string, { readonly name: string; readonly metric: Metric }>()
  const duties = new Map<string, { readonly value: string; readonly line: string; readonly years: Array<number> }>()
  for (const { year, date } of tables) {
    for (const { metric, standard } of askedOn(date)) {
      const key = metricKey(metric)
      const column = columns.get(key) ?? { name: `v${columns.size}`, metric }
      columns.set(key, column)
      const duty = `${key} ${standard.id}`
      const line = `${standard.comparison} ${standard.threshold}`
      const known = duties.get(duty) ?? { value: column.name, line, years: [] }
      duties.set(duty, known)
      known.years.push(year)
    }
  }
  const sum = (part: (value: string, line: string) => string): string =>
    [...duties.values()]
      .map((duty) => {
        const always = duty.years.length === tables.length
        const when = always ? "" : `y IN (${duty.years.join(", ")}) AND `
        return count(`${when}${duty.value}_applies AND ${part(duty.value, duty.line)}`)
      })
      .join(" + ")
  const given = [...columns.values()].map(
    ({ name, metric }) => `${value(metric)} AS ${name}, ${applies(metric)} AS ${name}_applies`
  )
  return `
    SELECT sum(${sum((each, line) => `${each} ${line}`)}) AS met,
           sum(${sum((each, line) => `NOT ${each} ${line}`)}) AS unmet,
           sum(${sum((each) => `${each} IS NULL`)}) AS missing
    FROM (SELECT y, ${given.join(", ")} FROM filing)`
}

export const assessmentInDuckDb = async (tables: ReadonlyArray<YearTable>) => {
  const instance = await DuckDBInstance.create(":memory:")
  const connection = await instance.connect()
  await connection.run(
    `CREATE TABLE filing (y INTEGER, ${measuresNeeded.map((each) => `${columnOfMeasure(each)} DOUBLE`).join(", ")})`
  )
  const appender = await connection.createAppender("filing")
  for (const { year, filings } of tables) {
    const columns = measuresNeeded.map((measure) => filings.column(measure).values)
    for (let row = 0; row < filings.filings.length; row++) {
      appender.appendInteger(year)
      for (const values of columns) {
        const each = values[row] as number
        if (Number.isNaN(each)) appender.appendNull()
        else appender.appendDouble(each)
      }
      appender.endRow()
    }
  }
  appender.closeSync()
  const prepared = await connection.prepare(statement(tables))
  return {
    /** Met, unmet, undecided, missing, in the order of our verdicts. */
    run: async (): Promise<ReadonlyArray<number>> => {
      const reader = await prepared.runAndReadAll()
      const [met = 0, unmet = 0, missing = 0] = (reader.getRows()[0] ?? []).map(Number)
      return [met, unmet, 0, missing]
    },
    close: (): void => {
      connection.closeSync()
      instance.closeSync()
    }
  }
}
