/** Numbers that are words: 百分之九十五, 三分之二, 一半, 七成五, 翻一番; and the ratios 1:3 and 十五比一. */
import { Rational } from "@duxue/core"
import type { CommaTest } from "../numbers/arabic-digits.ts"
import { numeralCharacters } from "../numbers/numeral-characters.ts"
import { type Numeral, numeralAt } from "../numbers/numeral.ts"
import type { ScannedFigure } from "./scanned.ts"

/** A number in words, before the words around it are looked at. */
export type Special = Omit<ScannedFigure, "start" | "lower" | "upper" | "qualifier">
/** A ratio, and whether one of its terms is 1: 8:30 is sooner a time. */
type Ratio = Special & { readonly hasOne: boolean }

const numerals = `[${numeralCharacters}]`
/** What stands before 分之: no more than a short number does. */
const denominator = new RegExp(`(?:${numerals}|\\d){1,12}分之`, "y")
const halves = /一半|半数/y
const tenths = new RegExp(
  `[一二两三四五六七八九](?:点[一二三四五六七八九])?成(?:[一二三四五六七八九](?!${numerals})|半)?`,
  "y"
)
/** 成 as a syllable of another word: 五成员, 一成不变. */
const otherTenth =
  /成(?:员|立|为|功|果|长|绩|就|效|本|人|都|品|套|语|熟|型|份|交|才|家|因|败|不变|名|分|像|形|群|片|串|双|对|天|千|百)/y
const doubling = /翻了?(?:近|约|将近|超过?)?([一二两三四])番/y
const ratio = /(\d+(?:\.\d+)?)[:比](\d+(?:\.\d+)?)/y
const wordedRatio = new RegExp(
  `(${numerals}{1,6}(?:点${numerals}{1,3})?)比(${numerals}{1,6}(?:点${numerals}{1,3})?)`,
  "y"
)
/** 一 before 成 is more often a syllable: 统一成, 一成不变; a share of one tenth is bounded by words, or is a change: 下降一成. */
const boundsOneTenth = /[近约超过足到达占降涨升加减少]/
const oneTenthBounded = /^(?:以[上下]|左右|多)/

const at = (pattern: RegExp, plain: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start
  return pattern.exec(plain)
}

const grouping: CommaTest = () => true
const hundred = Rational.fromInteger(100)

const exact = (end: number, value: Rational.Rational, unit: string, step = Rational.zero): Special => ({
  end,
  value,
  unit,
  step,
  arabic: false
})

/** The worded number at `start`, if one stands there. */
export const specialAt = (plain: string, start: number): Special | undefined => {
  const first = plain[start]
  if (first === "翻") return doublingAt(plain, start)
  return partAt(plain, start) ?? halfAt(plain, start) ?? tenthsAt(plain, start)
}

/** 百分之二, 千分之三点五, 万分之五; 三分之二. */
const partAt = (plain: string, start: number): Special | undefined => {
  const head = at(denominator, plain, start)
  if (head === null) return undefined
  const by = numeralAt(plain, start, grouping)
  const over = start + head[0].length
  const of = by === undefined || by.end + 2 !== over ? undefined : numeralAt(plain, over, grouping)
  if (by === undefined || of === undefined || of.upper !== undefined) return undefined
  const quotient = Rational.divide(of.value, by.value)
  if (quotient === undefined) return undefined
  const end = of.bareEnd
  // 百分之二: the denominator names no digit, and the number after it is meant as it stands.
  if (by.round) {
    if (by.reach === 2) return exact(end, of.value, "%", stepOf(of))
    if (by.reach === 3) return exact(end, of.value, "‰", stepOf(of))
    const scale = Rational.powerOfTen(2 - by.reach)
    return exact(end, Rational.multiply(of.value, scale), "%", Rational.multiply(stepOf(of), scale))
  }
  // As a percentage, like 一半: 三分之一 bounds what it says about as closely as a whole percent would.
  return exact(end, Rational.multiply(quotient, hundred), "%", Rational.one)
}

const stepOf = (numeral: Numeral): Rational.Rational =>
  numeral.decimal ? Rational.powerOfTen(numeral.place) : Rational.one

const halfAt = (plain: string, start: number): Special | undefined => {
  if (at(halves, plain, start) === null || plain[start - 1] === "另") return undefined
  return exact(start + 2, Rational.fromInteger(50), "%", Rational.one)
}

/** Whether 成 at an index means a tenth. */
export const isTenth = (plain: string, index: number): boolean =>
  plain[index] === "成" && at(otherTenth, plain, index) === null

/** 七成, 两成, 八点五成, 七成六, 三成半. */
const tenthsAt = (plain: string, start: number): Special | undefined => {
  const match = at(tenths, plain, start)
  if (match === null) return undefined
  const written = match[0]
  const tens = written.indexOf("成")
  if (!isTenth(plain, start + tens) || /[第十百千万亿几数]/.test(plain[start - 1] ?? "")) return undefined
  const bounded =
    boundsOneTenth.test(plain[start - 1] ?? "") || oneTenthBounded.test(plain.slice(start + written.length, start + 4))
  if (plain[start] === "一" && !bounded) return undefined
  const whole = numeralAt(plain, start, grouping)
  if (whole === undefined) return undefined
  const last = written.slice(tens + 1)
  const ones = last === "半" ? Rational.fromInteger(5) : numeralAt(last, 0, grouping)?.value
  const value = Rational.add(Rational.multiply(whole.value, Rational.fromInteger(10)), ones ?? Rational.zero)
  const step = Rational.fromInteger(last === "" && !whole.decimal ? 10 : 1)
  return exact(start + written.length, value, "%", step)
}

/** 翻两番 is four times as much. */
const doublingAt = (plain: string, start: number): Special | undefined => {
  const match = at(doubling, plain, start)
  const times = match === null ? undefined : numeralAt(match[1] ?? "", 0, grouping)
  return match === null || times === undefined
    ? undefined
    : exact(start + match[0].length, Rational.fromInteger(2n ** times.value.numerator), "倍", Rational.one)
}

const placesOf = (text: string): Rational.Rational => {
  const dot = text.indexOf(".")
  return Rational.powerOfTen(dot < 0 ? 0 : dot + 1 - text.length)
}

/** The ratio of two terms at `start`; the value is the term that is not 1, or their quotient where neither is. */
export const ratioAt = (plain: string, start: number): Ratio | undefined => {
  const match = at(ratio, plain, start)
  if (match === null) return undefined
  const [written, left = "", right = ""] = match
  const end = start + written.length
  return ratioOf(end, Rational.decimal(left), Rational.decimal(right), placesOf(left), placesOf(right))
}

/** 十五比一, 一比十三点五, where 比 names a ratio and no comparison: one of the terms is 1. */
export const wordedRatioAt = (plain: string, start: number): Ratio | undefined => {
  const match = at(wordedRatio, plain, start)
  if (match === null) return undefined
  const [written, left = "", right = ""] = match
  const first = numeralAt(left, 0, grouping)
  const second = numeralAt(right, 0, grouping)
  if (first?.end !== left.length || second?.end !== right.length) return undefined
  const found = ratioOf(start + written.length, first.value, second.value, stepOf(first), stepOf(second))
  return found?.hasOne === true ? { ...found, arabic: false } : undefined
}

const ratioOf = (
  end: number,
  left: Rational.Rational,
  right: Rational.Rational,
  leftPlace: Rational.Rational,
  rightPlace: Rational.Rational
): Ratio | undefined => {
  const leftIsOne = Rational.equals(left, Rational.one)
  const rightIsOne = Rational.equals(right, Rational.one)
  const value = leftIsOne ? right : rightIsOne ? left : Rational.divide(left, right)
  if (value === undefined) return undefined
  return {
    end,
    value,
    unit: "比",
    step: leftIsOne ? rightPlace : leftPlace,
    arabic: true,
    hasOne: leftIsOne || rightIsOne
  }
}
