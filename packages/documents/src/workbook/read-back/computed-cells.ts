/** Cells that are computed: what they say is no fact, and whoever types over one means to change what it is computed from. */
import { errorAt, isBlank, type Place, plain, type ReturnProblem, wholeSheet } from "@duxue/core"
import { placeOfCell } from "../read/joined-table.ts"
import { cellName, type SheetGrid } from "../read/sheet-grid.ts"
import { filingSheetTitles } from "../sheets/sheet-titles.ts"

export const computedCell = (place: Place, typed: string): ReturnProblem =>
  errorAt("computed-cell", place, {
    zh: `这里的数由其他数算出，现被手填的“${typed}”盖掉了。请恢复公式，改“事实”表或“学校”表中的原始数；没有填报的，填在“事实”表。`,
    en: `What stands here is computed, and "${typed}" was typed over it. Restore the formula and change what it is computed from, on the sheets 事实 and 学校.`
  })

const allTypedOver = (file: string, sheet: string, cells: number): ReturnProblem =>
  errorAt("computed-cell", wholeSheet(file, sheet), {
    zh: `全部${cells}格的公式都变成了数值（多为“粘贴为数值”或经其他程序另存）。请用导出的原工作簿，在“事实”表和“学校”表中改数。`,
    en: `All its ${cells} formulas have become numbers, as when they are pasted as values. Edit the workbook as it was exported, on the sheets 事实 and 学校.`
  })

/** Headings of the columns that hold formulas, by sheet. */
const computedColumns: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  [filingSheetTitles.metrics, ["数值"]],
  [filingSheetTitles.verdicts, ["数值", "按现值复核"]]
])

const searchedRows = 10

/** Where a list holds what was typed in place of a formula. */
const inList = (
  file: string,
  grid: SheetGrid,
  columns: ReadonlyArray<string>
): { readonly live: number; readonly typed: ReadonlyArray<ReturnProblem> } => {
  const headings = grid.rows.slice(0, searchedRows).map((row) => row.map(plain))
  const header = headings.findIndex((row) => columns.every((heading) => row.includes(heading)))
  const typed: Array<ReturnProblem> = []
  let live = 0
  for (const heading of header < 0 ? [] : columns) {
    const column = headings[header]?.indexOf(heading) ?? -1
    for (const row of grid.rows.keys()) {
      const text = grid.rows[row]?.[column] ?? ""
      if (row <= header) continue
      if (grid.formulas.has(cellName(row, column))) live += 1
      else if (!isBlank(text))
        typed.push(computedCell(placeOfCell(file, { sheet: grid.name, row, column }, heading), plain(text)))
    }
  }
  return { live, typed }
}

/** 测算底表 only repeats the sheet of schools: whatever else stands in a row of formulas was typed over one. */
const inSelections = (file: string, grid: SheetGrid): ReadonlyArray<ReturnProblem> =>
  grid.rows.flatMap((cells, row) => {
    const isLive = (column: number) => grid.formulas.has(cellName(row, column))
    if (!cells.some((_, column) => isLive(column))) return []
    return cells.flatMap((text, column) =>
      isLive(column) || isBlank(text)
        ? []
        : [computedCell(placeOfCell(file, { sheet: grid.name, row, column }, ""), plain(text))]
    )
  })

/** Everything that was typed over a formula on the sheets that are computed as a whole. */
export const typedOver = (file: string, grids: ReadonlyArray<SheetGrid>): ReadonlyArray<ReturnProblem> =>
  grids.flatMap((grid) => {
    if (grid.name === filingSheetTitles.selections) return inSelections(file, grid)
    const columns = computedColumns.get(grid.name)
    if (columns === undefined) return []
    const { live, typed } = inList(file, grid, columns)
    return live === 0 && typed.length > 1 ? [allTypedOver(file, grid.name, typed.length)] : typed
  })
