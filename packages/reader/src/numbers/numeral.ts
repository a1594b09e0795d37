/**
 * The one engine that reads a number as written, in digits, numerals or both: 7353, 12,345, 18151.74万, 5万4千6百,
 * 1亿2000余万, 一百三十六, 壹仟零伍, 两千四百五, 二〇二〇, 九十五点六. Exact; sign, fraction and unit are others' work.
 */
import type { Rational } from "@duxue/core"
import { arabicDigitsAt, type CommaTest } from "./arabic-digits.ts"
import { isMoreMark } from "./numeral-characters.ts"
import { NumeralGrammar } from "./numeral-grammar.ts"

export interface Numeral {
  /** Index after its last character, 余, 多 or 几 included. */
  readonly end: number
  /** Index after its last character, 余, 多 or 几 at the end left out. */
  readonly bareEnd: number
  /** 万 and 亿 multiplied out; of 二三十 the lower. */
  readonly value: Rational.Rational
  /** Of 二三十 the higher: two neighbouring digits name the numbers from one to the other. */
  readonly upper: Rational.Rational | undefined
  /** The first number of digits as written: of 3.5万, 3.5. */
  readonly coefficient: Rational.Rational
  /** The power of ten of the last written place. */
  readonly place: number
  /** The power of ten of the last written place that is not zero: how far 余 and 多 reach. */
  readonly reach: number
  /** Whether decimals are written. */
  readonly decimal: boolean
  /** Whether it ends in 万, 亿 or 兆, or in 百 or 千 after Arabic digits. */
  readonly scaled: boolean
  /** Whether 余, 多 or 几 stands in it or after it. */
  readonly more: boolean
  /** Whether it begins with an Arabic digit. */
  readonly arabic: boolean
  /** Whether it is numerals without a place, read by position: 二〇二〇. */
  readonly positional: boolean
  /** Whether it names no digit: 百, 千, 万 and 百万 stand for round numbers, and as often for “very many”. */
  readonly round: boolean
}

const continuation = /[余多几个点十拾百佰千仟万亿兆零〇]/

/** The number that begins at `start`. Looks no further than its grammar does, so that a scan stays linear. */
export const numeralAt = (plain: string, start: number, isGroupingComma: CommaTest): Numeral | undefined => {
  const first = plain.charCodeAt(start)
  if (first >= 0x30 && first <= 0x39) return arabicNumeralAt(plain, start, isGroupingComma)
  const lower = new NumeralGrammar(plain, start, false)
  lower.takePosition()
  lower.takeAll()
  const numeral = finished(plain, lower, false)
  if (numeral === undefined || !lower.paired) return numeral
  const upper = new NumeralGrammar(plain, start, true)
  upper.takePosition()
  upper.takeAll()
  upper.close()
  return { ...numeral, upper: upper.terms.value() }
}

const arabicNumeralAt = (plain: string, start: number, isGroupingComma: CommaTest): Numeral | undefined => {
  const digits = arabicDigitsAt(plain, start, isGroupingComma)
  if (digits === undefined) return undefined
  const { end, value, decimals, lowest } = digits
  // Most figures are digits alone.
  if (!continuation.test(plain[end] ?? "")) {
    return {
      end,
      bareEnd: end,
      value,
      upper: undefined,
      coefficient: value,
      place: decimals === 0 ? 0 : -decimals,
      reach: lowest,
      decimal: decimals > 0,
      scaled: false,
      more: false,
      arabic: true,
      positional: false,
      round: false
    }
  }
  const read = new NumeralGrammar(plain, start, false)
  read.takeArabic(digits)
  read.takeAll()
  return finished(plain, read, true)
}

const finished = (plain: string, read: NumeralGrammar, arabic: boolean): Numeral | undefined => {
  if (read.end === read.start) return undefined
  read.close()
  const { terms } = read
  const markAfter = !read.more && isMoreMark(plain[read.end] ?? "")
  return {
    end: markAfter ? read.end + 1 : read.end,
    bareEnd: read.end,
    value: terms.value(),
    upper: undefined,
    coefficient: terms.coefficient(),
    place: terms.place(),
    reach: terms.reach(),
    decimal: read.decimal,
    scaled: read.scaled(arabic),
    more: read.more || markAfter,
    arabic,
    positional: read.positional,
    round: read.round
  }
}
