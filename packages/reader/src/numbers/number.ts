/**
 * A number with its sign, fraction or power: -127.32e13, 2^5, 40k, 三分之二, 三百五又三分之一, 1 4/3, 负六点六, 半百, 一打.
 */
import { Rational } from "@duxue/core"
import { isDigit, isHan, isLatin } from "../source/characters.ts"
import type { CommaTest } from "./arabic-digits.ts"
import { beginsNumeral } from "./numeral-characters.ts"
import { type Numeral, numeralAt } from "./numeral.ts"

export interface WrittenNumber {
  readonly start: number
  readonly end: number
  readonly value: Rational.Rational
  /** Whether 余, 多 or 几 says that there are more. */
  readonly more: boolean
  /** The numeral where the number is nothing else, without sign, fraction or power. */
  readonly numeral: Numeral | undefined
}

/** 10^400 is beyond anything that a text counts, and such a power would cost more than the whole of the text. */
const GREATEST_EXPONENT = 308
const GREATEST_POWER = 64

const exponent = /e([+-]?)(\d{1,3})(?![\d.])/iy
const power = /\^([+-]{0,2})(\d{1,3})(?![\d.])/y
/** Not 40km and not 5m, which are lengths. */
const thousand = /k(?![a-z])/iy
const million = /M(?![A-Za-z])/y
/** 2222.2222.222 is no decimal: each of its parts stands alone. */
const dotted = /\d{1,40}(?:\.\d{1,40}){2}/y
const onlyDigits = /\d{1,40}/y
/** One thing done again and again is no dozen: 一打电话, 一打开. */
const verbOfStriking = /打(?=电话|开|造|击|响|通|破|牌|架|工|分|扮|包|印|招|赢|仗|听|算|车|球)/y

const matchAt = (pattern: RegExp, plain: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(plain)
}

/** Whether a number may begin at the character, sign and 半 included. */
export const beginsNumber = (plain: string, at: number): boolean => {
  const character = plain[at] as string
  return (
    isDigit(plain.charCodeAt(at)) ||
    character === "." ||
    character === "-" ||
    character === "负" ||
    character === "半" ||
    beginsNumeral(character)
  )
}

/** The number that begins at `start`, `undefined` where none does. */
export const numberAt = (plain: string, start: number, isGroupingComma: CommaTest): WrittenNumber | undefined => {
  const sign = signAt(plain, start)
  if (sign === undefined) return unsignedAt(plain, start, isGroupingComma)
  const positive = unsignedAt(plain, sign, isGroupingComma)
  return positive === undefined
    ? undefined
    : { ...positive, start, value: Rational.negate(positive.value), numeral: undefined }
}

/** The index after a minus sign. After a number or a letter a dash joins: 5-20, COVID-19; 3月-5月 is a span. */
const signAt = (plain: string, start: number): number | undefined => {
  if (plain[start] === "负") return start + 1
  if (plain[start] !== "-") return undefined
  const before = plain.charCodeAt(start - 1)
  if (start === 0 || !(isDigit(before) || isLatin(before) || isHan(before) || /[-—)%.]/.test(plain[start - 1] ?? "")))
    return start + 1
  return isHan(before) && !/[\d零一二三四五六七八九十百千万亿两]/.test(plain[start - 2] ?? "") ? start + 1 : undefined
}

const unsignedAt = (plain: string, start: number, isGroupingComma: CommaTest): WrittenNumber | undefined => {
  const first = partAt(plain, start, isGroupingComma)
  if (first === undefined) return undefined
  if (first.numeral?.more === true) return first
  return mixedAt(plain, first, isGroupingComma) ?? fractionAt(plain, first, isGroupingComma) ?? first
}

/** 三百五又三分之一 and 1 4/3: a whole number and a fraction of one. */
const mixedAt = (plain: string, whole: WrittenNumber, isGroupingComma: CommaTest): WrittenNumber | undefined => {
  const joint = plain[whole.end]
  if (joint !== "又" && !(joint === " " && whole.numeral?.arabic === true)) return undefined
  const by = partAt(plain, whole.end + 1, isGroupingComma)
  const fraction = by === undefined ? undefined : fractionAt(plain, by, isGroupingComma)
  if (fraction === undefined || (joint === " " && plain.startsWith("分之", by?.end))) return undefined
  return { ...fraction, start: whole.start, value: Rational.add(whole.value, fraction.value) }
}

/** 三分之二 names the denominator first, 2/3 last. */
const fractionAt = (plain: string, first: WrittenNumber, isGroupingComma: CommaTest): WrittenNumber | undefined => {
  const { start, numeral } = first
  // 百分之二, where no digit is named, is a percentage: its number is 二.
  if (plain.startsWith("分之", first.end) && numeral?.round !== true) {
    const negative = plain[first.end + 2] === "负"
    const second = partAt(plain, first.end + (negative ? 3 : 2), isGroupingComma)
    const quotient = second === undefined ? undefined : Rational.divide(second.value, first.value)
    if (second === undefined || quotient === undefined) return undefined
    const value = negative ? Rational.negate(quotient) : quotient
    return { start, end: second.end, value, more: second.more, numeral: undefined }
  }
  if (plain[first.end] !== "/" || !isDigit(plain.charCodeAt(first.end + 1)) || numeral?.arabic !== true)
    return undefined
  const second = partAt(plain, first.end + 1, isGroupingComma)
  const quotient = second === undefined ? undefined : Rational.divide(first.value, second.value)
  // 2021/3/5 is a date.
  if (second === undefined || quotient === undefined || plain[second.end] === "/" || plain[start - 1] === "/")
    return undefined
  return { start, end: second.end, value: quotient, more: second.more, numeral: undefined }
}

/** A number without sign and fraction. */
const partAt = (plain: string, start: number, isGroupingComma: CommaTest): WrittenNumber | undefined => {
  if (plain[start] === "半") return halfAt(plain, start, isGroupingComma)
  const code = plain.charCodeAt(start)
  if (isDigit(code)) return arabicAt(plain, start, isGroupingComma)
  if (plain[start] === ".") return pointAt(plain, start)
  if (!beginsNumeral(plain[start] ?? "")) return undefined
  const numeral = numeralAt(plain, start, isGroupingComma)
  return numeral === undefined ? undefined : dozens(plain, start, numeral)
}

const ofNumeral = (start: number, numeral: Numeral): WrittenNumber => ({
  start,
  end: numeral.end,
  value: numeral.value,
  more: numeral.more,
  numeral
})

/** 五十打 is fifty dozen; 一打 too, but not 一打电话. */
const dozens = (plain: string, start: number, numeral: Numeral): WrittenNumber => {
  if (plain[numeral.end] !== "打" || numeral.round || matchAt(verbOfStriking, plain, numeral.end) !== null)
    return ofNumeral(start, numeral)
  const value = Rational.multiply(numeral.value, Rational.fromInteger(12))
  return { start, end: numeral.end + 1, value, more: numeral.more, numeral: undefined }
}

/** 半百 is fifty. */
const halfAt = (plain: string, start: number, isGroupingComma: CommaTest): WrittenNumber | undefined => {
  const numeral = beginsNumeral(plain[start + 1] ?? "") ? numeralAt(plain, start + 1, isGroupingComma) : undefined
  if (numeral?.round !== true) return undefined
  const value = Rational.multiply(numeral.value, Rational.rational(1n, 2n))
  return { start, end: numeral.end, value, more: numeral.more, numeral: undefined }
}

const arabicAt = (plain: string, start: number, isGroupingComma: CommaTest): WrittenNumber | undefined => {
  if (matchAt(dotted, plain, start) !== null || (plain[start - 1] === "." && isDigit(plain.charCodeAt(start - 2)))) {
    const digits = matchAt(onlyDigits, plain, start)?.[0] ?? ""
    const value = Rational.decimal(digits)
    return { start, end: start + digits.length, value, more: false, numeral: undefined }
  }
  const numeral = numeralAt(plain, start, isGroupingComma)
  if (numeral === undefined) return undefined
  return magnified(plain, start, numeral.end, numeral.value) ?? dozens(plain, start, numeral)
}

/** .5, but not the nine of “...9”. */
const pointAt = (plain: string, start: number): WrittenNumber | undefined => {
  const digits = matchAt(onlyDigits, plain, start + 1)?.[0]
  const before = plain.charCodeAt(start - 1)
  if (digits === undefined || isDigit(before) || isLatin(before) || plain[start - 1] === ".") return undefined
  const end = start + 1 + digits.length
  const value = Rational.decimal(`0.${digits}`)
  return magnified(plain, start, end, value) ?? { start, end, value, more: false, numeral: undefined }
}

/** 2e5, 2^-1, 40k and 2.5M. */
const magnified = (plain: string, start: number, end: number, value: Rational.Rational): WrittenNumber | undefined => {
  const next = plain[end]
  if (next === undefined || !"eEkKM^".includes(next)) return undefined
  const times = (length: number, factor: Rational.Rational): WrittenNumber => ({
    start,
    end: end + length,
    value: Rational.multiply(value, factor),
    more: false,
    numeral: undefined
  })
  const scientific = matchAt(exponent, plain, end)
  if (scientific !== null && Number(scientific[2]) <= GREATEST_EXPONENT) {
    const tens = Number(scientific[2])
    return times(scientific[0].length, Rational.powerOfTen(scientific[1] === "-" ? -tens : tens))
  }
  const raised = matchAt(power, plain, end)
  if (raised !== null && Number(raised[2]) <= GREATEST_POWER) {
    const result = powerOf(value, Number(raised[2]), raised[1] === "-")
    return result === undefined
      ? undefined
      : { start, end: end + raised[0].length, value: result, more: false, numeral: undefined }
  }
  if (matchAt(thousand, plain, end) !== null) return times(1, Rational.powerOfTen(3))
  return matchAt(million, plain, end) === null ? undefined : times(1, Rational.powerOfTen(6))
}

const powerOf = (base: Rational.Rational, times: number, inverted: boolean): Rational.Rational | undefined => {
  const raised = { numerator: base.numerator ** BigInt(times), denominator: base.denominator ** BigInt(times) }
  return inverted ? Rational.divide(Rational.one, raised) : raised
}
