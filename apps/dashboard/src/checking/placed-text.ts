/** Where in its file each part of a text stands, as plain data: it outlives the file, and moves along when the text is corrected. */
import type { DocumentPlace, Span } from "@duxue/core"
import type { Origin } from "@duxue/documents"

/** In UTF-16 units of the text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

export interface PlacedStretch extends Stretch {
  readonly place: DocumentPlace
}

/**
 * Paragraphs, parted where a figure begins: a paragraph may run over two pages, or over several runs of its file. In order
 * of the text; what has no place in the file (plain text has none) is left out.
 */
export const placedStretches = (
  paragraphs: ReadonlyArray<Span>,
  figures: ReadonlyArray<Stretch>,
  origin: Origin
): ReadonlyArray<PlacedStretch> => {
  const starts = figures.map(({ start }) => start).toSorted((a, b) => a - b)
  let next = 0
  return paragraphs.flatMap(([start, end]) => {
    const cuts = [start]
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < end) {
      const cut = starts[next] ?? end
      if (cut > (cuts.at(-1) ?? start)) cuts.push(cut)
      next += 1
    }
    return cuts.flatMap((from, index): ReadonlyArray<PlacedStretch> => {
      const stretch = { start: from, end: cuts[index + 1] ?? end }
      const place = origin(stretch)
      return place === null ? [] : [{ ...stretch, place }]
    })
  })
}

/** The place of the first stretch that a part of the text touches; null where it touches none. */
export const originAmong =
  (stretches: ReadonlyArray<PlacedStretch>): Origin =>
  ({ start, end }) => {
    let [low, high] = [0, stretches.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const first = stretches[low]
    return first !== undefined && first.start < Math.max(end, start + 1) ? first.place : null
  }
