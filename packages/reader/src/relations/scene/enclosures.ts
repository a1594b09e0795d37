/**
 * Enclosures in floating point: bounds that surely hold what a formula can be. Most readings of the words miss the
 * stated figure by far, and an enclosure sees that for a hundredth of the price of exact arithmetic. What it cannot
 * tell apart is for the exact intervals to decide, so that no verdict hangs on a rounding.
 */
import { type Formula, type Interval, leavesOf, type Rational } from "@duxue/core"

/** Infinite where a bound is open. */
export interface Enclosure {
  readonly least: number
  readonly most: number
}

/** What the leaf of a formula encloses, `undefined` where that is not known. */
type EnclosureOf = (leaf: number) => Enclosure | undefined

/** Eight roundings to the nearest float: more than any one step here errs by, of the size of what it works with. */
const ROUNDING = 2 ** -50

const widened = (least: number, most: number, size: number): Enclosure => ({
  least: least - size * ROUNDING,
  most: most + size * ROUNDING
})

const numberOf = ({ numerator, denominator }: Rational.Rational): number => Number(numerator) / Number(denominator)

const around = (least: number, most: number): Enclosure =>
  widened(
    least,
    most,
    Math.max(Number.isFinite(least) ? Math.abs(least) : 0, Number.isFinite(most) ? Math.abs(most) : 0)
  )

/** The enclosure of an exact interval. */
export const enclosing = ({ lower, upper }: Interval.Interval): Enclosure =>
  around(
    lower === undefined ? Number.NEGATIVE_INFINITY : numberOf(lower),
    upper === undefined ? Number.POSITIVE_INFINITY : numberOf(upper)
  )

export const sumOfTwo = (a: Enclosure, b: Enclosure): Enclosure =>
  widened(
    a.least + b.least,
    a.most + b.most,
    Math.max(Math.abs(a.least), Math.abs(a.most)) + Math.max(Math.abs(b.least), Math.abs(b.most))
  )

export const negated = ({ least, most }: Enclosure): Enclosure => ({ least: -most, most: -least })

const hullOf = (a: number, b: number, c: number, d: number): Enclosure => {
  const least = Math.min(a, b, c, d)
  const most = Math.max(a, b, c, d)
  return widened(least, most, Math.max(Math.abs(least), Math.abs(most)))
}

export const productOfTwo = (a: Enclosure, b: Enclosure): Enclosure =>
  hullOf(a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most)

/** `undefined` where the divisor may be zero. */
export const quotientOf = (a: Enclosure, b: Enclosure): Enclosure | undefined =>
  b.least <= 0 && b.most >= 0
    ? undefined
    : hullOf(a.least / b.least, a.least / b.most, a.most / b.least, a.most / b.most)

export const HUNDRED: Enclosure = { least: 100, most: 100 }
const NOTHING: Enclosure = { least: 0, most: 0 }
const ONE: Enclosure = { least: 1, most: 1 }

const combined = (
  parts: ReadonlyArray<Formula<number>>,
  leaves: EnclosureOf,
  start: Enclosure,
  combine: (a: Enclosure, b: Enclosure) => Enclosure
): Enclosure | undefined => {
  let total = start
  for (const part of parts) {
    const next = natural(part, leaves)
    if (next === undefined) return undefined
    total = combine(total, next)
  }
  return total
}

/** The number that a line stands for, as the exact formula takes it: its one end, or what lies between both. */
const lineOf = ({ least, most }: Enclosure): Enclosure => {
  if (least === -Infinity && most === Infinity) return { least, most }
  const at = least === -Infinity ? most : most === Infinity ? least : (least + most) / 2
  return around(at, at)
}

/** What is open at an end bounds nothing, unless the line that it draws is meant. */
const enclosedLeaf = (enclosure: Enclosure | undefined, isLine: boolean): Enclosure | undefined => {
  if (enclosure === undefined) return undefined
  if (isLine) return lineOf(enclosure)
  return enclosure.most - enclosure.least < Infinity ? enclosure : undefined
}

const natural = (formula: Formula<number>, leaves: EnclosureOf): Enclosure | undefined => {
  switch (formula.op) {
    case "leaf":
      return enclosedLeaf(leaves(formula.leaf), formula.line === true)
    case "constant": {
      const value = numberOf(formula.value)
      return around(value, value)
    }
    case "sum":
      return combined(formula.terms, leaves, NOTHING, sumOfTwo)
    case "product":
      return combined(formula.factors, leaves, ONE, productOfTwo)
    case "difference": {
      const from = natural(formula.from, leaves)
      const less = natural(formula.less, leaves)
      return from === undefined || less === undefined ? undefined : sumOfTwo(from, negated(less))
    }
    case "quotient":
    case "percentage": {
      const of = natural(formula.of, leaves)
      const by = natural(formula.by, leaves)
      const ratio = of === undefined || by === undefined ? undefined : quotientOf(of, by)
      return ratio === undefined || formula.op === "quotient" ? ratio : productOfTwo(ratio, HUNDRED)
    }
  }
}

/** How many leaves stand in a formula, each as often as it occurs. */
const occurrencesIn = (formula: Formula<number>): number => {
  switch (formula.op) {
    case "leaf":
      return 1
    case "constant":
      return 0
    case "sum":
      return formula.terms.reduce((total, part) => total + occurrencesIn(part), 0)
    case "product":
      return formula.factors.reduce((total, part) => total + occurrencesIn(part), 0)
    case "difference":
      return occurrencesIn(formula.from) + occurrencesIn(formula.less)
    case "quotient":
    case "percentage":
      return occurrencesIn(formula.of) + occurrencesIn(formula.by)
  }
}

/** With more leaves than this the corners are not tried, as by `evaluate`. */
const MOST_LEAVES = 8

/**
 * What surely holds every value of a formula, as `evaluate` reckons it: where a leaf occurs again by trying the ends of
 * the leaves. `undefined` where a leaf is unknown or unbounded, or a divisor may be zero.
 */
export const enclosureOf = (formula: Formula<number>, leaves: EnclosureOf): Enclosure | undefined => {
  const whole = natural(formula, leaves)
  // A leaf that occurs twice stands in three places at least: (b − a) ÷ a. Sums are the same either way.
  if (whole === undefined || formula.op === "sum") return whole
  const occurrences = occurrencesIn(formula)
  if (occurrences < 3) return whole
  const distinct = leavesOf(formula)
  if (distinct.length > MOST_LEAVES || distinct.length === occurrences) return whole
  const rough = distinct.filter((leaf) => isRough(leaves(leaf)))
  if (rough.length === 0) return whole
  let least = Infinity
  let most = -Infinity
  for (let corner = 0; corner < 1 << rough.length; corner++) {
    const value = natural(formula, (leaf) => {
      const enclosure = leaves(leaf)
      const at = rough.indexOf(leaf)
      if (enclosure === undefined || at < 0) return enclosure
      const end = (corner >> at) & 1 ? enclosure.most : enclosure.least
      return { least: end, most: end }
    })
    if (value === undefined) return whole
    least = Math.min(least, value.least)
    most = Math.max(most, value.most)
  }
  return { least, most }
}

/** Whether more than a rounding lies between the bounds: a count written out in full has one value. */
const isRough = (enclosure: Enclosure | undefined): boolean => {
  if (enclosure === undefined) return false
  const width = enclosure.most - enclosure.least
  return width < Infinity && width > 4 * ROUNDING * Math.abs(enclosure.most)
}

export const areApart = (a: Enclosure, b: Enclosure): boolean => a.least > b.most || b.least > a.most
