/** Where the ticks of a figure strip stand: one a figure in order of the text, chapters apart, rows as wide as given. */
import type { LetterView } from "./letter-view.ts"
import type { State } from "./state.ts"

export interface Tick {
  readonly x: number
  readonly row: number
  /** The figure, or the annotation that stands on words that are no figure. */
  readonly figure: number | null
  readonly annotation: number | null
  readonly state: State
}

export interface StripChapter {
  readonly index: number
  readonly row: number
  readonly from: number
  readonly to: number
}

export interface StripLayout {
  readonly ticks: ReadonlyArray<Tick>
  readonly chapters: ReadonlyArray<StripChapter>
  readonly rows: number
}

interface Entry {
  readonly at: number
  readonly figure: number | null
  readonly annotation: number | null
  readonly state: State
}

/** Figures of a chapter, and among them annotations on a date, a name or a silence. */
const entriesOf = (view: LetterView, chapter: LetterView["chapters"][number]): ReadonlyArray<Entry> => {
  const figures = chapter.figures.flatMap((index): ReadonlyArray<Entry> => {
    const figure = view.checked.reading.figures[index]
    const standing = view.standings[index]
    if (figure === undefined || standing === undefined) return []
    return [{ at: figure.start, figure: index, annotation: standing.annotations[0] ?? null, state: standing.state }]
  })
  const shown = new Set(
    figures.flatMap((entry) => (entry.figure === null ? [] : (view.standings[entry.figure]?.annotations ?? [])))
  )
  const others = chapter.annotations.flatMap((index): ReadonlyArray<Entry> => {
    const annotation = view.annotations[index]
    if (annotation === undefined || shown.has(index) || view.dismissed.has(annotation.key)) return []
    return [{ at: annotation.at, figure: null, annotation: index, state: annotation.state }]
  })
  return [...figures, ...others].toSorted((a, b) => a.at - b.at)
}

const gapPitches = 2
/** A chapter keeps room for its numeral. */
const leastWidth = 22
/** Ticks nearer to each other than this are not told apart. */
const leastPitch = 3.4

interface Block {
  readonly index: number
  readonly entries: ReadonlyArray<Entry>
}

const widthOf = (block: Block, pitch: number): number => Math.max(leastWidth, block.entries.length * pitch)

/** Fills rows chapter by chapter; a chapter wider than a row breaks. */
const fill = (blocks: ReadonlyArray<Block>, width: number, pitch: number): StripLayout => {
  const ticks: Array<Tick> = []
  const chapters: Array<StripChapter> = []
  let row = 0
  let x = 0
  for (const block of blocks) {
    if (x > 0 && x + widthOf(block, pitch) > width + 0.5) {
      row += 1
      x = 0
    }
    const perRow = Math.max(1, Math.floor((width - x) / pitch + 0.01))
    for (let first = 0; first === 0 || first < block.entries.length; first += perRow) {
      if (first > 0) {
        row += 1
        x = 0
      }
      const part = block.entries.slice(first, first + perRow)
      const room = Math.max(leastWidth, part.length * pitch)
      const indent = x + (room - part.length * pitch) / 2
      for (const [order, entry] of part.entries()) {
        const { figure, annotation, state } = entry
        ticks.push({ x: indent + (order + 0.5) * pitch, row, figure, annotation, state })
      }
      chapters.push({ index: block.index, row, from: x, to: x + room })
      x += room
    }
    x += gapPitches * pitch
  }
  return { ticks, chapters, rows: row + 1 }
}

/** Lays the strip out in one row where its ticks stay apart, otherwise in as many as they need. */
export const stripLayout = (view: LetterView, width: number): StripLayout => {
  const blocks = view.chapters
    .map((chapter, index): Block => ({ index, entries: entriesOf(view, chapter) }))
    .filter((block) => block.entries.length > 0)
  const total = blocks.reduce((sum, block) => sum + block.entries.length, 0)
  if (total === 0 || width <= 0) return { ticks: [], chapters: [], rows: 1 }
  let pitch = width / (total + gapPitches * (blocks.length - 1))
  // Chapters that are widened to hold their numeral take the room from the others.
  for (let round = 0; round < 4; round++) {
    const used = blocks.reduce((sum, block) => sum + widthOf(block, pitch), gapPitches * pitch * (blocks.length - 1))
    pitch *= width / used
  }
  return pitch >= leastPitch ? fill(blocks, width, Math.min(pitch, 12)) : fill(blocks, width, 5)
}
