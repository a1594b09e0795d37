/** Every number of a letter that is bound to no fact: nothing but its author's word stands behind it. */
import type { Figure } from "../../domain/figure.ts"
import type { LetterReading } from "../../domain/letter.ts"
import type { BoundSpan } from "./bound-span.ts"

export interface NumberReview {
  readonly bound: ReadonlyArray<Figure>
  /** Bound, and written otherwise than when it was bound. */
  readonly touched: ReadonlyArray<Figure>
  readonly unbound: ReadonlyArray<Figure>
}

export const reviewNumbers = (reading: LetterReading, spans: ReadonlyArray<BoundSpan>): NumberReview => {
  const review = { bound: [] as Array<Figure>, touched: [] as Array<Figure>, unbound: [] as Array<Figure> }
  for (const figure of reading.figures) {
    const span = spans.find(({ start, end }) => start < figure.end && figure.start < end)
    if (span === undefined) review.unbound.push(figure)
    else if (reading.text.slice(span.start, span.end) === span.written.text) review.bound.push(figure)
    else review.touched.push(figure)
  }
  return review
}
