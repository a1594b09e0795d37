/** Figures told in parallel are of like size: one that is a hundred times the others was written in another unit. */
import { compare, divide, fromInteger, multiply, type Rational } from "../quantity/rational.ts"
import type { FigureValues } from "./figure-values.ts"

export interface Outlier {
  readonly index: number
  readonly siblings: ReadonlyArray<number>
  /** Of the siblings. */
  readonly median: Rational
  /** How many times the median it is, or the median is of it; above 1. */
  readonly times: Rational
  readonly above: boolean
}

/** The siblings must lie within this factor of each other before one can be out of line. */
const LIKE = fromInteger(20)
/** How many times the median puts a figure out of line. */
const OUT = fromInteger(100)

const sorted = (values: ReadonlyArray<Rational>): ReadonlyArray<Rational> => values.toSorted(compare)

/** The one member of a series that is out of line with the rest, if there is one. */
export const outlierOf = (values: FigureValues, series: ReadonlyArray<number>): Outlier | undefined => {
  for (const index of series) {
    const value = values.quantities[index]?.value
    const siblings = series.filter((each) => each !== index)
    const others = siblings.map((each) => values.quantities[each]?.value)
    if (value === undefined || value.numerator <= 0n || others.length < 2) continue
    if (others.some((other) => other === undefined || other.numerator <= 0n)) continue
    const order = sorted(others as ReadonlyArray<Rational>)
    const least = order[0] as Rational
    const most = order.at(-1) as Rational
    if (compare(most, multiply(least, LIKE)) > 0) continue
    const median = order[Math.floor((order.length - 1) / 2)] as Rational
    const above = compare(value, median) > 0
    const times = (above ? divide(value, median) : divide(median, value)) as Rational
    if (compare(times, OUT) >= 0) return { index, siblings, median, times, above }
  }
  return undefined
}
