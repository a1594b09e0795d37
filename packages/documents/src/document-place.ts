/** Where in its file a stretch of the extracted text stands: what an inspector is shown, and what a remark is put at. */

/** A run of a Word document. */
export interface RunPlace {
  readonly kind: "run"
  /** Path of the part in the archive: `word/document.xml`. */
  readonly part: string
  /** Place among the paragraphs of the part, those of tables and text boxes included, from 1. */
  readonly paragraph: number
  /** Place among the runs of the paragraph, from 1. */
  readonly run: number
}

/** A page of a PDF, from 1. */
export interface PagePlace {
  readonly kind: "page"
  readonly page: number
}

export type DocumentPlace = RunPlace | PagePlace

/** In UTF-16 units of the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch of the text that stands in one place of the file. */
export interface PlacedStretch extends Stretch {
  readonly place: DocumentPlace
}

/**
 * The place in which a span begins; null where the file has no places (plain text), or where the span touches none (a mark
 * that Word numbers by itself). `stretches` are in the order of the text and do not overlap.
 */
export const originIn =
  (stretches: ReadonlyArray<PlacedStretch>) =>
  ({ start, end }: Stretch): DocumentPlace | null => {
    let [low, high] = [0, stretches.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const found = stretches[low]
    return found !== undefined && found.start < Math.max(end, start + 1) ? found.place : null
  }
