import { type Fact, factQuantity } from "../domain/fact.ts"
import * as Interval from "../quantity/interval.ts"
import { intervalOf } from "../quantity/quantity.ts"
import { equals, fromInteger, type Rational } from "../quantity/rational.ts"

/** A fact made exact: its value, and the true values that its writing allows. */
export interface KnownFact {
  readonly fact: Fact
  readonly value: Rational | undefined
  readonly interval: Interval.Interval
}

const hundred = fromInteger(100)

export const knownFact = (fact: Fact): KnownFact => {
  const quantity = factQuantity(fact)
  const { value } = quantity
  // 100% is said of all: nobody rounds up to it what some schools lack.
  const whole = fact.unit === "%" && fact.qualifier === "exact" && value !== undefined && equals(value, hundred)
  return { fact, value, interval: whole ? Interval.point(hundred) : intervalOf(quantity) }
}
