/** Where on a web page each stretch of its text stands. */
import type { PlacedStretch } from "../document-place.ts"
import type { CellStretch } from "./read-html.ts"

/** Lines with words are counted, a row of a table as one; within a row each cell is a stretch. `cells` are in order. */
export const placedLines = (text: string, cells: ReadonlyArray<CellStretch>): ReadonlyArray<PlacedStretch> => {
  const placed: Array<PlacedStretch> = []
  let [paragraph, next] = [0, 0]
  for (const { index: from, 0: line } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === "") continue
    const to = from + line.length
    paragraph += 1
    let at = from
    while ((cells[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next += 1
    for (let cell = cells[next]; cell !== undefined && cell.start < to; cell = cells[next]) {
      const [start, end] = [Math.max(cell.start, from), Math.min(cell.end, to)]
      if (at < start) placed.push({ start: at, end: start, place: { paragraph } })
      placed.push({ start, end, place: { paragraph, cell: cell.cell } })
      at = end
      // Its words may go on in the next line.
      if (cell.end > to) break
      next += 1
    }
    if (at < to) placed.push({ start: at, end: to, place: { paragraph } })
  }
  return placed
}
