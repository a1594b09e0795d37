/** CSV by RFC 4180: commas, CRLF, quotation marks doubled inside quotation marks. */

/** What a cell may hold; null leaves it empty. */
type CsvCell = string | number | boolean | null

/**
 * A spreadsheet takes a text that begins with one of these for a formula and runs it, and a letter is another's text:
 * such a cell is given an apostrophe, by which a spreadsheet shows the rest as it stands. Numbers keep their sign.
 */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text)

const written = (cell: CsvCell): string => {
  if (cell === null) return ""
  const text = String(cell)
  const guarded = isFormula(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

const line = (cells: ReadonlyArray<CsvCell>): string => `${cells.map(written).join(",")}\r\n`

export interface CsvOptions {
  /** Begin with the mark by which Excel and WPS know a CSV file for UTF-8; off where it is left out. */
  readonly byteOrderMark?: boolean
}

export const writeCsv = (
  rows: ReadonlyArray<ReadonlyArray<CsvCell>>,
  { byteOrderMark = false }: CsvOptions = {}
): string => (byteOrderMark ? "\uFEFF" : "") + rows.map(line).join("")
