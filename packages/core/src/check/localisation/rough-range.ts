/**
 * An interval in binary numbers, with room for their error: it never turns away what lies in the exact interval, and
 * lets in little else. Of the two hundred writings that a slip may have had, only the few that it lets in are tried
 * exactly.
 */
import type * as Interval from "../../quantity/interval.ts"
import { toNumber } from "../../quantity/rational.ts"

export interface RoughRange {
  readonly lower: number
  readonly upper: number
}

/** A binary number is right to one part in 10¹⁵; this is a million times as much. */
const ERROR = 1e-9

export const roughly = ({ lower, upper }: Interval.Interval): RoughRange => ({
  lower: lower === undefined ? Number.NEGATIVE_INFINITY : toNumber(lower),
  upper: upper === undefined ? Number.POSITIVE_INFINITY : toNumber(upper)
})

/** Whether a number printed so, whose last place is worth `step`, may stand for one in the range. */
export const mayMeet = ({ lower, upper }: RoughRange, value: number, step: number): boolean => {
  const slack = step + Math.abs(value) * ERROR
  return value + slack >= lower && value - slack <= upper
}

/** No bounds at all. */
export const anywhere: RoughRange = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY }
