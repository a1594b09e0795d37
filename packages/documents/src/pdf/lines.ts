/** Pieces of text that a page sets beside each other, as lines from top to bottom. */

/** A piece of text where a page sets it, in points from its lower left corner. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Line {
  readonly text: string
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
}

/** Pieces whose base lines lie no further apart, in heights of a character, are on one line. */
const SAME_LINE = 0.5
/** A gap wider than this, in heights of a character, parts columns of a table. */
const COLUMN_GAP = 1.5

const joined = (pieces: ReadonlyArray<PlacedText>): Line => {
  const ordered = pieces.toSorted((a, b) => a.x - b.x)
  const size = Math.max(...ordered.map(({ height }) => height), 1)
  let text = ""
  let right = Number.NEGATIVE_INFINITY
  for (const piece of ordered) {
    if (piece.x - right > COLUMN_GAP * size && text.trim() !== "") text = `${text.trimEnd()} | `
    text += piece.text
    right = Math.max(right, piece.x + piece.width)
  }
  return { text: text.trim(), left: ordered[0]?.x ?? 0, right, y: ordered[0]?.y ?? 0, size }
}

export const linesOf = (pieces: ReadonlyArray<PlacedText>): ReadonlyArray<Line> => {
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
