/** A number with its unit, its qualifier, and the interval of true values that its writing allows. */
import * as Interval from "./interval.ts"
import type { Qualifier } from "./qualifier.ts"
import { absolute, add, decimal, multiply, negate, type Rational, rational, subtract, zero } from "./rational.ts"

export interface Quantity {
  /** In base units (6.61亿元 is 661000000); a percentage as written (93% is 93); `undefined` for a range. */
  readonly value: Rational | undefined
  readonly unit: string
  readonly qualifier: Qualifier
  /** What the words allow, rounding aside; `undefined` where open. */
  readonly lower: Rational | undefined
  readonly upper: Rational | undefined
  /** The worth of the last written place (0.01 for 50.15%, 10⁶ for 6.61亿); zero for a count written out in full. */
  readonly step: Rational
}

const half = rational(1n, 2n)
const tenth = rational(1n, 10n)

/**
 * The true values that the writing allows. Words first (余, 近, 以上 …); then rounding: a value with decimals, 万,
 * 亿 or % stands for half of its last place to either side, and only a count written in full for itself.
 * 约 is read as a tenth to either side, or half of the last place where that is more: a stated tolerance.
 */
export const intervalOf = (quantity: Quantity): Interval.Interval => {
  const { value, lower, upper, step } = quantity
  switch (quantity.qualifier) {
    case "more_than":
      // 30余 may be 30; 超过30 may not.
      return { lower, upper, lowerOpen: upper === undefined, upperOpen: true }
    case "at_least":
    case "at_most":
    case "range":
      return { lower, upper, lowerOpen: false, upperOpen: false }
    case "less_than":
      return { lower, upper, lowerOpen: false, upperOpen: false }
    case "approx": {
      if (value === undefined) return Interval.everything
      const tolerance = toleranceOf(value, step)
      return Interval.closed(subtract(value, tolerance), add(value, tolerance))
    }
    case "exact":
    case "ratio": {
      if (value === undefined) return Interval.everything
      if (step.numerator === 0n) return Interval.point(value)
      const slack = multiply(step, half)
      return value.numerator < 0n
        ? Interval.closed(subtract(value, slack), add(value, slack))
        : Interval.halfOpen(subtract(value, slack), add(value, slack))
    }
  }
}

const toleranceOf = (value: Rational, step: Rational): Rational => {
  const relative = multiply(absolute(value), tenth)
  const written = multiply(step, half)
  return relative.numerator * written.denominator >= written.numerator * relative.denominator ? relative : written
}

/** An exact count: 7353人. */
export const count = (value: string, unit: string): Quantity => exactly(decimal(value), unit, zero)

/** A value with the worth of its last written place: `exactly(decimal("50.15"), "%", decimal("0.01"))`. */
export const exactly = (value: Rational, unit: string, step: Rational): Quantity => ({
  value,
  unit,
  qualifier: "exact",
  lower: value,
  upper: value,
  step
})

export const negated = (quantity: Quantity): Quantity => ({
  ...quantity,
  value: quantity.value === undefined ? undefined : negate(quantity.value),
  lower: quantity.upper === undefined ? undefined : negate(quantity.upper),
  upper: quantity.lower === undefined ? undefined : negate(quantity.lower)
})
