/** Numerals that follow one another without a place: 二〇二〇, and the decimals after 点. */
import { Rational } from "@duxue/core"
import { digitOf, placeOf, positionalDigitOf } from "./numeral-characters.ts"

/** No number has more; a longer run is a code, and its rest is looked at as another. */
const MOST_DIGITS = 24

export interface PositionalDigits {
  readonly length: number
  readonly value: Rational.Rational
  /** The power of ten of the last digit that is not zero. */
  readonly lowest: number
}

/** 一两, 二三, 三五: the numbers from the one to the other, not the digits of one number. */
export const areNeighbours = (first: number, second: number): boolean =>
  first > 0 && (second === first + 1 || (first === 3 && second === 5))

const runAt = (plain: string, start: number): string => {
  let written = ""
  while (written.length < MOST_DIGITS) {
    const digit = positionalDigitOf(plain[start + written.length] ?? "")
    if (digit === undefined) break
    written += String(digit)
  }
  return written
}

/** The whole number that two or more numerals write by position; two neighbours write none. */
export const positionalDigitsAt = (plain: string, start: number): PositionalDigits | undefined => {
  if (digitOf(plain[start + 1] ?? "") === undefined) return undefined
  const written = runAt(plain, start)
  const { length } = written
  if (length < 2) return undefined
  if (length === 2 && areNeighbours(Number(written[0]), Number(written[1]))) return undefined
  // 零十: the zero only leads.
  if (length === 2 && written.startsWith("0") && placeOf(plain[start + length] ?? "") !== undefined) return undefined
  return { length, value: Rational.decimal(written), lowest: 0 }
}

/** The decimals after 点; none where a time goes on, as in 九点三十分 and 九点三刻. */
export const decimalDigitsAt = (plain: string, start: number): PositionalDigits | undefined => {
  const written = runAt(plain, start)
  if (written.length === 0 || /[十拾刻]/.test(plain[start + written.length] ?? "")) return undefined
  const significant = written.replace(/0+$/, "").length
  return {
    length: written.length,
    value: Rational.decimal(`0.${written}`),
    lowest: significant === 0 ? -written.length : -significant
  }
}
