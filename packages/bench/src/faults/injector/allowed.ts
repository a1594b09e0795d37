/**
 * What a written number may stand for, ends included. Wider than need be, never narrower: a relation that fails here
 * fails by any reading of the rounding, so a fault that is planted can be found.
 */
import { dividedBy, type Fraction, minus, order, plus, times } from "./fraction.ts"

export interface Allowed {
  readonly least: Fraction
  readonly most: Fraction
}

export const exactly = (value: Fraction): Allowed => ({ least: value, most: value })

const hull = (ends: ReadonlyArray<Fraction>): Allowed => {
  const sorted = ends.toSorted(order)
  return { least: sorted[0] as Fraction, most: sorted.at(-1) as Fraction }
}

export const meets = (a: Allowed, b: Allowed): boolean => order(a.least, b.most) <= 0 && order(b.least, a.most) <= 0

export const sumOf = (a: Allowed, b: Allowed): Allowed => ({
  least: plus(a.least, b.least),
  most: plus(a.most, b.most)
})

export const differenceOf = (a: Allowed, b: Allowed): Allowed => ({
  least: minus(a.least, b.most),
  most: minus(a.most, b.least)
})

export const productOf = (a: Allowed, b: Allowed): Allowed =>
  hull([times(a.least, b.least), times(a.least, b.most), times(a.most, b.least), times(a.most, b.most)])

/** `undefined` where the divisor may be zero. */
export const quotientOf = (a: Allowed, b: Allowed): Allowed | undefined => {
  const ends = [a.least, a.most].flatMap((over) => [dividedBy(over, b.least), dividedBy(over, b.most)])
  const aboveZero = b.least.over > 0n
  const belowZero = b.most.over < 0n
  return aboveZero || belowZero ? hull(ends.filter((end) => end !== undefined)) : undefined
}
