/** Numbers that are words: 百分之九十五, 三分之二, 一半, 七成, 翻一番, 1:3. */
import { Rational } from "@duxue/core"
import { wholeNumeral } from "../numbers/numeral.ts"
import { numeralCharacters } from "../numbers/numeral-characters.ts"
import type { ScannedFigure } from "./scanned.ts"

type Special = Omit<ScannedFigure, "start" | "lower" | "upper" | "qualifier">
/** A ratio, and whether one of its terms is 1: 8:30 is sooner a time. */
type Ratio = Special & { readonly hasOne: boolean }

const numerals = `[${numeralCharacters}]`
const percentage = new RegExp(`百分之(${numerals}+(?:点[零〇一二三四五六七八九]+)?|\\d+(?:\\.\\d+)?)`, "y")
const thousandth = new RegExp(`千分之(${numerals}+(?:点[零〇一二三四五六七八九]+)?|\\d+(?:\\.\\d+)?)`, "y")
const fraction = new RegExp(`(${numerals}+|\\d+)分之(${numerals}+|\\d+)`, "y")
const halves = /(?:一半|半数)/y
const tenths = /([一二三四五六七八九])成(?=[以,，。;、)的多左学教师幼园班家儿农]|$)/y
const doubling = /翻(?:了)?([一二两三四])番/y
const ratio = /(\d+(?:\.\d+)?)[:比](\d+(?:\.\d+)?)/y

const numberOf = (text: string): Rational.Rational | undefined =>
  Rational.parseDecimal(text) ?? wholeNumeral(text)?.value

const places = (text: string): Rational.Rational => {
  const dot = Math.max(text.indexOf("."), text.indexOf("点"))
  return Rational.powerOfTen(dot < 0 ? 0 : dot + 1 - text.length)
}

const at = (pattern: RegExp, plain: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start
  return pattern.exec(plain)
}

const exact = (end: number, value: Rational.Rational, unit: string, step = Rational.zero): Special => ({
  end,
  value,
  unit,
  step,
  arabic: false
})

/** The worded number at `start`, if one stands there. */
export const specialAt = (plain: string, start: number): Special | undefined => {
  const percent = at(percentage, plain, start)
  if (percent !== null) {
    const value = numberOf(percent[1] as string)
    if (value !== undefined) return exact(start + percent[0].length, value, "%", places(percent[1] as string))
  }
  const perMille = at(thousandth, plain, start)
  if (perMille !== null) {
    const value = numberOf(perMille[1] as string)
    if (value !== undefined) return exact(start + perMille[0].length, value, "‰", places(perMille[1] as string))
  }
  const part = at(fraction, plain, start)
  if (part !== null) {
    const by = numberOf(part[1] as string)
    const of = numberOf(part[2] as string)
    const quotient = by === undefined || of === undefined ? undefined : Rational.divide(of, by)
    if (quotient !== undefined) {
      // As a percentage, like 一半: 三分之一 bounds what it says about as closely as a whole percent would.
      return exact(start + part[0].length, Rational.multiply(quotient, Rational.fromInteger(100)), "%", Rational.one)
    }
  }
  const half = at(halves, plain, start)
  if (half !== null && plain[start - 1] !== "另")
    return exact(start + half[0].length, Rational.fromInteger(50), "%", Rational.one)
  const tenth = at(tenths, plain, start)
  if (tenth !== null) {
    const value = numberOf(tenth[1] as string)
    if (value !== undefined) {
      return exact(start + 2, Rational.multiply(value, Rational.fromInteger(10)), "%", Rational.fromInteger(10))
    }
  }
  const times = at(doubling, plain, start)
  if (times !== null) {
    const value = numberOf(times[1] as string)
    // 翻两番 is four times as much.
    if (value !== undefined) {
      return exact(start + times[0].length, Rational.fromInteger(2n ** value.numerator), "倍", Rational.one)
    }
  }
  return undefined
}

/** The ratio of two terms at `start`; the value is the term that is not 1, or their quotient where neither is. */
export const ratioAt = (plain: string, start: number): Ratio | undefined => {
  const match = at(ratio, plain, start)
  if (match === null) return undefined
  const [written, leftText, rightText] = match as unknown as [string, string, string]
  const left = Rational.decimal(leftText)
  const right = Rational.decimal(rightText)
  const leftIsOne = Rational.equals(left, Rational.one)
  const rightIsOne = Rational.equals(right, Rational.one)
  const value = leftIsOne ? right : rightIsOne ? left : Rational.divide(left, right)
  if (value === undefined) return undefined
  const step = leftIsOne ? places(rightText) : places(leftText)
  return { end: start + written.length, value, unit: "比", step, arabic: true, hasOne: leftIsOne || rightIsOne }
}
