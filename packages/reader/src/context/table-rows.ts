/** Tables pasted as text: lines that bars part into cells. */

export interface TableRow {
  /** The range of the line. */
  readonly start: number
  readonly end: number
  /** As written, white space and all. */
  readonly cells: ReadonlyArray<string>
  /** Whether the line before is no row: a table begins here. */
  readonly isFirst: boolean
}

/** The rows of a text in order; lines without bars are not looked at. */
export function* tableRows(plain: string): Generator<TableRow> {
  let last = -1
  for (let bar = plain.indexOf("|"); bar >= 0; bar = plain.indexOf("|", last)) {
    const start = plain.lastIndexOf("\n", bar) + 1
    const feed = plain.indexOf("\n", bar)
    const end = feed < 0 ? plain.length : feed
    yield { start, end, cells: plain.slice(start, end).split("|"), isFirst: last < 0 || start !== last + 1 }
    last = end
  }
}
