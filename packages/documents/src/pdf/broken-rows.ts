/**
 * Rows of a table that a page break parts: the lower part stands first on the next page, below the heads that are told again.
 * They are one row only where nothing speaks against it: a row that is taken for the rest of another would put its numbers
 * into a row that they are not of.
 */
import { continued, type PagedLine, type RuledCell } from "./lines.ts"

type Row = PagedLine & { readonly row: ReadonlyArray<RuledCell> }

/** The parts of one row, each on the page behind that of the part before it: two or more. */
export type BrokenRow = ReadonlyArray<Row>

/** Edges of one column no further apart, in points, are the same on both pages. */
const SAME = 3
/** A line that goes on ends no further from the edge of its cell, in characters: a mark that may not begin a line hangs over. */
const FULL = 2.5
/** Narrower columns, in characters, hold numbers and names, whose lines are full by chance. */
const WIDE = 8

const isRow = (line: PagedLine | undefined): line is Row => line?.row !== undefined

/** Whether the words of `before` may go on as those of `behind`. */
const mayGoOn = (before: RuledCell, behind: RuledCell, size: number): boolean =>
  before.right - before.left >= WIDE * size &&
  before.right - before.lastRight <= FULL * size &&
  !/[。；！？]$/.test(before.text) &&
  // A number is never parted, and what has nothing but a number is a value of its own.
  !/^[\d.,%\s]+\p{Script=Han}{0,3}$/u.test(behind.text)

/** Whether `lower` is the rest of the row whose parts so far are `upper`. */
const goesOnAs = (upper: BrokenRow, lower: Row): boolean => {
  const last = upper.at(-1)
  if (last === undefined || last.row.length !== lower.row.length) return false
  const columns = last.row.map((before, index) => ({
    before,
    behind: lower.row[index] as RuledCell,
    isEmpty: upper.every(({ row }) => row[index]?.text === "")
  }))
  if (!columns.every(({ before, behind }) => Math.abs(before.left - behind.left) <= SAME)) return false
  const goingOn = columns.filter(({ behind }) => behind.text !== "")
  const isOver = columns.some(({ behind, isEmpty }) => !isEmpty && behind.text === "")
  // Where no cell has come to its end, two that go on are the least that tells a rest from a row of its own.
  return (
    goingOn.length >= (isOver ? 1 : 2) &&
    goingOn.every(({ before, behind }) => before.text !== "" && mayGoOn(before, behind, last.size))
  )
}

/** The first row of a page that is no head told again; `undefined` where anything else stands before it. */
const firstRowAt = (lines: ReadonlyArray<PagedLine>, from: number, known: ReadonlySet<string>): number | undefined => {
  for (let index = from; isRow(lines[index]) && lines[index]?.page === lines[from]?.page; index++) {
    if (!known.has(lines[index]?.text ?? "")) return index
  }
  return undefined
}

/** What a row of several pages says, each piece with its page. */
export const piecesOf = (parts: BrokenRow): ReadonlyArray<readonly [page: number, text: string]> =>
  (parts[0]?.row ?? []).flatMap((_, column) => {
    let told = ""
    return parts.map(({ page, row }, part): readonly [number, string] => {
      const whole = continued(told, row[column]?.text ?? "")
      const piece = whole.slice(told.length)
      told = whole
      return [page, part === 0 && column > 0 ? ` | ${piece}` : piece]
    })
  })

/** Each row that page breaks part, by its first part; and the other parts, which stand among the lines as well. */
export const brokenRows = (
  lines: ReadonlyArray<PagedLine>
): { readonly rows: ReadonlyMap<PagedLine, BrokenRow>; readonly rests: ReadonlySet<PagedLine> } => {
  const rows = new Map<PagedLine, BrokenRow>()
  const firsts = new Map<PagedLine, Row>()
  const known = new Set<string>()
  for (const [index, line] of lines.entries()) {
    if (!isRow(line)) continue
    known.add(line.text)
    if (lines[index + 1]?.page !== line.page + 1) continue
    const at = firstRowAt(lines, index + 1, known)
    const lower = at === undefined ? undefined : lines[at]
    const first = firsts.get(line) ?? line
    const upper = rows.get(first) ?? [line]
    if (!isRow(lower) || !goesOnAs(upper, lower)) continue
    rows.set(first, [...upper, lower])
    firsts.set(lower, first)
  }
  return { rows, rests: new Set(firsts.keys()) }
}
