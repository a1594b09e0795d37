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

const ruled = /^[\s|:-]+$/

/** | --- | ---: | under the heads of a Markdown table: it rules a line, and is no row. */
export const isRuleOfTable = (line: string): boolean => line.includes("|") && line.includes("--") && ruled.test(line)

/** The rows of a text in order; lines without bars, and those that only rule a line, are not looked at. */
export function* tableRows(plain: string): Generator<TableRow> {
  let last = -1
  for (let bar = plain.indexOf("|"); bar >= 0; bar = plain.indexOf("|", last)) {
    const start = plain.lastIndexOf("\n", bar) + 1
    const feed = plain.indexOf("\n", bar)
    const end = feed < 0 ? plain.length : feed
    const line = plain.slice(start, end)
    if (!isRuleOfTable(line)) yield { start, end, cells: line.split("|"), isFirst: last < 0 || start !== last + 1 }
    last = end
  }
}
