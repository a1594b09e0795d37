/** Where a formula crosses a line as one of its leaves moves and the others stay. */
import * as Interval from "../quantity/interval.ts"
import {
  absolute,
  add,
  ceiling,
  compare,
  floor,
  fromInteger,
  multiply,
  negate,
  one,
  type Rational,
  subtract
} from "../quantity/rational.ts"
import { type Formula, valueOf } from "./formula.ts"
import { type LinearFraction, linearFraction, pole, reaches, slope } from "./linear-fraction.ts"

export interface Line {
  /** The values of the formula on the right side of the line. */
  readonly wanted: Interval.Interval
  /** Whether the leaf counts what cannot be halved, and cannot be fewer than none. */
  readonly whole: boolean
}

export interface TurningPoint {
  /** The nearest value of the leaf at which the formula is on the other side: for what is not whole, the line itself. */
  readonly at: Rational
  /** What the leaf may move and stay on its side; on the wrong side, minus what it must move to leave it. */
  readonly room: Rational
}

interface Bound {
  readonly value: Rational
  readonly open: boolean
  /** Which way the formula leaves what is wanted across this bound: down (−1) or up (1). */
  readonly outward: -1 | 1
}

const boundsOf = ({ lower, lowerOpen, upper, upperOpen }: Interval.Interval): ReadonlyArray<Bound> => [
  ...(lower === undefined ? [] : [{ value: lower, open: lowerOpen, outward: -1 as const }]),
  ...(upper === undefined ? [] : [{ value: upper, open: upperOpen, outward: 1 as const }])
]

const zero = fromInteger(0)

/** Steps to the other side of a line that is `distance` away: with the line itself where `onLine` is of that side. */
const wholeSteps = (distance: Rational, onLine: boolean): Rational =>
  onLine ? fromInteger(ceiling(distance)) : add(fromInteger(floor(distance)), one)

const crossing = (
  f: LinearFraction,
  now: Rational,
  met: boolean,
  { value, open, outward }: Bound,
  whole: boolean
): TurningPoint | undefined => {
  const boundary = reaches(f, value)
  const way = slope(f)
  if (boundary === undefined || way === 0) return undefined
  const towards = fromInteger(way * outward * (met ? 1 : -1))
  const distance = multiply(subtract(boundary, now), towards)
  if (distance.numerator < 0n) return undefined
  const gap = pole(f)
  const toGap = gap === undefined ? undefined : multiply(subtract(gap, now), towards)
  // Beyond a zero of the divisor it is another branch, which no slow change of the leaf leads to.
  const within = (steps: Rational) => toGap === undefined || toGap.numerator < 0n || compare(steps, toGap) < 0
  const steps = whole ? wholeSteps(distance, met === open) : distance
  if (!within(steps)) return undefined
  const at = add(now, multiply(steps, towards))
  return { at, room: met ? (whole ? subtract(steps, one) : steps) : negate(steps) }
}

/**
 * `undefined` where the leaf alone cannot take the formula across, or where it enters more than linearly. `numberOf`
 * gives every leaf's value as it is now.
 */
export const turningPoint = <Leaf>(
  formula: Formula<Leaf>,
  leaf: Leaf,
  numberOf: (leaf: Leaf) => Rational | undefined,
  { wanted, whole }: Line
): TurningPoint | undefined => {
  const now = numberOf(leaf)
  const value = valueOf(formula, numberOf)
  const f = linearFraction(formula, leaf, numberOf)
  if (now === undefined || value === undefined || f === undefined) return undefined
  const met = Interval.contains(wanted, value)
  const turned = ({ at }: TurningPoint): boolean => {
    if (!whole) return true
    const there = valueOf(formula, (each) => (each === leaf ? at : numberOf(each)))
    // A whole number may leap over the one value that is wanted; and nothing counted is fewer than none.
    return there !== undefined && Interval.contains(wanted, there) !== met && compare(at, zero) >= 0
  }
  return boundsOf(wanted)
    .flatMap((bound) => crossing(f, now, met, bound, whole) ?? [])
    .filter(turned)
    .toSorted((a, b) => compare(absolute(a.room), absolute(b.room)))[0]
}
