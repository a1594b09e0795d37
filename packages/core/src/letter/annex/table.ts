import type { LetterTable, TableColumn, TableRow } from "../../domain/letter-model.ts"
import { type Cell, words } from "./cell.ts"

/** A column, and what it says of each of the things that the table lists. */
export interface Asked<Of> extends TableColumn {
  readonly of: (each: Of, index: number) => Cell
}

export const wordsColumn = <Of>(title: string, of: Asked<Of>["of"]): Asked<Of> => ({
  title,
  unit: null,
  holds: "words",
  of
})

export const numbersColumn = <Of>(title: string, unit: string | null, of: Asked<Of>["of"]): Asked<Of> => ({
  title,
  unit,
  holds: "numbers",
  of
})

/** 1, 2, 3: the place in the table. */
export const ordinalColumn = <Of>(): Asked<Of> => wordsColumn("序号", (_, index) => words(String(index + 1)))

/** A row for each of the listed. */
export const entriesOf = <Of>(columns: ReadonlyArray<Asked<Of>>, listed: ReadonlyArray<Of>): ReadonlyArray<TableRow> =>
  listed.map((each, index) => ({ kind: "entry", cells: columns.map(({ of }) => of(each, index)) }))

export const groupRow = (title: string): TableRow => ({ kind: "group", cells: [words(title)] })

export const summaryRow = (cells: ReadonlyArray<Cell>): TableRow => ({ kind: "summary", cells })

const dash = "—"

const isOpen = ({ cells }: TableRow): boolean => cells.some((cell) => cell.some(({ text }) => text === dash))

const dashNote = words(`“${dash}”表示未报或不能计算。`)

/** What a dash means is said where there is one. */
export const tableOf = <Of>(
  caption: string,
  columns: ReadonlyArray<Asked<Of>>,
  rows: ReadonlyArray<TableRow>,
  notes: ReadonlyArray<Cell> = []
): LetterTable => ({
  kind: "table",
  caption,
  unit: null,
  columns: columns.map(({ title, unit, holds }) => ({ title, unit, holds })),
  rows,
  notes: rows.some(isOpen) ? [...notes, dashNote] : notes
})
