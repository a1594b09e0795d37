/** Pieces of text that a page sets beside each other, as lines from top to bottom. */

/** A piece of text where a page sets it, in points from its lower left corner. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What stands between the lines of a table. */
export interface RuledCell {
  /** Its own edges, in points from the left. */
  readonly left: number
  readonly right: number
  readonly text: string
  /** Where the last line of its words ends; its left edge where it has none. */
  readonly lastRight: number
}

export interface Line {
  readonly text: string
  /** What wide gaps part: one entry of a line of prose, several of a row of a table. */
  readonly cells: number
  /** The cells of a row of a table whose lines are drawn, from the left; `undefined` of any other line. */
  readonly row: ReadonlyArray<RuledCell> | undefined
  /** Where it begins and ends, in points from the left. */
  readonly left: number
  readonly right: number
  readonly y: number
  /** Height of its characters, which is the width of a Chinese one. */
  readonly size: number
}

export interface PagedLine extends Line {
  /** From 1. */
  readonly page: number
  /** Of the page, in points, as it is read. */
  readonly pageWidth: number
}

/** Pieces whose base lines lie no further apart, in heights of a character, are on one line. */
const SAME_LINE = 0.5
/** A gap wider than this, in heights of a character, parts columns of a table. */
const COLUMN_GAP = 1.5

/** A number is set in one piece, or in pieces without a gap: where two stand apart, they are of two cells. */
const NUMBER_GAP = 0.2

const areTwoNumbers = (before: string, behind: string): boolean => /[\d%]\s*$/.test(before) && /^\s*\d/.test(behind)

/** Parts the columns of a line until it is known whether it is of a table. */
const CELL_MARK = "\u0000"

/** A blank to be filled in makes a gap as well: a row of a table has others beside it. */
const REACH = 2

/** A number alone behind a wide gap is no blank: it is that of a bar of a chart, or of a row without another beside it. */
const endsInLoneNumber = (text: string): boolean =>
  /^\s*-?[\d.,]+%?$/.test(text.slice(text.lastIndexOf(CELL_MARK) + CELL_MARK.length))

const withColumns = (lines: ReadonlyArray<Line>): ReadonlyArray<Line> =>
  lines.map((line, index) => {
    if (line.cells === 1) return line
    const isOfTable =
      endsInLoneNumber(line.text) ||
      lines.slice(Math.max(0, index - REACH), index + REACH + 1).some((other) => other !== line && other.cells > 1)
    return {
      ...line,
      text: line.text.replaceAll(CELL_MARK, isOfTable ? " | " : " "),
      cells: isOfTable ? line.cells : 1
    }
  })

const joined = (pieces: ReadonlyArray<PlacedText>): Line => {
  const ordered = pieces.toSorted((a, b) => a.x - b.x)
  const size = Math.max(...ordered.map(({ height }) => height), 1)
  let text = ""
  let cells = 1
  let right = Number.NEGATIVE_INFINITY
  for (const piece of ordered) {
    const gap = (piece.x - right) / size
    if (text.trim() !== "" && (gap > COLUMN_GAP || (gap > NUMBER_GAP && areTwoNumbers(text.slice(-4), piece.text)))) {
      text = `${text.trimEnd()}${CELL_MARK}`
      cells += 1
    }
    text += piece.text
    right = Math.max(right, piece.x + piece.width)
  }
  return { text: text.trim(), cells, row: undefined, left: ordered[0]?.x ?? 0, right, y: ordered[0]?.y ?? 0, size }
}

const seenOf = (pieces: ReadonlyArray<PlacedText>): ReadonlyArray<Line> => {
  const seen = pieces.filter(({ text }) => text.trim() !== "").toSorted((a, b) => b.y - a.y || a.x - b.x)
  const groups: Array<Array<PlacedText>> = []
  for (const piece of seen) {
    const group = groups.at(-1)
    const [first] = group ?? []
    if (
      group !== undefined &&
      first !== undefined &&
      first.y - piece.y <= SAME_LINE * Math.max(first.height, piece.height)
    ) {
      group.push(piece)
    } else groups.push([piece])
  }
  return groups.map(joined).filter(({ text }) => text !== "")
}

/** Words of Latin letters are parted by a space, which a line that breaks between them does not have. */
export const isBreakBetweenWords = (before: string, behind: string): boolean =>
  /[a-z]$/i.test(before) && /^[a-z]/i.test(behind)

/** What two lines of one cell, or of one paragraph, say together. */
export const continued = (before: string, behind: string): string =>
  `${before}${isBreakBetweenWords(before, behind) ? " " : ""}${behind}`

/** What one cell of a table says, over how many lines it may go, and where the last of them ends. */
export const wordsOfCell = (pieces: ReadonlyArray<PlacedText>): Pick<RuledCell, "text" | "lastRight"> | undefined => {
  const lines = seenOf(pieces)
  const last = lines.at(-1)
  return last === undefined
    ? undefined
    : {
        text: lines.reduce((told, { text }) => continued(told, text.replaceAll(CELL_MARK, " ")), ""),
        lastRight: last.right
      }
}

/** Whether anything on a page stands apart from what is beside it, as the columns of a table do. */
export const hasGaps = (pieces: ReadonlyArray<PlacedText>): boolean => seenOf(pieces).some(({ cells }) => cells > 1)

export const linesOf = (pieces: ReadonlyArray<PlacedText>): ReadonlyArray<Line> => withColumns(seenOf(pieces))
