/**
 * Whether a figure is one slip of the hand away from what a relation needs it to be: a digit wrong, left out, typed
 * twice or exchanged with its neighbour, the decimal point lost or moved, 万 or 亿 for another scale.
 *
 * This is evidence that the words mean a relation which the numbers do not bear out; the verdict itself is exact and
 * is given elsewhere. So floating point will do, and is a hundred times as fast.
 */
import { dimensionOf, type Formula, Interval, leavesOf, percentage, Rational, solve } from "@duxue/core"
import type { ScannedFigure } from "../../figures/scanned.ts"
import { computedBy, figureAt, intervalAt, type Scene } from "../scene/scene.ts"

/** Fewer digits are one slip away from too many numbers to tell anything. */
const LEAST_DIGITS = 3
/** Beyond this the integers of floating point have gaps. */
const MOST_DIGITS = 15

const numberOf = ({ numerator, denominator }: Rational.Rational): number => Number(numerator) / Number(denominator)

/** The numbers that a relation allows, a little wider than they are for the roundings of floating point. */
interface Wanted {
  readonly least: number
  readonly most: number
}

const wantedIn = ({ lower, upper }: Interval.Interval): Wanted | undefined => {
  if (lower === undefined || upper === undefined) return undefined
  const [least, most] = [numberOf(lower), numberOf(upper)]
  const slack = 1e-9 * Math.max(Math.abs(least), Math.abs(most))
  return { least: least - slack, most: most + slack }
}

/** A number as its digits write it, without the point, and the worth of the last of them. */
interface Digits {
  readonly whole: number
  readonly count: number
  readonly place: number
  readonly rounded: boolean
}

const digitsOf = ({ value, step }: ScannedFigure): Digits | undefined => {
  if (value === undefined || value.numerator <= 0n) return undefined
  const rounded = step.numerator !== 0n
  const place = rounded ? numberOf(step) : 1
  const whole = Math.round(numberOf(value) / place)
  if (!rounded && value.denominator !== 1n) return undefined
  return whole < 10 ** MOST_DIGITS ? { whole, count: String(whole).length, place, rounded } : undefined
}

/** Tells whether a number, by its digits, is the one looked for. */
type Fits = (whole: number) => boolean

/** Whether the digits fit with one of them replaced, or exchanged with its neighbour. */
const fitsRetyped = ({ whole, count }: Digits, fits: Fits): boolean => {
  for (let worth = 1, at = 0; at < count; at++, worth *= 10) {
    const digit = Math.floor(whole / worth) % 10
    for (let typed = 0; typed <= 9; typed++) if (fits(whole + (typed - digit) * worth)) return true
    const left = Math.floor(whole / (worth * 10)) % 10
    if (at + 1 < count && fits(whole + (digit - left) * worth * 9)) return true
  }
  return false
}

/** Whether the digits fit with one more somewhere from `from` up to `to`, which was left out in typing. */
const fitsCompleted = ({ whole, count }: Digits, from: number, to: number, fits: Fits): boolean => {
  for (let at = from; at <= to; at++) {
    const worth = 10 ** (count - at)
    const right = whole % worth
    const without = (whole - right) * 10 + right
    for (let typed = 0; typed <= 9; typed++) if (fits(without + typed * worth)) return true
  }
  return false
}

/** Whether the digits fit without one of those from `from` up to `to`, which was typed too many. */
const fitsShortened = ({ whole, count }: Digits, from: number, to: number, fits: Fits): boolean => {
  if (count === 1) return false
  for (let at = from; at < to; at++) {
    const worth = 10 ** (count - 1 - at)
    if (fits(Math.floor(whole / (worth * 10)) * worth + (whole % worth))) return true
  }
  return false
}

const decimalShifts = [10, 100, 0.1, 0.01] as const
const scaleShifts = [1e4, 1e-4, 1e8, 1e-8] as const

const isScaled = ({ unit, step }: ScannedFigure): boolean => {
  const dimension = dimensionOf(unit)
  return dimension === "money" || dimension === "area" || numberOf(step) > 1
}

/** Whether one slip turns a number in `wanted` into the figure as written. */
const isOneSlipFrom = (figure: ScannedFigure, wanted: Interval.Interval): boolean => {
  const range = wantedIn(wanted)
  const written = digitsOf(figure)
  if (range === undefined || written === undefined || range.most <= 0) return false
  const { whole, count, place, rounded } = written
  const half = rounded ? place / 2 : 0
  const inRange = (value: number, slack: number): boolean => value + slack >= range.least && value - slack <= range.most
  const value = whole * place
  if (decimalShifts.some((shift) => inRange(value * shift, half * shift))) return true
  if (isScaled(figure) && scaleShifts.some((shift) => inRange(value * shift, half * shift))) return true
  const fitsAt =
    (worth: number): Fits =>
    (typed) =>
      inRange(typed * worth, rounded ? worth / 2 : 0)
  const asWritten = fitsAt(place)
  if (fitsRetyped(written, asWritten)) return true
  const point = Math.max(0, count - (place < 1 ? Math.round(-Math.log10(place)) : 0))
  if (fitsCompleted(written, 0, point, asWritten) || fitsShortened(written, 0, point, asWritten)) return true
  // A decimal that was lost or typed twice leaves those before it a place higher or lower.
  return (
    point < count &&
    (fitsCompleted(written, point, count, fitsAt(place / 10)) ||
      fitsShortened(written, point, count, fitsAt(place * 10)))
  )
}

/** How many digits a figure tells: zeros behind a point are told, those that fill a whole number up are not. */
const significant = (figure: ScannedFigure): number => {
  const written = digitsOf(figure)
  if (written === undefined) return 0
  if (written.place < 1) return written.count
  let { whole, count } = written
  for (; whole > 0 && whole % 10 === 0; whole /= 10) count--
  return whole === 0 ? 0 : count
}

/** More values than these may be printed for what figures in 万 and 亿 come to: some slip leads to one of them. */
const MOST_PRINTABLE = 32

const isVague = ({ step }: ScannedFigure, computed: Interval.Interval): boolean => {
  const range = wantedIn(computed)
  if (range === undefined) return true
  const place = step.numerator === 0n ? 1 : numberOf(step)
  return (range.most - range.least) / place > MOST_PRINTABLE
}

/**
 * Whether the relation would hold but for one slip in one of its figures that `suspect` lets come into question. Where
 * the stated figure has too few digits, slips agree by chance, and where words leave a figure open (约, 超过) it agrees
 * with much: then nothing is said.
 */
export const isOneSlipAway = (
  scene: Scene,
  result: number,
  formula: Formula<number>,
  suspect: (index: number) => boolean = () => true
): boolean => {
  const stated = figureAt(scene, result)
  const leaves = leavesOf(formula)
  if (significant(stated) < LEAST_DIGITS) return false
  if ([result, ...leaves].some((each) => figureAt(scene, each).qualifier !== "exact")) return false
  const computed = computedBy(scene, formula)
  if (computed === undefined || isVague(stated, computed)) return false
  if (suspect(result) && isOneSlipFrom(stated, computed)) return true
  const [target, solvable] = withOneLeafEach(intervalAt(scene, result), formula)
  return leaves.some((leaf) => {
    if (!suspect(leaf)) return false
    const wanted = solve(solvable, leaf, target, (index) => intervalAt(scene, index))
    return wanted !== undefined && isOneSlipFrom(figureAt(scene, leaf), wanted)
  })
}

const hundred = Interval.point(Rational.fromInteger(100))

/** (b − a) ÷ a is solved as b ÷ a − 100%, where a stands once. */
const withOneLeafEach = (
  target: Interval.Interval,
  formula: Formula<number>
): readonly [Interval.Interval, Formula<number>] => {
  if (formula.op !== "percentage" || formula.of.op !== "difference") return [target, formula]
  const { from, less } = formula.of
  const [later] = leavesOf(from)
  const [former] = leavesOf(less)
  const [base] = leavesOf(formula.by)
  if (from.op !== "leaf" || less.op !== "leaf" || formula.by.op !== "leaf") return [target, formula]
  if (base === former) return [Interval.add(target, hundred), percentage(from, formula.by)]
  return base === later ? [Interval.subtract(hundred, target), percentage(less, formula.by)] : [target, formula]
}
