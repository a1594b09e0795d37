/**
 * How likely each slip is, in one place. A correction costs −ln P: how often such a slip happens at all, shared among
 * all the writings that it might have made of the true number. So a slip that could have gone one way only (a total
 * with one of its parts left out) outweighs one that could have gone forty (some digit replaced by some other), and
 * costs of independent grounds are added. Nobody has counted the slips of district letters; the rates are even, as one
 * must assume who knows nothing, but for two things: what is reckoned (a total, a share) goes wrong in the reckoning as
 * well as in the typing, and each figure has few chances of a slip that only some figures can suffer.
 *
 * How well they rank is counted on planted faults: `pnpm bench fault-trial` prints for each cause how often a first
 * suggestion that gives it is right. Of 1,688 faults with the true number among the explanations the first was right in
 * 94 of 100: misplaced points and exchanges 97 to 100, units 94, digits left out or replaced 91 and 83, carries 80, other
 * reckoning 62. What is left are sums of which any one figure may be wrong, and no rates would tell which.
 */
import type { Cause } from "../../domain/finding.ts"

export type SlipKind =
  | "digit-replaced"
  | "digits-exchanged"
  | "digit-left-out"
  | "digit-doubled"
  | "digit-put-in"
  | "point-left-out"
  | "point-moved"
  | "point-moved-far"
  | "point-put-in"
  | "zeros-left-out"
  | "unit"
  | "figures-exchanged"
  | "part-left-out"
  | "part-added-twice"
  | "carry"
  | "last-places"
  | "cut-off"
  | "wrong-divisor"
  | "stale-year"
  | "neighbour-repeated"
  | "rise-for-fall"
  | "reckoned"
  | "copied"

/** How often each happens to a figure that can suffer it, beside one digit replaced. */
const rates: Readonly<Record<SlipKind, number>> = {
  "digit-replaced": 1,
  "digits-exchanged": 1,
  "digit-left-out": 1,
  "digit-doubled": 1,
  "digit-put-in": 0.05,
  // Only a number with decimals can lose its point, only an amount its 万.
  "point-left-out": 2,
  "point-moved": 2,
  "point-moved-far": 0.2,
  "point-put-in": 1,
  "zeros-left-out": 0.05,
  unit: 3,
  "figures-exchanged": 0.5,
  // Only totals and what is computed can be reckoned wrongly, a fourth of all figures or fewer.
  "part-left-out": 1.25,
  "part-added-twice": 1.25,
  carry: 1.25,
  "last-places": 3,
  "cut-off": 0.4,
  "wrong-divisor": 5,
  "stale-year": 4,
  // Two like numbers in one relation are a coincidence already.
  "neighbour-repeated": 2,
  "rise-for-fall": 3,
  // Some other result of the reckoning, some other number copied: each of all numbers of that length.
  reckoned: 0.3,
  copied: 0.02
}

/** The cost of a slip that might have gone in so many ways. */
export const costOf = (kind: SlipKind, ways: number): number => Math.log(Math.max(1, ways) / rates[kind])

/** A digit more or less behind the point also makes the number less exact or more exact than its like. */
export const OTHER_DECIMALS = Math.log(2.5)

/** Decimals that are all zero: hardly anybody writes 400.0元. */
export const ZERO_DECIMALS = Math.log(5)

/** A relation of rounded numbers that is met only at the far end of their rounding is the less likely reading. */
export const BLUNT = 3

/** A question that stays open: the words may not have meant the relation at all. */
export const QUERY_LEFT = 2.5
/** A relation that the words may have meant, that holds, and would not hold any longer: that would be a coincidence. */
export const QUERY_BROKEN = 4
/** What hardly anybody would write: a share above a hundred, a growth of nothing, spending of millions a head. */
export const IMPLAUSIBLE = 5
/** What is rare: a district that tells of less than 10万元. */
export const UNUSUAL = 1.5
/** That a line known to everybody (a standard, a provincial mean) was written wrongly, and not what is held against it. */
export const PUBLISHED = 1
/** That a second figure is wrong as well. */
export const ANOTHER_FAULT = 4

export const causeOf: Readonly<Record<SlipKind, Cause>> = {
  "digit-replaced": "digit-slip",
  "digits-exchanged": "digit-swap",
  "digit-left-out": "digit-slip",
  "digit-doubled": "digit-slip",
  "digit-put-in": "digit-slip",
  "point-left-out": "decimal-point",
  "point-moved": "decimal-point",
  "point-moved-far": "decimal-point",
  "point-put-in": "decimal-point",
  "zeros-left-out": "decimal-point",
  unit: "unit-slip",
  "figures-exchanged": "neighbour-swap",
  "part-left-out": "sum-slip",
  "part-added-twice": "sum-slip",
  carry: "sum-slip",
  "last-places": "recomputed",
  "cut-off": "recomputed",
  "wrong-divisor": "wrong-divisor",
  "stale-year": "stale-year",
  "neighbour-repeated": "recomputed",
  "rise-for-fall": "sign",
  reckoned: "recomputed",
  copied: "recomputed"
}
