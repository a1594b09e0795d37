/** A number in the running text of a letter, before its unit. What is written is for `numbers/numeral.ts` to say. */
import { Rational } from "@duxue/core"
import type { CommaTest } from "../numbers/arabic-digits.ts"
import { type Numeral, numeralAt } from "../numbers/numeral.ts"

export interface Amount {
  readonly end: number
  /** 万 and 亿 multiplied out. */
  readonly value: Rational.Rational
  /** Of 三四十 the higher; `undefined` where one number is named. */
  readonly upper: Rational.Rational | undefined
  /** The number before 万 or 亿. */
  readonly digits: Rational.Rational
  /** The worth of the last written place. */
  readonly place: Rational.Rational
  /** The worth of the last written place that is not zero: how far 余 and 多 reach. */
  readonly reach: Rational.Rational
  /** Whether decimals, 万 or 亿 were used, so that the number stands for a rounded one. */
  readonly rounded: boolean
  /** Whether 余, 多 or 几 was written. */
  readonly more: boolean
  readonly arabic: boolean
  /** Whether 万 or 亿 was written: such a number may share the unit of its list. */
  readonly scaled: boolean
}

export const arabicAmountAt = (plain: string, start: number, isGroupingComma: CommaTest): Amount | undefined => {
  const numeral = numeralAt(plain, start, isGroupingComma)
  return numeral === undefined ? undefined : amountOf(numeral, numeral.decimal || numeral.place > 0)
}

const noComma: CommaTest = () => false

/**
 * Numerals without a place are a count where a zero stands for an empty one (二〇三人); else they are a list (一二三批), a
 * name (三八) or a slip.
 */
export const chineseAmountAt = (plain: string, start: number): Amount | undefined => {
  const numeral = numeralAt(plain, start, noComma)
  if (numeral === undefined || (numeral.positional && !/[零〇○]/.test(plain.slice(start, numeral.bareEnd))))
    return undefined
  // 三万 and 一亿二千万 are as round as 3万 and 1.2亿; 三百 is written out.
  return amountOf(numeral, numeral.decimal || numeral.scaled)
}

const amountOf = (numeral: Numeral, rounded: boolean): Amount => {
  const reach = Rational.powerOfTen(numeral.reach)
  return {
    end: numeral.end,
    value: numeral.value,
    upper: numeral.upper,
    digits: numeral.coefficient,
    place: numeral.place === numeral.reach ? reach : Rational.powerOfTen(numeral.place),
    reach,
    rounded,
    more: numeral.more,
    arabic: numeral.arabic,
    scaled: numeral.scaled
  }
}
