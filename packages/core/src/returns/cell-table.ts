/** A table as it was typed: cells of text with the places by which a clerk finds them again. */
import type { Place } from "./return-problem.ts"

export interface CellTable {
  /** The name of the file, to trace facts to. */
  readonly file: string
  /** Every row of the file, blank ones too, so that row numbers are those that a spreadsheet shows. */
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
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
export const cellPlace = ({ file }: CellTable, row: number, column: number, title: string): Place => {
  const at = `${columnLetters(column)}${row + 1}`
  return {
    file,
    at,
    words: { zh: `第${row + 1}行“${title}”列（${at}）`, en: `row ${row + 1}, column "${title}" (${at})` }
  }
}

/** A row, counted from zero. */
export const rowPlace = ({ file }: CellTable, row: number): Place => ({
  file,
  at: String(row + 1),
  words: { zh: `第${row + 1}行`, en: `row ${row + 1}` }
})

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
