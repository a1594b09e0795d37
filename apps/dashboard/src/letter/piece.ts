/** A paragraph cut where a figure, the words of an annotation, a correction or the bold opening begins or ends. */
import type { Figure, Span } from "@duxue/core"
import type { Annotation } from "./annotation.ts"
import type { Correction } from "./correction.ts"
import { within } from "./span.ts"

export interface Piece {
  readonly start: number
  readonly text: string
  /** The figure that it belongs to, by index. */
  readonly figure: number | null
  /** The annotations whose words it is among, by index. */
  readonly annotations: ReadonlyArray<number>
  /** The annotations whose words end with it: their numbers stand here. */
  readonly closes: ReadonlyArray<number>
  readonly correction: Correction | null
  readonly bold: boolean
}

export interface Marks {
  readonly text: string
  readonly figures: ReadonlyArray<Figure>
  readonly annotations: ReadonlyArray<Annotation>
  /** The annotations that may stand in the paragraph, by index: those of its chapter. */
  readonly candidates: ReadonlyArray<number>
  readonly corrections: ReadonlyArray<Correction>
}

interface Mark {
  readonly index: number
  readonly span: Span
}

/** The pieces of one paragraph, in order; together they are its text without the line breaks that a file left in it. */
export const piecesOf = (marks: Marks, span: Span, lead: number): ReadonlyArray<Piece> => {
  const figures = within(marks.figures, span).flatMap((index): ReadonlyArray<Mark> => {
    const figure = marks.figures[index]
    return figure === undefined ? [] : [{ index, span: [figure.start, figure.end] }]
  })
  const said = marks.candidates.flatMap((index): ReadonlyArray<Mark> => {
    const mark = marks.annotations[index]?.mark ?? null
    return mark !== null && mark[0] < span[1] && span[0] < mark[1] ? [{ index, span: mark }] : []
  })
  const changed = marks.corrections.filter((made) => made.span[0] < span[1] && span[0] < made.span[1])
  const cuts = new Set([span[0], span[1], lead])
  for (const mark of [...figures, ...said]) for (const end of mark.span) cuts.add(end)
  for (const made of changed) for (const end of made.span) cuts.add(end)
  const places = [...cuts].filter((at) => at >= span[0] && at <= span[1]).toSorted((a, b) => a - b)
  const pieces: Array<Piece> = []
  for (const [order, start] of places.entries()) {
    const end = places[order + 1]
    if (end === undefined) break
    const among = (mark: { readonly span: Span }) => mark.span[0] <= start && end <= mark.span[1]
    pieces.push({
      start,
      text: marks.text.slice(start, end).replace(/\s*\n\s*/g, ""),
      figure: figures.find(among)?.index ?? null,
      annotations: said.filter(among).map((mark) => mark.index),
      closes: said
        .filter((mark) => mark.span[1] === end || (mark.span[1] > span[1] && end === span[1]))
        .map((mark) => mark.index),
      correction: changed.find(among) ?? null,
      bold: end <= lead
    })
  }
  return pieces
}
