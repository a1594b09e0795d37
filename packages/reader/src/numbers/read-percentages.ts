/** The percentages of any Chinese text, exactly: 12.5%, 百分之二, 千分之三, 六个百分点, 七成六, 三成半, 七五折, 打对折. */
import { Rational } from "@duxue/core"
import { type CommaTest } from "./arabic-digits.ts"
import { beginsNumber, numberAt, type WrittenNumber } from "./number.ts"
import { numberTextOf } from "./number-text.ts"
import { numeralAt } from "./numeral.ts"

/** A percentage and where it stands. Offsets are UTF-16 units into the text as given, `end` exclusive. */
export interface PercentageInText {
  readonly start: number
  readonly end: number
  /** As written, white space included. */
  readonly text: string
  /** In percent, exact: 12.5 for 12.5%, 70 for 七成, 0.2 for 千分之二. */
  readonly value: Rational.Rational
  /** A share of a whole, or the difference of two shares (个百分点). */
  readonly kind: "percent" | "points"
}

type Found = Omit<PercentageInText, "text">

/**
 * The percentages of a text, in order. 对折 is half price after 打 only, 十折 no discount; a range (二三十个百分点) has
 * no one value and is left out. Pure, and linear in the length of the text.
 */
export const readPercentages = (text: string): ReadonlyArray<PercentageInText> => {
  const { plain, span, isGroupingComma } = numberTextOf(text)
  const found: Array<PercentageInText> = []
  let at = 0
  while (at < plain.length) {
    const percentage = percentageAt(plain, at, isGroupingComma)
    if (typeof percentage === "number") {
      at = percentage
      continue
    }
    const [start, end] = span(percentage.start, percentage.end)
    found.push({ ...percentage, start, end, text: text.slice(start, end) })
    at = percentage.end
  }
  return found
}

/** The percentage at a place, or where to look next. */
const percentageAt = (plain: string, start: number, isGroupingComma: CommaTest): Found | number => {
  if (plain[start] === "对") {
    const isHalfPrice = plain[start - 1] === "打" && plain[start + 1] === "折"
    return isHalfPrice ? { start, end: start + 2, value: Rational.fromInteger(50), kind: "percent" } : start + 1
  }
  const half = halfTenthAt(plain, start)
  if (half !== undefined) return half
  if (!beginsNumber(plain, start)) return start + 1
  const hundredth = partOfRoundAt(plain, start, isGroupingComma)
  if (hundredth !== undefined) return hundredth
  const number = numberAt(plain, start, isGroupingComma)
  if (number === undefined) return start + 1
  const next = Math.max(start + 1, number.numeral?.bareEnd ?? number.end)
  if (number.numeral?.upper !== undefined || (number.numeral?.round === true && !number.more)) return next
  return signedShare(plain, number) ?? tenths(plain, number) ?? discount(plain, start, number) ?? next
}

const points = /个?百分点/y

/** 12.5%, 3‰ and 六个百分点. */
const signedShare = (plain: string, { start, end, value }: WrittenNumber): Found | undefined => {
  if (plain[end] === "%") return { start, end: end + 1, value, kind: "percent" }
  if (plain[end] === "‰")
    return { start, end: end + 1, value: Rational.multiply(value, Rational.powerOfTen(-1)), kind: "percent" }
  points.lastIndex = end
  const match = points.exec(plain)
  return match === null ? undefined : { start, end: end + match[0].length, value, kind: "points" }
}

/** 百分之二, 千分之2.4, 百万分之五: the denominator names no digit; 五百分之二 is a fraction. */
const partOfRoundAt = (plain: string, start: number, isGroupingComma: CommaTest): Found | undefined => {
  if (!/[百佰千仟万亿]/.test(plain[start] ?? "")) return undefined
  const denominator = numeralAt(plain, start, isGroupingComma)
  if (denominator?.round !== true || !plain.startsWith("分之", denominator.end)) return undefined
  const numerator = numberAt(plain, denominator.end + 2, isGroupingComma)
  if (numerator === undefined || numerator.numeral?.upper !== undefined) return undefined
  // 百分之百: the round number is all of it.
  const hundred = Rational.fromInteger(100)
  const value = Rational.divide(Rational.multiply(numerator.value, hundred), denominator.value)
  return value === undefined
    ? undefined
    : { start, end: numerator.numeral?.bareEnd ?? numerator.end, value, kind: "percent" }
}

/** 成 and 折 as syllables of other words: 三成员, 五成立, 一折叠. */
const otherTenth =
  /成(?:员|立|为|功|果|长|绩|就|效|本|人|都|品|套|语|熟|型|份|交易)|折(?:合|旧|叠|腾|断|射|返|磨|中|线|页|子)/y

const isOtherWord = (plain: string, at: number): boolean => {
  otherTenth.lastIndex = at
  return otherTenth.test(plain)
}

/** 半成 is half a tenth; 半折 half the price, as it is said of goods. */
const halfTenthAt = (plain: string, start: number): Found | undefined => {
  if (plain[start] !== "半" || !/[成折]/.test(plain[start + 1] ?? "") || isOtherWord(plain, start + 1)) return undefined
  const value = Rational.fromInteger(plain[start + 1] === "成" ? 5 : 50)
  return { start, end: start + 2, value, kind: "percent" }
}

const five = Rational.fromInteger(5)
const ten = Rational.fromInteger(10)

/** 七成, 7.2成, 七成六 and 三成半; ten tenths are the whole, and more are none. */
const tenths = (plain: string, { start, end, value }: WrittenNumber): Found | undefined => {
  if (plain[end] !== "成" || isOtherWord(plain, end) || Rational.compare(value, ten) > 0) return undefined
  const whole = Rational.multiply(value, ten)
  if (plain[end + 1] === "半") return { start, end: end + 2, value: Rational.add(whole, five), kind: "percent" }
  const after = numeralAt(plain, end + 1, () => false)
  const digit = after !== undefined && !after.arabic && after.end === end + 2 && after.reach === 0 ? after : undefined
  return digit === undefined || value.denominator !== 1n || digit.value.numerator > 9n
    ? { start, end: end + 1, value: whole, kind: "percent" }
    : { start, end: end + 2, value: Rational.add(whole, digit.value), kind: "percent" }
}

/** 七折 is 70%, 七五折 and 75折 are 75%, 9.9折 is 99%; 十折 is none. */
const discount = (plain: string, start: number, number: WrittenNumber): Found | undefined => {
  const { value, end } = number
  // 7 2 折, set apart digit by digit.
  const second =
    plain[end] === " " && number.numeral?.arabic === true ? /^ (\d)折/.exec(plain.slice(end, end + 3)) : null
  const written =
    second === null ? value : Rational.add(Rational.multiply(value, ten), Rational.decimal(second[1] ?? "0"))
  const at = second === null ? end : end + 2
  if (plain[at] !== "折" || isOtherWord(plain, at) || written.numerator <= 0n) return undefined
  if (Rational.compare(written, ten) < 0)
    return { start, end: at + 1, value: Rational.multiply(written, ten), kind: "percent" }
  const isTwoDigits = written.denominator === 1n && written.numerator > 10n && written.numerator < 100n
  return isTwoDigits ? { start, end: at + 1, value: written, kind: "percent" } : undefined
}
