/** The seven coefficients and the six-of-seven rule in DuckDB: one table, one prepared statement, both built once. */
import { DuckDBInstance } from "@duckdb/node-api"
import type { SchoolData } from "./school-data.ts"

export interface Peer {
  readonly run: () => Promise<ReadonlyArray<ReadonlyArray<number>>>
  readonly close: () => void
}

/** In one pass, as ours: ΣP·Σ(X²/P)/(ΣX)² − 1 under the root. */
const coefficient = (name: string): string =>
  `sqrt(greatest(sum(p) * sum(${name} * ${name} / p) / (sum(${name}) * sum(${name})) - 1, 0)) AS ${name}`

const reaching = ({ resources }: SchoolData, factor: string): string =>
  resources.map(({ name, scale, line }) => `(${name} * ${scale} >= ${line} * ${factor} * p)::UTINYINT`).join(" + ")

export const balanceInDuckDb = async (data: SchoolData): Promise<Peer> => {
  const instance = await DuckDBInstance.create(":memory:")
  const connection = await instance.connect()
  const names = data.resources.map(({ name }) => name)
  await connection.run(
    `CREATE TABLE school (d UINTEGER, p DOUBLE, ${names.map((name) => `${name} DOUBLE`).join(", ")})`
  )
  const appender = await connection.createAppender("school")
  for (let row = 0; row < data.district.length; row++) {
    appender.appendUInteger(data.district[row] as number)
    appender.appendDouble(data.schools.pupils[row] as number)
    for (const { amounts } of data.resources) appender.appendDouble(amounts[row] as number)
    appender.endRow()
  }
  appender.closeSync()
  const statement = await connection.prepare(`
    SELECT ${names.map(coefficient).join(", ")},
           count(*) FILTER (${reaching(data, "1")} >= 6 AND ${reaching(data, "0.85")} = ${names.length}) AS fulfilling
    FROM school GROUP BY d ORDER BY d`)
  return {
    run: async () => {
      const reader = await statement.runAndReadAll()
      return reader.getColumns().map((column) => column.map(Number))
    },
    close: () => {
      connection.closeSync()
      instance.closeSync()
    }
  }
}
