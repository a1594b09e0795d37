/** A table of data as files have it: columns that know their names and kinds, over rows of the model. */
import type { Bilingual } from "@duxue/core"

/** What a cell holds; null is missing, never zero. Decimals are text, so that nobody rounds them on the way. */
export type Cell = string | number | boolean | null

/** `decimal`: an exact decimal as text. `integer`: a whole number of the program's own, such as an offset. */
export type ColumnKind = "text" | "decimal" | "integer" | "boolean"

export interface Column<Row> {
  /** For programs; stable across releases. */
  readonly name: string
  /** For people. */
  readonly title: Bilingual
  readonly kind: ColumnKind
  readonly cell: (row: Row) => Cell
  /** The cell in Chinese words, where it holds an id or a code. */
  readonly words: ((row: Row) => string | null) | undefined
}

/** The head of a column, without what fills it. */
export type ColumnHead = Pick<Column<never>, "name" | "title" | "kind">

export interface Table<Name extends string = string> {
  readonly name: Name
  readonly title: Bilingual
  readonly columns: ReadonlyArray<ColumnHead>
  /** Each row's cells in the order of the columns, for programs. */
  readonly cells: ReadonlyArray<ReadonlyArray<Cell>>
  /** The same in words, for people who read the sheet. */
  readonly words: ReadonlyArray<ReadonlyArray<Cell>>
  /** The rows as the model has them. */
  readonly records: ReadonlyArray<object>
}

/** Makes a column of its name, its Chinese and English title, and what fills it. */
type ColumnOf<Row> = (
  name: string,
  zh: string,
  en: string,
  cell: (row: Row) => Cell,
  words?: (row: Row) => string | null
) => Column<Row>

/** The makers of columns over rows of one type, by what the columns hold. */
export const columnsOf = <Row>(): Readonly<Record<ColumnKind, ColumnOf<Row>>> => {
  const of =
    (kind: ColumnKind): ColumnOf<Row> =>
    (name, zh, en, cell, words) => ({ name, title: { zh, en }, kind, cell, words })
  return { text: of("text"), decimal: of("decimal"), integer: of("integer"), boolean: of("boolean") }
}

export const tableOf = <Name extends string, Row extends object>(
  name: Name,
  title: Bilingual,
  columns: ReadonlyArray<Column<Row>>,
  records: ReadonlyArray<Row>
): Table<Name> => ({
  name,
  title,
  columns,
  cells: records.map((row) => columns.map(({ cell }) => cell(row))),
  words: records.map((row) => columns.map(({ cell, words }) => (words === undefined ? cell(row) : words(row)))),
  records
})
