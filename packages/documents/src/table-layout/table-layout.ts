/**
 * How a table fills the block of an official page (GB/T 9704-2012, 5.2.2: 156 mm): one layout for Word, PDF and HTML, so
 * that they show the same. Numbers stand on one line; words may go over to a next one.
 */
import type { Inline, LetterTable, TableColumn } from "@duxue/core"
import { formatUnit } from "@duxue/core"
import { roomFor } from "./text-room.ts"

export interface TableLayout {
  /** Size of type in points: 小四, 五号, 小五 or 六号. */
  readonly size: number
  /** Width of each column in points; together they fill the block. */
  readonly widths: ReadonlyArray<number>
}

/** 156 mm in points. */
export const blockWidth = (156 / 25.4) * 72

const sizes = [12, 10.5, 9, 7.5] as const

/** Of both sides of a cell together, in heights of the type. */
const PADDING = 0.85
/** Words longer than this go over to a next line. */
const WIDEST_WORDS = 12
/** A heading takes no more lines than this before its column grows wider. */
const HEADING_LINES = 5

/** 在校生（人）: the heading of a column says the unit that its cells leave out. */
export const headingOf = ({ title, unit }: TableColumn): string => {
  const name = unit === null ? "" : formatUnit(unit, "zh")
  return name === "" ? title : `${title}（${name}）`
}

export const captionOf = ({ caption, unit }: LetterTable): string =>
  unit === null ? caption : `${caption}（单位：${formatUnit(unit, "zh")}）`

const textOf = (inlines: ReadonlyArray<Inline>): string => inlines.map(({ text }) => text).join("")

interface Wanted {
  /** Less is not enough to read it. */
  readonly least: number
  /** With this nothing goes over to a next line. */
  readonly most: number
}

const wantedBy = (table: LetterTable, index: number, column: TableColumn): Wanted => {
  const cells = table.rows.flatMap((row) => (row.kind === "group" ? [] : [row.cells[index] ?? []]))
  const contents = Math.max(0, ...cells.map((each) => roomFor(textOf(each))))
  const heading = roomFor(headingOf(column))
  const least = column.holds === "numbers" ? contents : Math.min(contents, WIDEST_WORDS)
  return {
    least: Math.max(least, Math.ceil(heading / HEADING_LINES), Math.min(heading, 2)) + PADDING,
    most: Math.max(contents, heading) + PADDING
  }
}

const total = (numbers: ReadonlyArray<number>): number => numbers.reduce((sum, each) => sum + each, 0)

/** What is left goes first to the columns that would wrap, then to all alike. */
const shared = (wanted: ReadonlyArray<Wanted>, room: number): ReadonlyArray<number> => {
  const least = wanted.map((each) => each.least)
  const spare = room - total(least)
  // Too wide even in the smallest type: the words give way, in proportion.
  if (spare <= 0) return least.map((each) => (each / total(least)) * room)
  const lacking = wanted.map(({ least: has, most }) => most - has)
  const given = Math.min(1, spare / Math.max(total(lacking), Number.EPSILON))
  const widths = least.map((each, index) => each + (lacking[index] ?? 0) * given)
  const stretch = room / total(widths)
  return widths.map((each) => each * stretch)
}

export const tableLayout = (table: LetterTable): TableLayout => {
  const wanted = table.columns.map((column, index) => wantedBy(table, index, column))
  const needed = total(wanted.map(({ least }) => least))
  const size = sizes.find((each) => needed * each <= blockWidth) ?? sizes[sizes.length - 1] ?? 7.5
  return { size, widths: shared(wanted, blockWidth / size).map((each) => each * size) }
}
