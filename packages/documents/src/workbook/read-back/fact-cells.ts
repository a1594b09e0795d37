/** The rows of 事实 as they were handed back: cells by the column that they stand in, each with its place. */
import { isBlank, type Place, plain, type ReturnProblem } from "@duxue/core"
import { type FactColumn, factColumnNames, factColumns } from "../export/fact-row.ts"
import { faultAt, placeOfCell } from "../read/joined-table.ts"
import { cellName, type SheetGrid } from "../read/sheet-grid.ts"
import { saidIn } from "./planned-text.ts"

/** One row of the sheet. */
export interface FactCells {
  /** What a cell says; "" where it says nothing. */
  readonly text: (column: FactColumn) => string
  readonly place: (column: FactColumn) => Place
  /** Why the cell cannot be relied on. */
  readonly fault: (column: FactColumn) => ReturnProblem | undefined
  readonly isFormula: (column: FactColumn) => boolean
}

/** Titles and remarks may stand above the headings. */
const searchedRows = 10

/** The rows below the headings that say anything; `undefined` where no row has the headings 编号 and 数值. */
export const factCellsIn = (file: string, grid: SheetGrid): ReadonlyArray<FactCells> | undefined => {
  const headings = grid.rows.slice(0, searchedRows).map((row) => row.map(plain))
  const columnsOf = (row: ReadonlyArray<string>) =>
    new Map(factColumnNames.map((name) => [name, row.indexOf(factColumns[name][0])]))
  const header = headings.findIndex((row) => row.includes(factColumns.id[0]) && row.includes(factColumns.value[0]))
  if (header < 0) return undefined
  const columns = columnsOf(headings[header] ?? [])
  return grid.rows.flatMap((cells, row): ReadonlyArray<FactCells> => {
    if (row <= header || cells.every(isBlank)) return []
    const at = (column: FactColumn) => columns.get(column) ?? -1
    return [
      {
        text: (column) => saidIn(cells[at(column)] ?? ""),
        place: (column) =>
          placeOfCell(file, { sheet: grid.name, row, column: Math.max(0, at(column)) }, factColumns[column][0]),
        fault: (column) => faultAt(file, grid, row, at(column), factColumns[column][0]),
        isFormula: (column) => grid.formulas.has(cellName(row, at(column)))
      }
    ]
  })
}
