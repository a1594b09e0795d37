/** A table put together from cells of several sheets, each of which still knows where it stands. */
import { type CellTable, errorAt, placeIn, type Place, type ReturnProblem, type SheetCell } from "@duxue/core"
import type { CellFault } from "./cell-text.ts"
import { cellName, type SheetGrid } from "./sheet-grid.ts"

export interface SourcedCell {
  readonly text: string
  readonly from: SheetCell
}

/** A cell of a sheet by its place, with the heading of its column. */
export const placeOfCell = (file: string, { sheet, row, column }: SheetCell, heading: string): Place => {
  const at = cellName(row, column)
  return placeIn(file, sheet, at, {
    zh: `第${row + 1}行“${heading}”列（${at}）`,
    en: `row ${row + 1}, column "${heading}" (${at})`
  })
}

const faults: Readonly<Record<CellFault, { readonly zh: string; readonly en: string }>> = {
  "formula-without-value": {
    zh: "这是公式，但文件中没有它的计算结果。请在 Excel 或 WPS 表格中打开并保存一次；或者把公式改为数值。",
    en: "This is a formula, and the file does not say what it comes to. Open the file in Excel or WPS and save it again, or put the number in place of the formula."
  },
  "cell-error": {
    zh: "公式出错（如 #DIV/0!）。请更正公式，或直接填写数值；没有数据的留空。",
    en: "The formula gives an error such as #DIV/0!. Correct it or enter the number; leave the cell empty if it is not known."
  },
  "truncated-number": {
    zh: "数字超过15位，表格软件已丢掉后面的位数。编号请把单元格格式设为“文本”后重新录入；数值请核对。",
    en: "The number has more than fifteen digits, of which spreadsheets lose the last. Format an id as text and enter it again; check a figure."
  },
  "merged-cells": {
    zh: "这是合并单元格，看不出数据属于哪一格。请取消合并，逐格填写。",
    en: "These cells are merged, so that it cannot be told which of them the figure is of. Unmerge them and fill in each."
  }
}

/** The fault of a cell that is meant to be read; `undefined` where it has none. */
export const faultAt = (
  file: string,
  grid: SheetGrid,
  row: number,
  column: number,
  heading: string
): ReturnProblem | undefined => {
  const fault = grid.faults.get(cellName(row, column))
  if (fault === undefined) return undefined
  return errorAt(fault, placeOfCell(file, { sheet: grid.name, row, column }, heading), faults[fault])
}

/** Rows of cells that stand here and there; a cell that stands nowhere is empty, and placed by the first of its row. */
export const joinedTable = (
  file: string,
  rows: ReadonlyArray<ReadonlyArray<SourcedCell | undefined>>,
  anywhere: SheetCell
): CellTable => ({
  file,
  rows: rows.map((row) => Array.from(row, (cell) => cell?.text ?? "")),
  origin: (row, column) => rows[row]?.[column]?.from ?? rows[row]?.find((cell) => cell !== undefined)?.from ?? anywhere
})

/**
 * The grid with merged cells of the columns that `repeats` says hold what is true of all rows (the name of a school over
 * its stages) filled in, and others that hold anything marked as faulty.
 */
export const unmerged = (grid: SheetGrid, headerRow: number, repeats: (column: number) => boolean): SheetGrid => {
  const rows = grid.rows.map((row) => [...row])
  const marked = new Map(grid.faults)
  for (const { startRow, startCol, endRow, endCol } of grid.merges) {
    const text = rows[startRow]?.[startCol] ?? ""
    if (startRow <= headerRow || text === "") continue
    if (!repeats(startCol) || endCol > startCol) {
      marked.set(cellName(startRow, startCol), "merged-cells")
      continue
    }
    for (const row of rows.slice(startRow + 1, endRow + 1)) row[startCol] = text
  }
  return { ...grid, rows, faults: marked }
}
