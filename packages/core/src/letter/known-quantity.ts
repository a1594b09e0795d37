/** What is known of a measure as a quantity that a letter can print. */
import type { Known } from "../assess/inputs.ts"
import { factQuantity } from "../domain/fact.ts"
import type { Quantity } from "../quantity/quantity.ts"
import {
  absolute,
  compare,
  divide,
  exactPlaces,
  powerOfTen,
  type Rational,
  roundTo,
  zero
} from "../quantity/rational.ts"
import { dimensionOf } from "../quantity/unit.ts"
import { metrics } from "../registry.ts"
import { rounded } from "./bound-figure.ts"

/** A value computed from returns has no end of decimals (4.1666…㎡): it is told in as many as its metric is. */
const MOST_PLACES = 2

const placesOfMeasure: ReadonlyMap<string, number> = new Map(
  metrics.flatMap(({ statedAs, formula, decimals }) => [
    ...(formula.op === "leaf" ? [[formula.leaf as string, decimals] as const] : []),
    ...(statedAs === undefined ? [] : [[statedAs as string, decimals] as const])
  ])
)

/** What schools come to in 元 or 平方米 is told in 万, to two decimals: nobody reads 182274577元. */
const isLarge = (value: Rational, unit: string): boolean => {
  const dimension = dimensionOf(unit)
  const isAmount = dimension === "money" || dimension === "area"
  const whole = isAmount && compare(absolute(value), powerOfTen(LARGE)) >= 0
  return whole && exactPlaces(divide(value, powerOfTen(HUNDRED)) as Rational) !== 0
}

const LARGE = 5
const HUNDRED = 2

const inTenThousands = (value: Rational, unit: string): Quantity => {
  const printed = roundTo(value, -HUNDRED)
  return { value: printed, unit, qualifier: "exact", lower: printed, upper: printed, step: powerOfTen(HUNDRED) }
}

/** What is known of a measure: with its own words and rounding where it is stated, else what its schools come to. */
export const knownQuantity = (measure: string, known: Known, unit: string): Quantity => {
  if (known.derived === undefined && known.stated !== undefined) return factQuantity(known.stated.fact)
  const { lower, upper } = known.interval
  if (known.value !== undefined && isLarge(known.value, unit)) return inTenThousands(known.value, unit)
  const places = placesOfMeasure.get(measure) ?? MOST_PLACES
  const isLong = known.value !== undefined && (exactPlaces(known.value) ?? Number.POSITIVE_INFINITY) > places
  if (known.value !== undefined && isLong) return rounded(known.value, unit, places)
  return { value: known.value, unit, qualifier: "exact", lower, upper, step: zero }
}
