/** A sheet that is one list: its name, a remark, the headings, and a row for each thing that is listed. */
import { columnLetters } from "@duxue/core"
import { cell, fittedHeights } from "./plan-cells.ts"
import type { EntryRule, PlannedCell, SheetPlan } from "./sheet-plan.ts"

/** The first row of the list, as spreadsheets count. */
export const firstListRow = 4

export interface ListSheet {
  readonly name: string
  readonly caption: string
  /** Headings with their widths, in characters. */
  readonly columns: ReadonlyArray<readonly [heading: string, width: number]>
  readonly rows: ReadonlyArray<ReadonlyArray<PlannedCell>>
  /** How many columns stay in sight. */
  readonly frozenColumns: number
  readonly rules?: ReadonlyArray<EntryRule>
}

export const listSheet = ({ name, caption, columns, rows, frozenColumns, rules = [] }: ListSheet): SheetPlan => {
  const widths = columns.map(([, width]) => width)
  const planned = [
    [cell("title", name)],
    [cell("caption", caption)],
    columns.map(([heading]) => cell("heading", heading)),
    ...rows
  ]
  const last = firstListRow + Math.max(1, rows.length) - 1
  return {
    name,
    widths,
    rows: planned,
    heights: fittedHeights(planned, widths),
    frozen: { rows: firstListRow - 1, columns: frozenColumns },
    rules,
    guarded: false,
    filter: `A3:${columnLetters(columns.length - 1)}${last}`,
    printed: { orientation: "landscape", across: 1, rows: "$1:$3" }
  }
}
