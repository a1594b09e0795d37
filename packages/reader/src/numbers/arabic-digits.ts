/** Arabic digits as written: 7353, 12,345, 0.32. Without sign, scale or unit. */
import { Rational } from "@duxue/core"

export interface ArabicDigits {
  readonly end: number
  readonly value: Rational.Rational
  /** How many decimals are written. */
  readonly decimals: number
  /** The power of ten of the last digit that is not zero; of the last digit where all are. */
  readonly lowest: number
}

/** Tells whether the comma at an index keeps groups of three digits apart, against the comma of a list. */
export type CommaTest = (index: number) => boolean

/** No number has more digits; what goes on beyond is a code, and is looked at as another token. */
const pattern = /\d{1,3}(?:,\d{3}){1,12}(?!\d)(?:\.\d{1,40})?|\d{1,40}(?:\.\d{1,40})?/y

export const arabicDigitsAt = (plain: string, start: number, isGroupingComma: CommaTest): ArabicDigits | undefined => {
  pattern.lastIndex = start
  const match = pattern.exec(plain)
  if (match === null) return undefined
  let written = match[0]
  const comma = written.indexOf(",")
  if (comma >= 0 && !isGroupingComma(start + comma)) written = written.slice(0, comma)
  const digits = comma < 0 ? written : written.replaceAll(",", "")
  const dot = digits.indexOf(".")
  const decimals = dot < 0 ? 0 : digits.length - dot - 1
  return { end: start + written.length, value: Rational.decimal(digits), decimals, lowest: lowestOf(digits, dot) }
}

const lowestOf = (digits: string, dot: number): number => {
  let last = digits.length - 1
  while (last >= 0 && (digits[last] === "0" || digits[last] === ".")) last--
  // 0 and 0.00: the last place written.
  if (last < 0) return dot < 0 ? 0 : dot + 1 - digits.length
  if (dot < 0) return digits.length - 1 - last
  return last > dot ? dot - last : dot - 1 - last
}
