/**
 * Lines of pages joined to the paragraphs that they were: a paragraph ends where its last line ends short, or where the next
 * line begins indented; across pages too, without the page numbers between.
 */
import type { PagedLine } from "./lines.ts"
import { withoutRunningLines } from "./running-lines.ts"

/** A part of a paragraph on one page; the last part of one ends in a line break. */
export interface ParagraphPart {
  readonly page: number
  readonly text: string
}

const INDENT = 1.2
const SHORT = 2.5

const edge = (values: ReadonlyArray<number>, part: number): number => {
  const ordered = values.toSorted((a, b) => a - b)
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))] ?? 0
}

/** The size in which most characters are set. */
const bodySize = (lines: ReadonlyArray<PagedLine>): number => {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size)
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
  }
  let most = 0
  for (const [size, count] of counts) if (count > (counts.get(most) ?? 0)) most = size
  return most
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
  // The edges of the block: the left one of most lines, the right one of the long ones.
  const left = edge(
    lines.map((line) => line.left),
    0.25
  )
  const right = edge(
    lines.map((line) => line.right),
    0.75
  )
  const body = bodySize(lines)
  return lines.map((line, index) => {
    const next = lines[index + 1]
    if (next !== undefined && isTitleOverLines(line, next, body)) return { page: line.page, text: line.text }
    const ends =
      next === undefined ||
      line.right < right - SHORT * line.size ||
      next.left > left + INDENT * next.size ||
      line.cells > 1 ||
      Math.abs(line.size - next.size) > 1
    // Words of Latin letters are parted by a space, which a line that breaks between them does not have.
    const parted = !ends && /[a-z]$/i.test(line.text) && /^[a-z]/i.test(next?.text ?? "")
    return { page: line.page, text: `${line.text}${ends ? "\n" : parted ? " " : ""}` }
  })
}
