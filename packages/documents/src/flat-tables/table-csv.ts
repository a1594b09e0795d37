import { type CsvOptions, writeCsv } from "../csv/write-csv.ts"
import type { Table } from "./table.ts"

/** One table as CSV, the names of its columns in the first line. */
export const tableCsv = ({ columns, cells }: Table, options: CsvOptions = {}): string =>
  writeCsv([columns.map(({ name }) => name), ...cells], options)
