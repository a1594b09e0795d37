/**
 * Lines of pages joined to the paragraphs that they were: a paragraph ends where its last line ends short, or where the next
 * line begins indented; across pages too, without the page numbers between.
 */
import { brokenRows, piecesOf } from "./broken-rows.ts"
import { isBreakBetweenWords, type PagedLine } from "./lines.ts"
import { withoutRunningLines } from "./running-lines.ts"

/** A part of a paragraph on one page; the last part of one ends in a line break. */
export interface ParagraphPart {
  readonly page: number
  readonly text: string
}

const INDENT = 1.2
const SHORT = 2.5

/** The value below which a part of all characters stands: a line counts for as many as it has. */
const edge = (lines: ReadonlyArray<PagedLine>, of: (line: PagedLine) => number, part: number): number => {
  const ordered = lines.toSorted((a, b) => of(a) - of(b))
  let left = part * lines.reduce((sum, { text }) => sum + text.length, 0)
  for (const line of ordered) {
    left -= line.text.length
    if (left < 0) return of(line)
  }
  return 0
}

const charactersBySize = (lines: ReadonlyArray<PagedLine>): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size)
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
  }
  return counts
}

/** The size in which most characters of the prose are set; tables have their own, and may hold more of them. */
const bodySize = (lines: ReadonlyArray<PagedLine>): number => {
  let [body, most] = [0, 0]
  for (const [size, count] of charactersBySize(lines)) if (count > most) [body, most] = [size, count]
  return body
}

const LARGER = 1.2

/** A title in large characters is broken where its words allow, short of the edge: its lines are one. No row of a table is. */
const isTitleOverLines = (line: PagedLine, next: PagedLine, body: number): boolean =>
  line.cells === 1 &&
  next.cells === 1 &&
  line.size > LARGER * body &&
  Math.abs(line.size - next.size) <= 1 &&
  line.page === next.page &&
  line.y - next.y < 3 * line.size

/** Between which edges the prose of a sheet is set. */
interface Block {
  readonly left: number
  readonly right: number
  /** Where the lowest of its lines stands. */
  readonly bottom: number
}

/** Lines of free room, in characters, that a page is left with only where what comes next begins a new one. */
const ROOM = 4

/** An annex begins on a page of its own, whether the last line before it is full or not. */
const endsPageEarly = (line: PagedLine, next: PagedLine, { bottom }: Block): boolean =>
  next.page !== line.page && line.y > bottom + ROOM * line.size && /[。！？；：]$/.test(line.text)

const widthOf = ({ pageWidth }: PagedLine): number => Math.round(pageWidth)

/**
 * By the width of the page: a wide annex has edges of its own. It may have nothing but captions, none of which reaches its right
 * edge: that is then as far from the sheet's as in the letter, whose pages hold most of the prose.
 */
const blocksOf = (prose: ReadonlyArray<PagedLine>, body: number): ReadonlyMap<number, Block> => {
  const lengths = new Map<number, number>()
  for (const line of prose) lengths.set(widthOf(line), (lengths.get(widthOf(line)) ?? 0) + line.text.length)
  const blocks = new Map<number, Block>()
  let margin = Number.POSITIVE_INFINITY
  for (const [width] of [...lengths].toSorted(([, a], [, b]) => b - a)) {
    const lines = prose.filter((line) => widthOf(line) === width)
    // The edges of the block are those of lines in its own size: cells and captions of tables have others.
    const block = lines.filter(({ size }) => Math.abs(size - body) <= 1)
    const of = block.length === 0 ? lines : block
    const right = Math.max(
      edge(of, (line) => line.right, 0.75),
      width - margin
    )
    const bottom = of.reduce((lowest, { y }) => Math.min(lowest, y), Number.POSITIVE_INFINITY)
    blocks.set(width, { left: edge(of, (line) => line.left, 0.25), right, bottom })
    if (margin === Number.POSITIVE_INFINITY) margin = width - right
  }
  return blocks
}

export const paragraphsOf = (all: ReadonlyArray<PagedLine>): ReadonlyArray<ParagraphPart> => {
  const whole = withoutRunningLines(all)
  if (whole.length === 0) return []
  const { rows, rests } = brokenRows(whole)
  const lines = whole.filter((line) => !rests.has(line))
  const prose = lines.filter(({ cells }) => cells === 1)
  const body = bodySize(prose)
  const blocks = blocksOf(prose, body)
  const blockOf = (line: PagedLine): Block => blocks.get(widthOf(line)) ?? { left: 0, right: 0, bottom: 0 }
  return lines.flatMap((line, index): ReadonlyArray<ParagraphPart> => {
    const row = rows.get(line)
    if (row !== undefined) {
      return [...piecesOf(row).map(([page, text]) => ({ page, text })), { page: line.page, text: "\n" }]
    }
    const next = lines[index + 1]
    if (next !== undefined && isTitleOverLines(line, next, body)) return [{ page: line.page, text: line.text }]
    const ends =
      next === undefined ||
      line.right < blockOf(line).right - SHORT * line.size ||
      endsPageEarly(line, next, blockOf(line)) ||
      next.left > blockOf(next).left + INDENT * next.size ||
      line.cells > 1 ||
      next.cells > 1 ||
      Math.abs(line.size - next.size) > 1
    const parted = !ends && isBreakBetweenWords(line.text, next?.text ?? "")
    return [{ page: line.page, text: `${line.text}${ends ? "\n" : parted ? " " : ""}` }]
  })
}
