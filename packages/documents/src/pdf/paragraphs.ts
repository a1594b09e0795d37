/**
 * Lines of pages joined to the paragraphs that they were: a paragraph ends where its last line ends short, or where the next
 * line begins indented; across pages too, without the page numbers between.
 */
import type { Line } from "./lines.ts"

export interface PagedLine extends Line {
  readonly page: number
}

/** A part of a paragraph on one page; the last part of one ends in a line break. */
export interface ParagraphPart {
  readonly page: number
  readonly text: string
}

/** — 3 —, 第3页, 3/21. */
const pageNumber =
  /^(?:[-—–－]+\s*\d{1,3}\s*[-—–－]+|第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?|\d{1,3}(?:\s*\/\s*\d{1,3})?)$/

const INDENT = 1.2
const SHORT = 2.5

const edge = (values: ReadonlyArray<number>, part: number): number => {
  const ordered = values.toSorted((a, b) => a - b)
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))] ?? 0
}

/** Of a page the first and the last line may be its number. */
const withoutPageNumbers = (lines: ReadonlyArray<PagedLine>): ReadonlyArray<PagedLine> =>
  lines.filter((line, index) => {
    const atEdge = lines[index - 1]?.page !== line.page || lines[index + 1]?.page !== line.page
    return !atEdge || !pageNumber.test(line.text)
  })

export const paragraphsOf = (all: ReadonlyArray<PagedLine>): ReadonlyArray<ParagraphPart> => {
  const lines = withoutPageNumbers(all)
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
  return lines.map((line, index) => {
    const next = lines[index + 1]
    const ends =
      next === undefined ||
      line.right < right - SHORT * line.size ||
      next.left > left + INDENT * next.size ||
      line.text.includes(" | ") ||
      Math.abs(line.size - next.size) > 1
    return { page: line.page, text: ends ? `${line.text}\n` : line.text }
  })
}
