/** The sums of money in any Chinese text, exactly: 15元, 1200亿美元, ￥300, 人民币8千元, 50元6角三分, 叁佰元整. */
import { Rational } from "@duxue/core"
import { isDigit, isLatin } from "../source/characters.ts"
import type { CommaTest } from "./arabic-digits.ts"
import { type Currency, currencyAfter, currencyBefore, dollarSign, partAfter, renminbi } from "./currencies.ts"
import { beginsNumber, numberAt, type WrittenNumber } from "./number.ts"
import { numberTextOf } from "./number-text.ts"

/** A sum of money and where it stands. Offsets are UTF-16 units into the text as given, `end` exclusive. */
export interface MoneyInText {
  readonly start: number
  readonly end: number
  /** As written, the name or sign of the money and white space included. */
  readonly text: string
  /** In the money's unit, exact: 10.05 for 十日元五日本銭. */
  readonly value: Rational.Rational
  /** ISO 4217 (`XBT` for bitcoin); `null` for a dollar sign that does not say whose. */
  readonly currency: string | null
  /** Whether 余, 多 or 几 says that it is more. */
  readonly more: boolean
}

type Found = Omit<MoneyInText, "text">

/**
 * The sums of money of a text, in order. A money named without a number is no sum. 块, 角 and 分 count other things too
 * (三块地, 五角星), and are read at the end of a clause or after a greater unit. Pure, and linear in the text's length.
 */
export const readMoney = (text: string): ReadonlyArray<MoneyInText> => {
  const { plain, span, isGroupingComma } = numberTextOf(text)
  const found: Array<MoneyInText> = []
  let at = 0
  while (at < plain.length) {
    const sum = signedSumAt(plain, at, isGroupingComma) ?? namedSumAt(plain, at, isGroupingComma)
    if (sum === undefined) at++
    else if (typeof sum === "number") at = sum
    else {
      const [start, end] = span(sum.start, sum.end)
      found.push({ ...sum, start, end, text: text.slice(start, end) })
      at = sum.end
    }
  }
  return found
}

/** ￥300, $20, 人民币50元: the money first. */
const signedSumAt = (plain: string, start: number, isGroupingComma: CommaTest): Found | undefined => {
  const before = currencyBefore(plain, start)
  const signEnd = before === undefined ? start + 1 : start + before.text.length
  if ((before === undefined && plain[start] !== dollarSign) || isLatin(plain.charCodeAt(start - 1))) return undefined
  // RMB 300: white space between a code and digits was kept.
  const at = plain[signEnd] === " " ? signEnd + 1 : signEnd
  if (!beginsNumber(plain, at)) return undefined
  const number = sumNumberAt(plain, at, isGroupingComma)
  if (typeof number === "number" || number === undefined) return undefined
  if (before === undefined) return { start, end: number.end, value: number.value, currency: null, more: number.more }
  const unit = currencyAfter(plain, number.end)
  // 人民币5美元 names two moneys; the second has the number.
  if (unit !== undefined && unit.currency !== before.currency && !isPlainUnit(unit.text)) return undefined
  const end = number.end + (unit?.text.length ?? 0)
  return withParts(plain, before.currency, { start, end, value: number.value, more: number.more }, isGroupingComma)
}

/** 港币300元, 美元50块: the unit that every money has. */
const isPlainUnit = (text: string): boolean => text === "元" || text === "圆" || text === "块"

/** 15元, 二十美元: the number first. */
const namedSumAt = (plain: string, start: number, isGroupingComma: CommaTest): Found | number | undefined => {
  if (!beginsNumber(plain, start)) return undefined
  const number = sumNumberAt(plain, start, isGroupingComma)
  if (number === undefined || typeof number === "number") return number
  const { end, value, more } = number
  // 5元多: the mark after the unit.
  const unit = currencyAfter(plain, end)
  if (unit !== undefined && isSum(plain, end, unit.text)) {
    const sum = { start, end: end + unit.text.length, value, more }
    return withParts(plain, unit.currency, sum, isGroupingComma)
  }
  const part = partAfter(renminbi, plain, end)
  if (part !== undefined && endsSum(plain, end + part.length)) {
    const worth = Rational.multiply(value, part.worth)
    return withParts(plain, renminbi, { start, end: end + part.length, value: worth, more }, isGroupingComma)
  }
  return Math.max(start + 1, number.numeral?.bareEnd ?? end)
}

/** A number that may be a sum: where to look next for what is none, a range or a number without a digit. */
const sumNumberAt = (plain: string, start: number, isGroupingComma: CommaTest): WrittenNumber | number | undefined => {
  const number = numberAt(plain, start, isGroupingComma)
  if (number === undefined) return undefined
  const { numeral } = number
  const isCode = isDigit(plain.charCodeAt(start)) && /[A-Za-z]/.test(plain[start - 1] ?? "")
  return numeral?.upper !== undefined || (numeral?.round === true && !number.more) || isCode ? number.end : number
}

/** Words that begin with the name of a money or of its part: 元旦, 元素, 块头, 角度. */
const otherWord = /元(?:旦|宵|素|首|老|件|帅|代|曲|宇宙|[一二三]次)|圆(?:形|满|桌|圈|心|周)/y

const isSum = (plain: string, at: number, unit: string): boolean => {
  otherWord.lastIndex = at
  return unit === "块" ? endsSum(plain, at + 1) : !otherWord.test(plain)
}

/** The end of a clause, or more of the sum. */
const endsSum = (plain: string, at: number): boolean =>
  at >= plain.length || plain[at] === "整" || !/[\p{L}\p{N}]/u.test(plain[at] ?? "") || /[钱]/.test(plain[at] ?? "")

/** 五元三毛, 两美元又三美分, 叁佰元整, 8亿元人民币. */
const withParts = (plain: string, money: Currency, sum: Omit<Found, "currency">, isGroupingComma: CommaTest): Found => {
  let { end, value } = sum
  for (;;) {
    const at = plain[end] === "又" || plain[end] === "零" ? end + 1 : end
    const number = beginsNumber(plain, at) ? numberAt(plain, at, isGroupingComma) : undefined
    const part = number === undefined ? undefined : partAfter(money, plain, number.end)
    if (number === undefined || part === undefined || number.value.denominator !== 1n) break
    value = Rational.add(value, Rational.multiply(number.value, part.worth))
    end = number.end + part.length
  }
  if (plain[end] === "整" || (plain[end] === "钱" && /[块毛分角]/.test(plain[end - 1] ?? ""))) end++
  return { start: sum.start, end, value, currency: money.code, more: sum.more }
}
