/** What stands on every page and is no text of the letter: page numbers, and the same words at the edge of page after page. */
import type { PagedLine } from "./lines.ts"

/** — 3 —, 第3页, 3/21. */
const pageNumber =
  /^(?:[-—–－]+\s*\d{1,3}\s*[-—–－]+|第\s*\d{1,3}\s*页(?:[\s,，、/]*共\s*\d{1,3}\s*页)?|\d{1,3}(?:\s*\/\s*\d{1,3})?)$/

/** Fewer pages than these prove nothing: a table may have one heading on two of them. */
const FEWEST_PAGES = 3

/** The words of a line, whatever number of a page is among them. */
const wordsOf = ({ text, y }: PagedLine): string => `${Math.round(y)} ${text.replace(/\d+/g, "#")}`

/**
 * The lines of the letter itself: the first and the last of a page are left out where they are none. A row of a table is one
 * of them, though its heads are told again on page after page.
 */
export const withoutRunningLines = (lines: ReadonlyArray<PagedLine>): ReadonlyArray<PagedLine> => {
  const isEdge = (index: number): boolean =>
    lines[index - 1]?.page !== lines[index]?.page || lines[index + 1]?.page !== lines[index]?.page
  const pagesOf = new Map<string, Set<number>>()
  for (const [index, line] of lines.entries()) {
    if (!isEdge(index)) continue
    const words = wordsOf(line)
    const pages = pagesOf.get(words) ?? new Set()
    pagesOf.set(words, pages.add(line.page))
  }
  const pages = new Set(lines.map(({ page }) => page)).size
  const isRunning = (line: PagedLine): boolean => {
    if (line.row !== undefined) return false
    const count = pagesOf.get(wordsOf(line))?.size ?? 0
    return count >= FEWEST_PAGES && count > pages / 2
  }
  return lines.filter((line, index) => !isEdge(index) || !(pageNumber.test(line.text) || isRunning(line)))
}
