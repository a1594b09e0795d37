/** A value against a line: three-valued, exact. */
import type { Standard, StandardComparison } from "../domain/policy.ts"
import type { StandardVerdict } from "../domain/verdict.ts"
import * as Interval from "../quantity/interval.ts"
import { decimal, type Rational } from "../quantity/rational.ts"

/** The values that satisfy a comparison with a threshold. */
export const satisfying = (comparison: StandardComparison, threshold: Rational): Interval.Interval => {
  switch (comparison) {
    case ">=":
      return { lower: threshold, lowerOpen: false, upper: undefined, upperOpen: true }
    case ">":
      return { lower: threshold, lowerOpen: true, upper: undefined, upperOpen: true }
    case "<=":
      return { lower: undefined, lowerOpen: true, upper: threshold, upperOpen: false }
    case "<":
      return { lower: undefined, lowerOpen: true, upper: threshold, upperOpen: true }
    case "=":
      return Interval.point(threshold)
  }
}

const wanted = new WeakMap<Standard, Interval.Interval>()

/** The values that meet a standard, found once for each: every filing is judged by the same. */
export const meeting = (standard: Standard): Interval.Interval => {
  const before = wanted.get(standard)
  if (before !== undefined) return before
  const found = satisfying(standard.comparison, decimal(standard.threshold))
  wanted.set(standard, found)
  return found
}

/**
 * Met where every value that the facts allow satisfies it, unmet where none does, else undecided. A number that a method
 * prescribes (32项指标) is never missed: who tells another has counted otherwise, and is asked how.
 */
export const judge = (value: Interval.Interval, standard: Standard): "met" | "unmet" | "undecided" => {
  const meets = meeting(standard)
  if (Interval.within(value, meets)) return "met"
  return Interval.overlaps(value, meets) || standard.comparison === "=" ? "undecided" : "unmet"
}

export const inForce = (standard: Standard, date: string): boolean =>
  standard.from <= date && (standard.until === null || date <= standard.until)

/** Whether a verdict settles the question either way. */
export const isSettled = (verdict: StandardVerdict): boolean => verdict === "met" || verdict === "unmet"
