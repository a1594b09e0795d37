/** An independent database, to hold SQL against. */
import { DuckDBInstance } from "@duckdb/node-api"

export type Column = number | string | boolean | null

const literal = (value: Column): string => {
  if (value === null) return "NULL"
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value)
}

/** One answer for each statement over a table of the given columns (name and type) and rows; NULL is `undefined`. */
export const queried = async (
  table: string,
  columns: ReadonlyArray<readonly [name: string, type: string]>,
  rows: ReadonlyArray<ReadonlyArray<Column>>,
  statements: ReadonlyArray<string>
): Promise<ReadonlyArray<ReadonlyArray<number | undefined>>> => {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" })
  const connection = await instance.connect()
  // A handful of rows: planning would take longer than answering.
  await connection.run("PRAGMA disable_optimizer")
  await connection.run(`CREATE TABLE ${table} (${columns.map(([name, type]) => `${name} ${type}`).join(", ")})`)
  if (rows.length > 0) {
    const values = rows.map((row) => `(${row.map(literal).join(", ")})`)
    await connection.run(`INSERT INTO ${table} VALUES ${values.join(", ")}`)
  }
  const readers = await Promise.all(statements.map((statement) => connection.runAndReadAll(statement)))
  const answers = readers.map((reader) =>
    reader.getRows().map(([value]) => (value === null || value === undefined ? undefined : Number(value)))
  )
  connection.closeSync()
  instance.closeSync()
  return answers
}
