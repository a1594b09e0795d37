/** 项目 | 2020年 | 2021年 | 2022年: a table whose columns are years says so once, in its head. */
import { tableRows } from "./table-rows.ts"

const yearHead = /^((?:19|20)\d{2})(?:年度?)?(?:[(][^()]{1,8}[)])?$/

/** The year of each cell under a head of years, by where the cell's text starts; none in a text without tables. */
export const columnYears = (plain: string): ReadonlyMap<number, string> => {
  const years = new Map<number, string>()
  let heads: ReadonlyArray<string | undefined> = []
  for (const { start, cells, isFirst } of tableRows(plain)) {
    if (isFirst) heads = []
    const told = cells.map((cell) => yearHead.exec(cell.trim())?.[1])
    if (told.filter((year) => year !== undefined).length >= 2) heads = told
    else if (heads.length === cells.length) {
      let at = start
      for (const [column, cell] of cells.entries()) {
        const year = heads[column]
        if (year !== undefined) years.set(at + cell.length - cell.trimStart().length, year)
        at += cell.length + 1
      }
    }
  }
  return years
}
