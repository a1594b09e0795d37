/** Which row that was written a row of the sheet still is: rows may have been sorted, put in between and deleted. */
import { cellsOf, type FactColumn, factColumnNames, type FactRow } from "../export/fact-row.ts"
import type { FactCells } from "./fact-cells.ts"
import { plannedText } from "./planned-text.ts"

/** A row as it was written, its cells as texts. */
export interface WrittenRow {
  readonly row: FactRow
  readonly text: (column: FactColumn) => string
}

const writtenRow = (row: FactRow): WrittenRow => {
  const cells = cellsOf(row)
  return { row, text: (column) => plannedText(cells[column]) }
}

export interface MatchedRows {
  /** Every row of the sheet with the one that it was; `undefined` for one that was added. */
  readonly rows: ReadonlyArray<{ readonly cells: FactCells; readonly written: WrittenRow | undefined }>
  /** Written, and on the sheet no more. */
  readonly gone: ReadonlyArray<WrittenRow>
}

/** What nobody edits about a row: of those of one id, a letter tells a figure at several places. */
const lasting: ReadonlyArray<FactColumn> = ["period", "stage", "school", "source", "file", "place", "words"]

const agree = (cells: FactCells, written: WrittenRow, columns: ReadonlyArray<FactColumn>): boolean =>
  columns.every((column) => cells.text(column) === written.text(column))

export const matchedRows = (found: ReadonlyArray<FactCells>, planned: ReadonlyArray<FactRow>): MatchedRows => {
  const open = new Map<string, Array<WrittenRow>>()
  for (const row of planned) {
    const same = open.get(row.id)
    if (same === undefined) open.set(row.id, [writtenRow(row)])
    else same.push(writtenRow(row))
  }
  const matched = new Map<FactCells, WrittenRow>()
  // First what is as it was, then what only lost its number, then what is left, in its order.
  for (const columns of [factColumnNames, lasting, []]) {
    for (const cells of found) {
      if (matched.has(cells)) continue
      const candidates = open.get(cells.text("id")) ?? []
      const at = candidates.findIndex((written) => agree(cells, written, columns))
      const [written] = at < 0 ? [] : candidates.splice(at, 1)
      if (written !== undefined) matched.set(cells, written)
    }
  }
  return {
    rows: found.map((cells) => ({ cells, written: matched.get(cells) })),
    gone: [...open.values()].flat()
  }
}
