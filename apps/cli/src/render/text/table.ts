import { clip, displayWidth, padEnd, padStart } from "../../terminal/width.ts"
import type { Page } from "./page.ts"

export interface Column {
  readonly title: string
  readonly align: "left" | "right"
  /** Gives up width where the table is too wide for the page: its cells are then cut. */
  readonly flexible?: boolean
}

const indent = 2
const between = 2
/** A flexible column keeps this much. */
const narrowest = 12

/** Rows under their titles, each column as wide as its widest cell if the page allows. */
export const table = (
  { tableWidth, paint }: Page,
  columns: ReadonlyArray<Column>,
  rows: ReadonlyArray<ReadonlyArray<string>>
): ReadonlyArray<string> => {
  const widths = fitted(columns, naturalWidths(columns, rows), tableWidth)
  const lineOf = (cells: ReadonlyArray<string>): string =>
    " ".repeat(indent) +
    columns
      .map(({ align }, index) => {
        const room = widths[index] ?? 0
        return (align === "right" ? padStart : padEnd)(clip(cells[index] ?? "", room), room)
      })
      .join(" ".repeat(between))
      .trimEnd()
  return [paint(lineOf(columns.map(({ title }) => title)), "dim"), ...rows.map(lineOf)]
}

const naturalWidths = (
  columns: ReadonlyArray<Column>,
  rows: ReadonlyArray<ReadonlyArray<string>>
): ReadonlyArray<number> =>
  columns.map(({ title }, index) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[index] ?? "")), displayWidth(title))
  )

/** Takes what is too much from the widest flexible column, cell by cell. */
const fitted = (
  columns: ReadonlyArray<Column>,
  natural: ReadonlyArray<number>,
  width: number
): ReadonlyArray<number> => {
  const widths = [...natural]
  let excess = indent + between * (columns.length - 1) + widths.reduce((sum, each) => sum + each, 0) - width
  for (; excess > 0; excess--) {
    let widest = -1
    for (const [index, { flexible }] of columns.entries()) {
      if (flexible === true && (widths[index] ?? 0) > Math.max(narrowest, widths[widest] ?? 0)) widest = index
    }
    if (widest < 0) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}
