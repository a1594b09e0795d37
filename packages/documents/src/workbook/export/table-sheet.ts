/** Any table of data as a sheet, in words for people. */
import type { ColumnKind, Table } from "../../flat-tables/table.ts"
import { listSheet } from "../sheets/list-sheet.ts"
import { cell, widthOf } from "../sheets/plan-cells.ts"
import type { PlannedCell, SheetPlan } from "../sheets/sheet-plan.ts"
import { formatOfValue } from "./number-format.ts"

/** In characters; what is longer goes over to a next line. */
const widest = 48

const planned = (content: Table["words"][number][number], kind: ColumnKind): PlannedCell => {
  if (kind === "decimal") {
    const told = content === null ? null : String(content)
    return cell("number", told === null ? null : Number(told), { format: formatOfValue(told, "") })
  }
  return typeof content === "number" ? cell("number", content) : cell("text", content, { format: "@" })
}

/** `leave` names columns that say nothing to people, such as the same text in English. */
export const tableSheet = (table: Table, caption: string, leave: ReadonlyArray<string> = []): SheetPlan => {
  const kept = table.columns.map((column, at) => ({ column, at })).filter(({ column }) => !leave.includes(column.name))
  return listSheet({
    name: table.title.zh,
    caption,
    columns: kept.map(({ column, at }) => {
      const longest = Math.max(...table.words.map((row) => widthOf(String(row[at] ?? ""))), widthOf(column.title.zh))
      return [column.title.zh, Math.min(widest, longest + 3)] as const
    }),
    rows: table.words.map((row) => kept.map(({ column, at }) => planned(row[at] ?? null, column.kind))),
    frozenColumns: 0
  })
}
