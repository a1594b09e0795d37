/** Annexes as a reader sees them, and the numbers in them. */
import type { Annex, Block, BoundFigure, Filing, Inline, LetterChart, LetterTable } from "../../../src/index.ts"
import { bindingName, compose } from "../../../src/index.ts"

export const annexesOf = (filing: Filing): ReadonlyArray<Annex> => compose(filing).annexes

const titled = (filing: Filing, title: string): ReadonlyArray<Block> =>
  annexesOf(filing).find((annex) => annex.title === title)?.blocks ?? []

export const tablesOf = (filing: Filing, title: string): ReadonlyArray<LetterTable> =>
  titled(filing, title).filter((block) => block.kind === "table")

export const chartsOf = (filing: Filing): ReadonlyArray<LetterChart> =>
  titled(filing, "主要指标图").filter((block) => block.kind === "chart")

export const textOf = (inlines: ReadonlyArray<Inline>): string => inlines.map(({ text }) => text).join("")

/** A row as 甲 | 乙 | 丙. */
export const rowsOf = ({ rows }: LetterTable): ReadonlyArray<string> =>
  rows.map(({ cells }) => cells.map(textOf).join(" | "))

export const headsOf = ({ columns }: LetterTable): string =>
  columns.map(({ title, unit }) => (unit === null ? title : `${title} ${unit}`)).join(" | ")

export const figuresOf = ({ rows, notes }: LetterTable): ReadonlyArray<BoundFigure> =>
  [...rows.flatMap(({ cells }) => cells), ...notes].flat().filter((each) => each.kind === "figure")

/** What the figures of a row are bound to, by name. */
export const namesOf = (table: LetterTable, row: number): ReadonlyArray<string> =>
  (table.rows[row]?.cells ?? []).flat().flatMap((each) => (each.kind === "figure" ? [bindingName(each.binding)] : []))
