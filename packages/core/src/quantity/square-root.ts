/** Square roots of exact numbers, enclosed so tightly that no decimal threshold is left in doubt. */
import * as Interval from "./interval.ts"
import { multiply, powerOfTen, type Rational, rational } from "./rational.ts"

/** The greatest integer whose square is at most `n`, by Newton's method from above. `n` must not be negative. */
export const integerRoot = (n: bigint): bigint => {
  if (n < 0n) throw new RangeError("the root of a negative number")
  if (n < 2n) return n
  let root = 1n << BigInt(Math.ceil((n.toString(16).length * 4) / 2))
  for (;;) {
    const next = (root + n / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

/** Decimals of an enclosure. A line of up to as many decimals is decided by it. */
const places = 24

/**
 * The root of `value`, which must not be negative: the point itself where it is rational. Otherwise it is irrational, and
 * lies strictly between two neighbouring decimals of 24 places; the open interval between them holds no decimal of as
 * many places, so that a comparison with any such line is settled, however near it the root may be.
 */
export const squareRoot = (value: Rational): Interval.Interval => {
  const { numerator, denominator } = value
  const [above, below] = [integerRoot(numerator), integerRoot(denominator)]
  if (above * above === numerator && below * below === denominator) return Interval.point(rational(above, below))
  const scale = powerOfTen(places)
  const square = multiply(value, multiply(scale, scale))
  // The root of the whole part is the whole part of the root.
  const whole = integerRoot(square.numerator / square.denominator)
  return {
    lower: rational(whole, scale.numerator),
    upper: rational(whole + 1n, scale.numerator),
    lowerOpen: true,
    upperOpen: true
  }
}
