/** The figures of a reading as exact quantities and intervals, and what each measure is stated as. */
import { type Figure, quantityOf } from "../domain/figure.ts"
import type { Reading } from "../domain/reading.ts"
import type { Span } from "../domain/text.ts"
import type { Interval } from "../quantity/interval.ts"
import { intervalOf, type Quantity } from "../quantity/quantity.ts"

/** The figures of a reading made exact. */
export interface FigureValues {
  readonly reading: Reading
  readonly quantities: ReadonlyArray<Quantity>
  readonly intervals: ReadonlyArray<Interval>
  /** Indices of the figures that state a measure, in order of the text. */
  readonly statedBy: ReadonlyMap<string, ReadonlyArray<number>>
}

export const figureValues = (reading: Reading): FigureValues => {
  const quantities = reading.figures.map(quantityOf)
  const statedBy = new Map<string, Array<number>>()
  for (const [index, figure] of reading.figures.entries()) {
    if (figure.measure === null) continue
    const stated = statedBy.get(figure.measure)
    if (stated === undefined) statedBy.set(figure.measure, [index])
    else stated.push(index)
  }
  return { reading, quantities, intervals: quantities.map(intervalOf), statedBy }
}

export const spanOf = (figure: Figure): Span => [figure.start, figure.end]

/** A figure's text on one line, as a sentence quotes it. */
export const quoted = (figure: Figure): string => figure.text.replace(/\s+/g, "")

/** What stands at a place, on one line, as a sentence quotes it. */
export const quotedAt = ({ text }: { readonly text: string }, [start, end]: Span): string =>
  text.slice(start, end).replace(/\s+/g, "")
