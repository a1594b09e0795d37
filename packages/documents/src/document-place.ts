/** Where in its file a stretch of the extracted text stands: what an inspector is shown, and what a remark is put at. */
import type { DocumentPlace } from "@duxue/core"

/** In UTF-16 units of the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch of the text that stands in one place of the file. */
export interface PlacedStretch extends Stretch {
  readonly place: DocumentPlace
}

/** The place in which a stretch begins; null where it touches none (a mark that Word numbers by itself). */
export type Origin = (stretch: Stretch) => DocumentPlace | null

/** `stretches` are in the order of the text and do not overlap. */
export const originIn =
  (stretches: ReadonlyArray<PlacedStretch>): Origin =>
  ({ start, end }) => {
    let [low, high] = [0, stretches.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const found = stretches[low]
    return found !== undefined && found.start < Math.max(end, start + 1) ? found.place : null
  }
