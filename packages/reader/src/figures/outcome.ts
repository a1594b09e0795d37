import { dimensionOf, Rational } from "@duxue/core"
import type { Amount } from "./amount.ts"
import type { ScannedFigure } from "./scanned.ts"
import type { Bare } from "./shared-unit.ts"

/** A figure, a number still without a unit, or the index at which to go on. */
export type Outcome = ScannedFigure | Bare | number | undefined

/** Rounded numbers stand for half of their last place to either side; counts written out in full for themselves. */
export const stepOf = (amount: Amount, unit: string): Rational.Rational => {
  const dimension = dimensionOf(unit)
  return amount.rounded || dimension === "percent" || dimension === "points" || dimension === "coefficient"
    ? amount.place
    : Rational.zero
}
