/** A table as it was typed: cells of text with the places by which a clerk finds them again. */
import { type Place, placeIn } from "./return-problem.ts"

/** Where a cell stands in its workbook; row and column are counted from zero. */
export interface SheetCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

export interface CellTable {
  /** The name of the file, to trace facts to. */
  readonly file: string
  /** Every row of the file, blank ones too, so that row numbers are those that a spreadsheet shows. */
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
  /**
   * For a table that was put together from sheets of a workbook: where each of its cells stands there. Left out where
   * the file is the table.
   */
  readonly origin?: (row: number, column: number) => SheetCell
}

/** The letters of a column as spreadsheets write them: 0 is A, 26 is AA. */
export const columnLetters = (column: number): string => {
  let rest = column + 1
  let letters = ""
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}

/** A cell by its row and column, both counted from zero; `title` is the heading of its column. */
export const cellPlace = ({ file, origin }: CellTable, row: number, column: number, title: string): Place => {
  const from = origin?.(row, column)
  const number = (from?.row ?? row) + 1
  const at = `${columnLetters(from?.column ?? column)}${number}`
  return placeIn(file, from?.sheet, at, {
    zh: `第${number}行“${title}”列（${at}）`,
    en: `row ${number}, column "${title}" (${at})`
  })
}

/** A row, counted from zero. */
export const rowPlace = ({ file, origin }: CellTable, row: number): Place => {
  const from = origin?.(row, 0)
  const number = (from?.row ?? row) + 1
  return placeIn(file, from?.sheet, String(number), { zh: `第${number}行`, en: `row ${number}` })
}

/** What a cell says whatever keyboard and program it was typed with: full-width forms are narrowed, blanks trimmed. */
export const plain = (cell: string): string =>
  cell
    .normalize("NFKC")
    .replaceAll(/[\u200b-\u200d\u2060\ufeff]/gu, "")
    .trim()

/** How officials leave a cell empty. 无 is none of these: it may mean that there are none, or that nobody knows. */
const blanks = new Set(["", "-", "--", "---", "—", "——", "–", "―", "/", "\\", "…", "……", "...", "n/a", "na", "null"])

/** Whether a cell reports nothing. What is not reported is missing, never zero. */
export const isBlank = (cell: string): boolean => blanks.has(plain(cell).toLowerCase())
