/**
 * Intervals of exact numbers: what a printed figure allows. A relation fails only where no numbers inside
 * the intervals of its figures could satisfy it, so every operation here keeps every possible value.
 */
import {
  add as addNumbers,
  compare,
  divide as divideNumbers,
  greater,
  lesser,
  multiply as multiplyNumbers,
  negate as negateNumber,
  type Rational,
  zero
} from "./rational.ts"

/** `undefined` bounds are open to infinity; `lowerOpen`/`upperOpen` say that a finite bound itself is excluded. */
export interface Interval {
  readonly lower: Rational | undefined
  readonly upper: Rational | undefined
  readonly lowerOpen: boolean
  readonly upperOpen: boolean
}

export const point = (value: Rational): Interval => ({ lower: value, upper: value, lowerOpen: false, upperOpen: false })

export const closed = (lower: Rational, upper: Rational): Interval => ({
  lower,
  upper,
  lowerOpen: false,
  upperOpen: false
})

/** From `lower`, which belongs to it, up to `upper`, which does not: 30余 is [30, 40), 6.61 is [6.605, 6.615). */
export const halfOpen = (lower: Rational, upper: Rational): Interval => ({
  lower,
  upper,
  lowerOpen: false,
  upperOpen: true
})

export const everything: Interval = { lower: undefined, upper: undefined, lowerOpen: true, upperOpen: true }

export const isPoint = (a: Interval): boolean =>
  a.lower !== undefined && a.upper !== undefined && compare(a.lower, a.upper) === 0

export const contains = (a: Interval, value: Rational): boolean => {
  if (a.lower !== undefined) {
    const order = compare(value, a.lower)
    if (order < 0 || (order === 0 && a.lowerOpen)) return false
  }
  if (a.upper !== undefined) {
    const order = compare(value, a.upper)
    if (order > 0 || (order === 0 && a.upperOpen)) return false
  }
  return true
}

/** Whether some number lies in both. */
export const overlaps = (a: Interval, b: Interval): boolean => startsBeforeEnd(a, b) && startsBeforeEnd(b, a)

const startsBeforeEnd = (a: Interval, b: Interval): boolean => {
  if (a.lower === undefined || b.upper === undefined) return true
  const order = compare(a.lower, b.upper)
  return order < 0 || (order === 0 && !a.lowerOpen && !b.upperOpen)
}

/** Whether every number of `a` lies in `b`. */
export const within = (a: Interval, b: Interval): boolean => {
  if (b.lower !== undefined) {
    if (a.lower === undefined) return false
    const order = compare(a.lower, b.lower)
    if (order < 0 || (order === 0 && b.lowerOpen && !a.lowerOpen)) return false
  }
  if (b.upper !== undefined) {
    if (a.upper === undefined) return false
    const order = compare(a.upper, b.upper)
    if (order > 0 || (order === 0 && b.upperOpen && !a.upperOpen)) return false
  }
  return true
}

export const negate = (a: Interval): Interval => ({
  lower: a.upper === undefined ? undefined : negateNumber(a.upper),
  upper: a.lower === undefined ? undefined : negateNumber(a.lower),
  lowerOpen: a.upperOpen,
  upperOpen: a.lowerOpen
})

export const add = (a: Interval, b: Interval): Interval => ({
  lower: a.lower === undefined || b.lower === undefined ? undefined : addNumbers(a.lower, b.lower),
  upper: a.upper === undefined || b.upper === undefined ? undefined : addNumbers(a.upper, b.upper),
  lowerOpen: a.lowerOpen || b.lowerOpen,
  upperOpen: a.upperOpen || b.upperOpen
})

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b))

interface Corner {
  readonly value: Rational
  readonly open: boolean
}

const hull = (corners: ReadonlyArray<Corner>): Interval => {
  let lower = corners[0] as Corner
  let upper = lower
  for (const corner of corners) {
    const below = compare(corner.value, lower.value)
    if (below < 0 || (below === 0 && lower.open)) lower = corner
    const above = compare(corner.value, upper.value)
    if (above > 0 || (above === 0 && upper.open)) upper = corner
  }
  return { lower: lower.value, upper: upper.value, lowerOpen: lower.open, upperOpen: upper.open }
}

/** Products with an unbounded factor are bounded where both are known not to be negative, or one is positive and bounded. */
export const multiply = (a: Interval, b: Interval): Interval => {
  // Counts written out in full are points: one product instead of four.
  if (a.lower !== undefined && a.lower === a.upper && b.lower !== undefined && b.lower === b.upper)
    return point(multiplyNumbers(a.lower, b.lower))
  if (a.lower !== undefined && a.upper !== undefined && b.lower !== undefined && b.upper !== undefined) {
    // What letters count and measure is positive: then each end of the product is that of both factors.
    if (a.lower.numerator > 0n && b.lower.numerator > 0n)
      return {
        lower: multiplyNumbers(a.lower, b.lower),
        upper: multiplyNumbers(a.upper, b.upper),
        lowerOpen: a.lowerOpen || b.lowerOpen,
        upperOpen: a.upperOpen || b.upperOpen
      }
    const corner = (x: Rational, xOpen: boolean, y: Rational, yOpen: boolean): Corner => ({
      value: multiplyNumbers(x, y),
      open: (xOpen && y.numerator !== 0n) || (yOpen && x.numerator !== 0n)
    })
    return hull([
      corner(a.lower, a.lowerOpen, b.lower, b.lowerOpen),
      corner(a.lower, a.lowerOpen, b.upper, b.upperOpen),
      corner(a.upper, a.upperOpen, b.lower, b.lowerOpen),
      corner(a.upper, a.upperOpen, b.upper, b.upperOpen)
    ])
  }
  if (isNonNegative(a) && isNonNegative(b)) {
    return {
      lower: multiplyNumbers(a.lower as Rational, b.lower as Rational),
      upper: undefined,
      lowerOpen: a.lowerOpen || b.lowerOpen,
      upperOpen: true
    }
  }
  if (isPositive(b)) return scale(a, b)
  return isPositive(a) ? scale(b, a) : everything
}

const isPositive = ({ lower, upper }: Interval): boolean =>
  lower !== undefined && upper !== undefined && lower.numerator > 0n

/** A half-line times what is positive and bounded: its one end times whichever end of the factor lies further out. */
const scale = (line: Interval, factor: Interval): Interval => {
  const end = (value: Rational | undefined, open: boolean) =>
    value === undefined ? undefined : multiply({ lower: value, upper: value, lowerOpen: open, upperOpen: open }, factor)
  const below = end(line.lower, line.lowerOpen)
  const above = end(line.upper, line.upperOpen)
  return {
    lower: below?.lower,
    lowerOpen: below?.lowerOpen ?? true,
    upper: above?.upper,
    upperOpen: above?.upperOpen ?? true
  }
}

export const isNonNegative = (a: Interval): boolean => a.lower !== undefined && a.lower.numerator >= 0n

/** `undefined` where the divisor may be zero: then the quotient is not known to exist. */
export const divide = (a: Interval, b: Interval): Interval | undefined => {
  if (contains(b, zero) || b.lower === undefined) return undefined
  if (b.upper === undefined && b.lower.numerator <= 0n) return undefined
  if (b.lower.numerator === 0n || b.upper?.numerator === 0n) return undefined
  const reciprocal: Interval = {
    lower: b.upper === undefined ? zero : divideNumbers({ numerator: 1n, denominator: 1n }, b.upper),
    upper: divideNumbers({ numerator: 1n, denominator: 1n }, b.lower),
    lowerOpen: b.upper === undefined || b.upperOpen,
    upperOpen: b.lowerOpen
  }
  return multiply(a, reciprocal)
}

/** The numbers that lie in both, or `undefined` where there are none. */
export const intersect = (a: Interval, b: Interval): Interval | undefined => {
  if (!overlaps(a, b)) return undefined
  const lower = a.lower === undefined ? b.lower : b.lower === undefined ? a.lower : greater(a.lower, b.lower)
  const upper = a.upper === undefined ? b.upper : b.upper === undefined ? a.upper : lesser(a.upper, b.upper)
  const at = (side: Rational | undefined, bound: Rational | undefined) =>
    side !== undefined && bound !== undefined && compare(side, bound) === 0
  return {
    lower,
    upper,
    lowerOpen: lower === undefined || (at(a.lower, lower) && a.lowerOpen) || (at(b.lower, lower) && b.lowerOpen),
    upperOpen: upper === undefined || (at(a.upper, upper) && a.upperOpen) || (at(b.upper, upper) && b.upperOpen)
  }
}
