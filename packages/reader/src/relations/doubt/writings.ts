/**
 * The writings that one slip of the hand may make of a number: a digit wrong, left out, typed twice or exchanged with
 * its neighbour, the decimal point lost or moved, 万 or 亿 for another scale.
 */
import { dimensionOf, type Rational } from "@duxue/core"
import type { ScannedFigure } from "../../figures/scanned.ts"
import type { Enclosure } from "../scene/enclosures.ts"

/** Beyond this the integers of floating point have gaps. */
const MOST_DIGITS = 15

export const numberOf = ({ numerator, denominator }: Rational.Rational): number =>
  Number(numerator) / Number(denominator)

/** The numbers that a relation allows, a little wider than they are for the roundings of floating point. */
export interface Wanted {
  readonly least: number
  readonly most: number
}

export const wantedIn = ({ least, most }: Enclosure): Wanted => {
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

export const digitsOf = ({ value, step }: ScannedFigure): Digits | undefined => {
  if (value === undefined || value.numerator <= 0n) return undefined
  const rounded = step.numerator !== 0n
  const place = rounded ? numberOf(step) : 1
  const whole = Math.round(numberOf(value) / place)
  if (!rounded && value.denominator !== 1n) return undefined
  return whole < 10 ** MOST_DIGITS ? { whole, count: String(whole).length, place, rounded } : undefined
}

/** The numbers, by their digits, that are looked for: such as are worth `place` each and come to what is wanted. */
interface Fit {
  readonly wanted: Wanted
  readonly place: number
  /** By how much what is written may have been rounded. */
  readonly slack: number
}

const fits = ({ wanted, place, slack }: Fit, whole: number): boolean => {
  const value = whole * place
  return value + slack >= wanted.least && value - slack <= wanted.most
}

/**
 * Whether some digit of that worth, added to `without`, makes a number that fits. Only those between the ends of what is
 * wanted are tried, and one beside each for the roundings of floating point.
 */
const fitsWithDigit = (without: number, worth: number, fit: Fit): boolean => {
  const { wanted, place, slack } = fit
  const first = Math.max(0, Math.ceil(((wanted.least - slack) / place - without) / worth) - 1)
  const last = Math.min(9, Math.floor(((wanted.most + slack) / place - without) / worth) + 1)
  for (let typed = first; typed <= last; typed++) if (fits(fit, without + typed * worth)) return true
  return false
}

/** Whether the digits fit with one of them replaced. */
const fitsReplaced = ({ whole, count }: Digits, fit: Fit): boolean => {
  for (let worth = 1, at = 0; at < count; at++, worth *= 10) {
    const digit = Math.floor(whole / worth) % 10
    if (fitsWithDigit(whole - digit * worth, worth, fit)) return true
  }
  return false
}

/** Whether the digits fit with two neighbours exchanged. */
const fitsTransposed = ({ whole, count }: Digits, fit: Fit): boolean => {
  for (let worth = 1, at = 0; at + 1 < count; at++, worth *= 10) {
    const digit = Math.floor(whole / worth) % 10
    const left = Math.floor(whole / (worth * 10)) % 10
    if (fits(fit, whole + (digit - left) * worth * 9)) return true
  }
  return false
}

/** Whether the digits fit with one more somewhere from `from` up to `to`, which was left out in typing. */
const fitsCompleted = ({ whole, count }: Digits, from: number, to: number, fit: Fit): boolean => {
  for (let at = from; at <= to; at++) {
    const worth = 10 ** (count - at)
    const right = whole % worth
    if (fitsWithDigit((whole - right) * 10 + right, worth, fit)) return true
  }
  return false
}

/** Whether the digits fit without one of those from `from` up to `to`, which was typed too many. */
const fitsShortened = ({ whole, count }: Digits, from: number, to: number, fit: Fit): boolean => {
  if (count === 1) return false
  for (let at = from; at < to; at++) {
    const worth = 10 ** (count - 1 - at)
    if (fits(fit, Math.floor(whole / (worth * 10)) * worth + (whole % worth))) return true
  }
  return false
}

const decimalShifts = [10, 100, 0.1, 0.01] as const
const scaleShifts = [1e4, 1e-4, 1e8, 1e-8] as const

const isScaled = ({ unit, step }: ScannedFigure): boolean => {
  if (step.numerator > step.denominator) return true
  const dimension = dimensionOf(unit)
  return dimension === "money" || dimension === "area"
}

/**
 * How many writings one slip might have made of the figure before one of them lies in `wanted`, the commonest kinds of
 * slip first; `undefined` where none does, or only after more than `most`. The fewer there are, the less they agree by
 * chance.
 */
export const writingsUntil = (figure: ScannedFigure, wanted: Wanted, most = Infinity): number | undefined => {
  if (decimalShifts.length > most) return undefined
  const written = digitsOf(figure)
  if (written === undefined || wanted.most <= 0) return undefined
  const { whole, count, place, rounded } = written
  const half = rounded ? place / 2 : 0
  const inRange = (value: number, slack: number): boolean =>
    value + slack >= wanted.least && value - slack <= wanted.most
  const value = whole * place
  let tried: number = decimalShifts.length
  if (decimalShifts.some((shift) => inRange(value * shift, half * shift))) return tried
  if (isScaled(figure)) {
    tried += scaleShifts.length
    if (scaleShifts.some((shift) => inRange(value * shift, half * shift))) return tried
  }
  const fitsAt = (worth: number): Fit => ({ wanted, place: worth, slack: rounded ? worth / 2 : 0 })
  const asWritten = fitsAt(place)
  const point = Math.max(0, count - (place < 1 ? Math.round(-Math.log10(place)) : 0))
  tried += 2 * count
  if (tried > most) return undefined
  if (fitsTransposed(written, asWritten) || fitsShortened(written, 0, point, asWritten)) return tried
  // A decimal that was lost or typed twice leaves those before it a place higher or lower.
  if (point < count && fitsShortened(written, point, count, fitsAt(place * 10))) return tried
  tried += 9 * count
  if (tried > most) return undefined
  if (fitsReplaced(written, asWritten)) return tried
  tried += 10 * (count + 1)
  if (tried > most) return undefined
  if (fitsCompleted(written, 0, point, asWritten)) return tried
  return point < count && fitsCompleted(written, point, count, fitsAt(place / 10)) ? tried : undefined
}
