/** What a clerk says to leave out of a return that is otherwise right: single cells, rows, or whole sheets. */
import { type CellTable, plain, type ReturnProblem } from "@duxue/core"
import { leavesOf, leftOut, notThere } from "./leaves.ts"
import { cellName, type SheetGrid } from "../workbook/read/sheet-grid.ts"

export interface Left {
  readonly grids: ReadonlyArray<SheetGrid>
  /** What was left, or could not be. */
  readonly problems: ReadonlyArray<ReturnProblem>
}

const place = /^(?:'?(?<sheet>[^!']+?)'?!)?(?:(?<column>[A-Za-z]{1,3})(?<cellRow>\d+)|(?<row>\d+)|(?<all>\*))$/u

interface Leaving {
  readonly sheet: string | undefined
  readonly covers: (row: number, column: number) => boolean
}

/** 学生!B7 is a cell, 学生!7 a row, 学生!* a sheet; the sheet may be left out where the workbook has one. */
const leavingOf = (written: string): Leaving | undefined => {
  const groups = place.exec(plain(written))?.groups
  if (groups === undefined) return undefined
  const { sheet, column, cellRow, row } = groups
  if (column !== undefined && cellRow !== undefined) {
    const name = `${column.toUpperCase()}${cellRow}`
    return { sheet, covers: (at, across) => cellName(at, across) === name }
  }
  if (row !== undefined) return { sheet, covers: (at) => at === Number(row) - 1 }
  return { sheet, covers: () => true }
}

/** The sheets without what is to be left. */
export const leaveOut = (file: string, grids: ReadonlyArray<SheetGrid>, leave: ReadonlyArray<string>): Left => {
  const problems: Array<ReturnProblem> = []
  const visible = grids.filter(({ hidden }) => !hidden)
  let left = grids
  for (const [written, named] of leavesOf(file, leave)) {
    const leaving = leavingOf(named)
    const sheet = leaving?.sheet ?? (visible.length === 1 ? visible[0]?.name : undefined)
    const emptied: Array<string> = []
    if (leaving !== undefined) {
      left = left.map((grid) => {
        if (grid.name !== sheet) return grid
        const faults = new Map(grid.faults)
        const rows = grid.rows.map((cells, row) =>
          cells.map((text, column) => {
            if (!leaving.covers(row, column)) return text
            const fault = faults.delete(cellName(row, column))
            if (text !== "" || fault) emptied.push(text)
            return ""
          })
        )
        return { ...grid, rows, faults }
      })
    }
    problems.push(emptied.length === 0 ? notThere(file, written) : leftOut(file, written, emptied))
  }
  return { grids: left, problems }
}

/** A table that is a file by itself, without what is to be left: its cells are B7, its rows 7. */
export const leaveOutOfTable = (
  table: CellTable,
  leave: ReadonlyArray<string>
): { readonly table: CellTable; readonly problems: ReadonlyArray<ReturnProblem> } => {
  const grid: SheetGrid = {
    name: table.file,
    hidden: false,
    rows: table.rows,
    faults: new Map(),
    formulas: new Set(),
    merges: [],
    hiddenRows: [],
    hiddenColumns: []
  }
  const { grids, problems } = leaveOut(table.file, [grid], leave)
  return { table: { ...table, rows: grids[0]?.rows ?? table.rows }, problems }
}
