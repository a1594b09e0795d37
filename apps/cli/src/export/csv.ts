/** CSV by RFC 4180: commas, CRLF, quotation marks doubled inside quotation marks. */

export type Cell = string | number | boolean | null

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

export const csvLine = (cells: ReadonlyArray<Cell>): string => `${cells.map(written).join(",")}\r\n`

/** By which Excel knows a CSV file for UTF-8. */
export const byteOrderMark = "\uFEFF"
