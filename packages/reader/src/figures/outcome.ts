import { dimensionOf, Rational } from "@duxue/core"
import type { Amount } from "./amount.ts"
import type { ScannedFigure } from "./scanned.ts"
import type { Bare } from "./shared-unit.ts"

/** A figure, a number still without a unit, or the index at which to go on. */
export type Outcome = ScannedFigure | Bare | number | undefined

const fifth = Rational.rational(1n, 5n)

/** 增长5倍 of 5.09: a whole multiple is rounded as a share is, but by no more than a tenth of itself: 1.6 is no 2倍. */
const multipleStep = ({ value, place }: Amount): Rational.Rational => {
  const most = Rational.multiply(Rational.absolute(value), fifth)
  return Rational.compare(place, most) < 0 ? place : most
}

/** Rounded numbers stand for half of their last place to either side; counts written out in full for themselves. */
export const stepOf = (amount: Amount, unit: string): Rational.Rational => {
  if (unit === "倍" && !amount.rounded) return multipleStep(amount)
  const dimension = dimensionOf(unit)
  return amount.rounded || dimension === "percent" || dimension === "points" || dimension === "coefficient"
    ? amount.place
    : Rational.zero
}
