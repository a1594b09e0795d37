/** The same metrics and standards in DuckDB: a table a year, a prepared statement a year, all built once. */
import { DuckDBInstance } from "@duckdb/node-api"
import { columnOfMeasure, toSql } from "@duxue/core"
import { askedOn, type Asked } from "./asked.ts"
import type { Peer } from "./balance-in-duckdb.ts"
import { measuresNeeded, type YearTable } from "./district-data.ts"

/** By the formula; where it cannot be reckoned, as stated outright, then as what follows otherwise. */
const value = ({ metric }: Asked): string => {
  const computed = toSql(metric.formula, columnOfMeasure)
  const outright = metric.statedAs === undefined ? [] : [columnOfMeasure(metric.statedAs)]
  const otherwise = metric.otherwise.map((formula) => toSql(formula, columnOfMeasure))
  const ways = [computed, ...outright, ...otherwise]
  return ways.length === 1 ? computed : `coalesce(${ways.join(", ")})`
}

/** Rows to which the metric applies: not those that have none of what it is about. */
const applies = ({ metric }: Asked): string =>
  metric.appliesWith === undefined ? "true" : `coalesce(${columnOfMeasure(metric.appliesWith)} <> 0, true)`

const verdicts = (asked: ReadonlyArray<Asked>): string => {
  const given = asked.map((each, index) => `${value(each)} AS v${index}, ${applies(each)} AS a${index}`)
  const line = (each: Asked) => `${each.standard.comparison} ${each.standard.threshold}`
  const sum = (part: (each: Asked, index: number) => string) => asked.map(part).join(" + ")
  return `
    SELECT ${sum((each, index) => `count(*) FILTER (a${index} AND v${index} ${line(each)})`)} AS met,
           ${sum((each, index) => `count(*) FILTER (a${index} AND NOT v${index} ${line(each)})`)} AS unmet,
           ${sum((_each, index) => `count(*) FILTER (a${index} AND v${index} IS NULL)`)} AS missing
    FROM (SELECT ${given.join(", ")} FROM`
}

export const assessmentInDuckDb = async (tables: ReadonlyArray<YearTable>) => {
  const instance = await DuckDBInstance.create(":memory:")
  const connection = await instance.connect()
  const statements: Array<Awaited<ReturnType<typeof connection.prepare>>> = []
  for (const { year, date, filings } of tables) {
    const columns = measuresNeeded.map((measure) => filings.column(measure).values)
    await connection.run(
      `CREATE TABLE filing_${year} (${measuresNeeded.map((each) => `${columnOfMeasure(each)} DOUBLE`).join(", ")})`
    )
    const appender = await connection.createAppender(`filing_${year}`)
    for (let row = 0; row < filings.filings.length; row++) {
      for (const values of columns) {
        const each = values[row] as number
        if (Number.isNaN(each)) appender.appendNull()
        else appender.appendDouble(each)
      }
      appender.endRow()
    }
    appender.closeSync()
    statements.push(await connection.prepare(`${verdicts(askedOn(date))} filing_${year})`))
  }
  return {
    /** Met, unmet, undecided, missing, in the order of our verdicts. */
    run: async (): Promise<ReadonlyArray<number>> => {
      const counts = [0, 0, 0, 0]
      for (const statement of statements) {
        const reader = await statement.runAndReadAll()
        const [met = 0, unmet = 0, missing = 0] = (reader.getRows()[0] ?? []).map(Number)
        for (const [verdict, count] of [met, unmet, 0, missing].entries())
          counts[verdict] = (counts[verdict] ?? 0) + count
      }
      return counts
    },
    close: (): void => {
      connection.closeSync()
      instance.closeSync()
    }
  } satisfies { readonly run: () => Promise<ReadonlyArray<number>>; readonly close: Peer["close"] }
}
