/** CSV by RFC 4180: commas, CRLF, quotation marks doubled inside quotation marks. */
import type { Cell, Table } from "./table.ts"

/**
 * A spreadsheet takes a text that begins with one of these for a formula and runs it, and a letter is another's text:
 * such a cell is given an apostrophe, by which a spreadsheet shows the rest as it stands. Numbers keep their sign.
 */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text)

const written = (cell: Cell): string => {
  if (cell === null) return ""
  const text = String(cell)
  const guarded = isFormula(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

const line = (cells: ReadonlyArray<Cell>): string => `${cells.map(written).join(",")}\r\n`

export interface CsvOptions {
  /** Begin with the mark by which Excel knows a CSV file for UTF-8; off where it is left out. */
  readonly byteOrderMark?: boolean
}

/** One table, the names of its columns in the first line. */
export const tableCsv = ({ columns, cells }: Table, { byteOrderMark = false }: CsvOptions = {}): string =>
  (byteOrderMark ? "\uFEFF" : "") + line(columns.map(({ name }) => name)) + cells.map(line).join("")
