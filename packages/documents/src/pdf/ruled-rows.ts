/**
 * Rows of a table whose lines are drawn: what stands between the same lines is one cell, over how many lines it may go and
 * wherever its words are set within it.
 */
import { type Line, type PlacedText, wordsOfCell } from "./lines.ts"
import type { Ruling, Rulings } from "./rulings.ts"

/** Lines no further apart, in points, are one that is drawn in pieces. */
const SAME = 2

/** A page of small cells, each drawn with lines of its own, has fewer: more are a drawing, and would take long. */
const MOST_RULINGS = 8000

/** A row of a table: what is between two lines that go across, parted by lines that go down. */
interface Band {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** What is drawn of the line above it: none where a cell goes over from the row above. */
  readonly lid: ReadonlyArray<Ruling>
  /** Where its cells begin, from the left. */
  readonly starts: ReadonlyArray<number>
}

/** A line of a table, with the pieces in which it is drawn. */
interface Drawn {
  readonly at: number
  readonly parts: ReadonlyArray<Ruling>
}

/** In ascending order, each told once. */
const drawnLines = (rulings: ReadonlyArray<Ruling>): ReadonlyArray<Drawn> => {
  const lines: Array<{ readonly at: number; readonly parts: Array<Ruling> }> = []
  for (const ruling of rulings.toSorted((a, b) => a.at - b.at)) {
    const last = lines.at(-1)
    if (last === undefined || ruling.at - last.at > SAME) lines.push({ at: ruling.at, parts: [ruling] })
    else last.parts.push(ruling)
  }
  return lines
}

const bandsOf = ({ horizontal, vertical }: Rulings): ReadonlyArray<Band> => {
  const across = drawnLines(horizontal)
    .map((line) => ({
      ...line,
      left: line.parts.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
      right: line.parts.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY)
    }))
    .toReversed()
  return across.slice(1).flatMap((below, index): ReadonlyArray<Band> => {
    const above = across[index]
    if (above === undefined) return []
    const [left, right] = [Math.min(above.left, below.left), Math.max(above.right, below.right)]
    const middle = (above.at + below.at) / 2
    const parting = drawnLines(
      vertical.filter(
        ({ at, from, to }) => from < middle && to > middle && at > left + 2 * SAME && at < right - 2 * SAME
      )
    )
    // Without a line within it is a frame, or a chart with a grid.
    if (parting.length === 0) return []
    const starts = [left, ...parting.map(({ at }) => at)]
    return [{ top: above.at, bottom: below.at, left, right, lid: above.parts, starts }]
  })
}

/** Which of ascending places is the last not behind `x`. */
const columnAt = (starts: ReadonlyArray<number>, x: number): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= x)
  )

const row = (band: Band, contents: ReadonlyMap<number, ReadonlyArray<PlacedText>>): Line => {
  const pieces = [...contents.values()].flat()
  const starts = [...new Set([...band.starts, ...contents.keys()])].toSorted((a, b) => a - b)
  const cells = starts.map((left, index) => {
    const words = wordsOfCell(contents.get(left) ?? []) ?? { text: "", lastRight: left }
    return { left, right: starts[index + 1] ?? band.right, ...words }
  })
  return {
    text: cells.map(({ text }) => text).join(" | "),
    cells: cells.length,
    row: cells,
    left: band.left,
    right: band.right,
    y: Math.max(...pieces.map(({ y }) => y)),
    size: Math.max(...pieces.map(({ height }) => height), 1)
  }
}

export interface RuledRows {
  /** From top to bottom; those without a word are left out. */
  readonly rows: ReadonlyArray<Line>
  /** What stands in no table. */
  readonly others: ReadonlyArray<PlacedText>
}

export const ruledRows = (pieces: ReadonlyArray<PlacedText>, rulings: Rulings): RuledRows => {
  const isPicture = rulings.horizontal.length + rulings.vertical.length > MOST_RULINGS
  const bands = isPicture ? [] : bandsOf(rulings)
  if (bands.length === 0) return { rows: [], others: pieces }
  // A cell over several rows belongs to the first of them: no line parts it from the row above.
  const isOpenAbove = (index: number, x: number): boolean => {
    const [band, above] = [bands[index], bands[index - 1]]
    return (
      band !== undefined &&
      above !== undefined &&
      above.bottom - band.top <= SAME &&
      !band.lid.some(({ from, to }) => from <= x && x <= to)
    )
  }
  const contents = bands.map(() => new Map<number, Array<PlacedText>>())
  const others: Array<PlacedText> = []
  for (const piece of pieces) {
    const [x, y] = [piece.x + piece.width / 2, piece.y + piece.height / 3]
    const own = bands.findIndex(({ top, bottom, left, right }) => y <= top && y > bottom && x >= left && x <= right)
    const band = bands[own]
    if (band === undefined) {
      others.push(piece)
      continue
    }
    let index = own
    while (isOpenAbove(index, x)) index -= 1
    const start = band.starts[columnAt(band.starts, x)] ?? band.left
    const content = contents[index]
    // The same line down the page is the same column, though it is drawn a hair aside.
    const known = [...(bands[index]?.starts ?? []), ...(content?.keys() ?? [])].find(
      (each) => Math.abs(each - start) <= SAME
    )
    const cell = content?.get(known ?? start)
    if (cell === undefined) content?.set(known ?? start, [piece])
    else cell.push(piece)
  }
  return {
    rows: bands.flatMap((band, index) => {
      const cells = contents[index]
      return cells === undefined || cells.size === 0 ? [] : [row(band, cells)]
    }),
    others
  }
}
