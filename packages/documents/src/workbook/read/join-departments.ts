/** Sheets of a department return made one table, one under the other. */
import { type CellTable, errorAt, isBlank, plain, type ReturnProblem } from "@duxue/core"
import type { DepartmentSheet } from "./found-sheet.ts"
import { faultAt, joinedTable, placeOfCell, type SourcedCell, unmerged } from "./joined-table.ts"

interface JoinedDepartments {
  readonly table: CellTable
  readonly problems: ReadonlyArray<ReturnProblem>
}

/** Headings under which our own readers know the columns. */
const keys = ["measure", "value", "prior", "unit"] as const

/** A figure without the measure that it is of, where the sheet names measures by an id that nobody sees. */
const nameless = (file: string, cell: SourcedCell): ReturnProblem =>
  errorAt("missing-cell", placeOfCell(file, cell.from, ""), {
    zh: "这一行有数值而没有指标项。请补上指标项，或删去该行。",
    en: "The row has a figure and no measure. Name the measure, or delete the row."
  })

export const joinDepartments = (file: string, sheets: ReadonlyArray<DepartmentSheet>): JoinedDepartments => {
  const problems: Array<ReturnProblem> = []
  const headings: Array<SourcedCell | undefined> = []
  const rows: Array<ReadonlyArray<SourcedCell | undefined>> = []
  for (const { grid: merged, header } of sheets) {
    const used = new Set(header.columns.values())
    const grid = unmerged(merged, header.row, (column) => header.columns.get("measure") === column)
    const titles = Array.from(grid.rows[header.row] ?? [], plain)
    const cellAt = (row: number, column: number | undefined): SourcedCell | undefined =>
      column === undefined
        ? undefined
        : { text: grid.rows[row]?.[column] ?? "", from: { sheet: grid.name, row, column } }
    const hasFault = ({ from }: SourcedCell): boolean => faultAt(file, grid, from.row, from.column, "") !== undefined
    const columns = keys.map((key) => header.columns.get(key))
    for (const [at, key] of keys.entries()) headings[at] ??= cellAt(header.row, header.columns.get(key))
    // What is no column of ours stands beside them by its heading alone, to be refused or passed over like any other.
    for (const column of titles.keys()) {
      if (!used.has(column) && titles[column] !== "") headings.push(cellAt(header.row, column))
    }
    for (const row of grid.rows.keys()) {
      if (row <= header.row) continue
      const cells = columns.map((column) => cellAt(row, column))
      const [measure, value, prior] = cells
      // A form lists every measure; those without a figure say nothing.
      if ([value, prior].every((cell) => cell === undefined || (isBlank(cell.text) && !hasFault(cell)))) continue
      for (const cell of cells) {
        const fault =
          cell === undefined ? undefined : faultAt(file, grid, row, cell.from.column, titles[cell.from.column] ?? "")
        if (fault !== undefined) problems.push(fault)
      }
      if (measure !== undefined && isBlank(measure.text)) problems.push(nameless(file, measure))
      else rows.push(cells.map((cell) => (cell === undefined || hasFault(cell) ? undefined : cell)))
    }
  }
  const anywhere = headings.find((cell) => cell !== undefined)?.from ?? { sheet: "", row: 0, column: 0 }
  return { table: joinedTable(file, [headings, ...rows], anywhere), problems }
}
