/** A sheet as a grid of texts: what was typed where, and what cannot be relied on. */
import { columnLetters } from "@duxue/core"
import type { Cell, MergeRange, Sheet } from "hucre/xlsx"
import { type CellFault, cellText } from "./cell-text.ts"

export interface SheetGrid {
  readonly name: string
  /** Hidden by whoever sent it. */
  readonly hidden: boolean
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
  /** By the name of the cell: B7. */
  readonly faults: ReadonlyMap<string, CellFault>
  /** The cells that hold a formula, by their names. */
  readonly formulas: ReadonlySet<string>
  readonly merges: ReadonlyArray<MergeRange>
  /** Counted from zero. */
  readonly hiddenRows: ReadonlyArray<number>
  readonly hiddenColumns: ReadonlyArray<number>
}

/** B7 of a row and a column, both counted from zero. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

const hiddenIn = <Key>(entries: Iterable<readonly [Key, { readonly hidden?: boolean }]>): ReadonlyArray<Key> =>
  [...entries].flatMap(([key, { hidden }]) => (hidden === true ? [key] : []))

/** `'学校基本情况'!$A4`, or an IF that leaves out what is empty there: how our forms repeat the school of a row. */
const repetition =
  /^(?:IF\((?<guard>(?:'[^']+'|[^'!"(),=]+)!\$?[A-Z]{1,3}\$?\d+)="","",)?(?:'(?<quoted>[^']+)'|(?<bare>[^'!"(),=]+))!\$?(?<column>[A-Z]{1,3})\$?(?<row>\d+)\)?$/u

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1

type TextAt = (sheet: string, row: number, column: number) => string | undefined

/** What a formula says that only repeats a cell that was typed. */
const repeated = (formula: string, textAt: TextAt): string | undefined => {
  const { quoted, bare, column, row } = repetition.exec(formula)?.groups ?? {}
  const sheet = quoted ?? bare
  if (sheet === undefined || column === undefined || row === undefined) return undefined
  return textAt(sheet, Number(row) - 1, columnNumber(column))
}

const gridOf = (sheet: Sheet, textAt: TextAt): SheetGrid => {
  const faults = new Map<string, CellFault>()
  const formulas = new Set<string>()
  const rows = sheet.rows.map((values, row) =>
    values.map((value, column) => {
      const cell: Cell | undefined = sheet.cells?.get(`${row},${column}`)
      if (cell?.formula !== undefined) {
        formulas.add(cellName(row, column))
        // A program that fills in the form without calculating leaves what the formula came to before.
        const told = repeated(cell.formula, textAt)
        if (told !== undefined) return told
        if (value === null) {
          faults.set(cellName(row, column), "formula-without-value")
          return ""
        }
      }
      const { text, fault } = cellText(value, cell?.style?.numFmt)
      if (fault !== undefined) faults.set(cellName(row, column), fault)
      return text
    })
  )
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    faults,
    formulas,
    merges: sheet.merges ?? [],
    hiddenRows: hiddenIn(sheet.rowDefs ?? []),
    hiddenColumns: hiddenIn((sheet.columns ?? []).entries())
  }
}

/** The sheets of a workbook in their order. */
export const gridsOf = (sheets: ReadonlyArray<Sheet>): ReadonlyArray<SheetGrid> => {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  const textAt: TextAt = (name, row, column) => {
    const sheet = byName.get(name)
    if (sheet === undefined) return undefined
    // What is repeated must have been typed: a chain of formulas without values says nothing.
    if (sheet.cells?.get(`${row},${column}`)?.formula !== undefined) return undefined
    return cellText(sheet.rows[row]?.[column] ?? null, undefined).text
  }
  return sheets.map((sheet) => gridOf(sheet, textAt))
}
