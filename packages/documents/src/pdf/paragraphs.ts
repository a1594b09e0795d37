/**
 * Lines of pages joined to the paragraphs that they were: a paragraph ends where its last line ends short, or where the next
 * line begins indented; across pages too, without the page numbers between.
 */
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

export const paragraphsOf = (all: ReadonlyArray<PagedLine>): ReadonlyArray<ParagraphPart> => {
  const lines = withoutRunningLines(all)
  if (lines.length === 0) return []
  const prose = lines.filter(({ cells }) => cells === 1)
  const body = bodySize(prose)
  // The edges of the block are those of lines in its own size: cells and captions of tables have others.
  const block = prose.filter(({ size }) => Math.abs(size - body) <= 1)
  const left = edge(block, (line) => line.left, 0.25)
  const right = edge(block, (line) => line.right, 0.75)
  return lines.map((line, index) => {
    const next = lines[index + 1]
    if (next !== undefined && isTitleOverLines(line, next, body)) return { page: line.page, text: line.text }
    const ends =
      next === undefined ||
      line.right < right - SHORT * line.size ||
      next.left > left + INDENT * next.size ||
      line.cells > 1 ||
      next.cells > 1 ||
      Math.abs(line.size - next.size) > 1
    const parted = !ends && isBreakBetweenWords(line.text, next?.text ?? "")
    return { page: line.page, text: `${line.text}${ends ? "\n" : parted ? " " : ""}` }
  })
}
