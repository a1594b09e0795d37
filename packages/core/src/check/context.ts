/** What every check looks at: the reading, its figures as exact intervals, and what each measure is stated as. */
import type { Expectation } from "../domain/expectation.ts"
import { type Figure, quantityOf } from "../domain/figure.ts"
import type { Reading } from "../domain/reading.ts"
import type { Span } from "../domain/text.ts"
import type { Interval } from "../quantity/interval.ts"
import { intervalOf, type Quantity } from "../quantity/quantity.ts"
import type { Claims } from "./corrections/suggest.ts"
import type { Recomputed } from "./recompute.ts"
import type { Judged } from "./verdicts.ts"

export interface CheckContext extends FigureValues {
  /** Every relation, of prose and of the model, in the order of the report. */
  readonly recomputed: ReadonlyArray<Recomputed>
  readonly claims: Claims
  readonly judged: ReadonlyArray<Judged>
  readonly expectations: ReadonlyArray<Expectation>
  /** The last day of the year reported on, whose law judges; `undefined` where the letter names no year. */
  readonly date: string | undefined
}

/** The figures of a reading made exact. */
export interface FigureValues {
  readonly reading: Reading
  readonly quantities: ReadonlyArray<Quantity>
  readonly intervals: ReadonlyArray<Interval>
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

/** The last day of the year reported on: the law of that day judges. */
export const judgedOn = (reading: Reading): string | undefined =>
  reading.letter.year === null ? undefined : `${reading.letter.year}-12-31`
