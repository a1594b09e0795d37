/** Tables as lines of JSON. */
import type { Table } from "./table.ts"

/** `head` in the first line, then every row as the model has it, each under the name of its table. */
export const tablesNdjson = (head: object, tables: ReadonlyArray<Table>): string =>
  [head, ...tables.flatMap(({ name, records }) => records.map((record) => ({ table: name, ...record })))]
    .map((each) => `${JSON.stringify(each)}\n`)
    .join("")
