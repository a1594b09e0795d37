/** Flat tables as files for spreadsheets and programs. */
import { type Table, tableCsv, tablesNdjson } from "@duxue/documents"
import { Effect } from "effect"
import type { AnsweredFile } from "../file/file-response.ts"
import { mediaTypes } from "./export-format.ts"

export type TableFormat = "csv" | "parquet"

export interface TableWanted {
  /** The name of the table. */
  readonly table: string
  readonly format: TableFormat
  /** Whether CSV begins with the mark by which Excel knows it for UTF-8. */
  readonly bom: boolean
}

/** One of the tables, named after it; the first where none of them is called as wanted. */
export const tableFile = (
  tables: ReadonlyArray<Table>,
  { table: wanted, format, bom }: TableWanted,
  name: string
): Effect.Effect<AnsweredFile> =>
  Effect.promise(async () => {
    const table = tables.find((each) => each.name === wanted) ?? tables[0]
    if (table === undefined) throw new Error("an export has tables")
    const content =
      format === "csv"
        ? tableCsv(table, { byteOrderMark: bom })
        : (await import("@duxue/documents/parquet")).writeParquet(table)
    return { name: `${name}-${table.title.zh}.${format}`, mediaType: mediaTypes[format], content }
  })

export const ndjsonFile = (head: object, tables: ReadonlyArray<Table>, name: string): AnsweredFile => ({
  name: `${name}.ndjson`,
  mediaType: mediaTypes.ndjson,
  content: tablesNdjson(head, tables)
})

export const jsonFile = (body: unknown, name: string): AnsweredFile => ({
  name: `${name}.json`,
  mediaType: mediaTypes.json,
  content: `${JSON.stringify(body)}\n`
})
