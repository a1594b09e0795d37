/** A number in running text, before its unit: digits or numerals, 万 and 亿, and the 余 or 多 inside. */
import { Rational } from "@duxue/core"
import { numeralCharacters, parseChineseNumeral } from "./chinese-numeral.ts"

export interface Amount {
  readonly end: number
  /** 万 and 亿 multiplied out. */
  readonly value: Rational.Rational
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

const digitsPattern = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?/y
const multiplierPattern = /(?:百|千|十)?(?:万亿|万|亿)|百|千/y
const moreMarks = new Set(["余", "多", "几"])
const exponents: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

const exponentOf = (multiplier: string): number =>
  [...multiplier].reduce((total, character) => total + (exponents[character] as number), 0)

/** 12,345 is one number only where the comma is the half-width one of accountants, not that of a Chinese list. */
export type CommaTest = (index: number) => boolean

export const arabicAmountAt = (plain: string, start: number, isGroupingComma: CommaTest): Amount | undefined => {
  digitsPattern.lastIndex = start
  const match = digitsPattern.exec(plain)
  if (match === null) return undefined
  let written = match[0]
  const comma = written.indexOf(",")
  if (comma >= 0 && !isGroupingComma(start + comma)) written = written.slice(0, comma)
  const digits = written.replaceAll(",", "")
  let end = start + written.length
  let value = Rational.decimal(digits)
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0
  let place = Rational.powerOfTen(-decimals)
  let reach = reachOf(digits, decimals)
  let more = false
  let scaled = false
  const takeMore = () => {
    if (!more && moreMarks.has(plain[end] ?? "")) {
      more = true
      end++
    }
  }
  takeMore()
  multiplierPattern.lastIndex = end
  const multiplier = multiplierPattern.exec(plain)?.[0]
  if (multiplier !== undefined && !startsWord(plain, end, multiplier)) {
    const scale = Rational.powerOfTen(exponentOf(multiplier))
    value = Rational.multiply(value, scale)
    place = Rational.multiply(place, scale)
    reach = Rational.multiply(reach, scale)
    end += multiplier.length
    scaled = true
    // 1亿2000万: a smaller part follows in its own scale.
    const rest = more ? undefined : arabicTail(plain, end, exponentOf(multiplier))
    if (rest !== undefined) {
      value = Rational.add(value, rest.value)
      place = rest.place
      reach = rest.reach
      end = rest.end
    }
    takeMore()
  }
  return {
    end,
    value,
    digits: Rational.decimal(digits),
    place,
    reach,
    rounded: decimals > 0 || scaled,
    more,
    arabic: true,
    scaled
  }
}

/** 百 and 千 after digits may begin the next word: 2020千… is none, 5百分 is none. */
const startsWord = (plain: string, at: number, multiplier: string): boolean =>
  (multiplier === "百" && plain.startsWith("百分", at)) ||
  (multiplier === "千" && /^千[米克瓦]/.test(plain.slice(at, at + 2)))

const arabicTail = (plain: string, start: number, above: number): Amount | undefined => {
  const tail = /^\d+(?:\.\d+)?(万|千)/.exec(plain.slice(start, start + 16))
  if (tail === null || exponentOf(tail[1] as string) >= above) return undefined
  return arabicAmountAt(plain, start, () => false)
}

const reachOf = (digits: string, decimals: number): Rational.Rational => {
  const significant = digits.replace(".", "").replace(/0+$/, "")
  const zeros = digits.replace(".", "").length - significant.length
  return Rational.powerOfTen(significant.length === 0 ? -decimals : zeros - decimals)
}

const numeralPattern = new RegExp(`[${numeralCharacters}]+(?:点[零〇一二三四五六七八九]+[万亿]*)?`, "y")

export const chineseAmountAt = (plain: string, start: number): Amount | undefined => {
  numeralPattern.lastIndex = start
  const match = numeralPattern.exec(plain)
  if (match === null) return undefined
  const text = match[0]
  const value = parseChineseNumeral(text)
  if (value === undefined) return undefined
  let end = start + text.length
  let more = false
  let total = value
  let scaled = /[万亿]/.test(text)
  let reach = integerReach(value)
  if (moreMarks.has(plain[end] ?? "")) {
    more = true
    end++
    // 三十余万: the scale after 余.
    const after = /^[万亿]/.exec(plain[end] ?? "")?.[0]
    if (after !== undefined) {
      const scale = Rational.powerOfTen(exponents[after] as number)
      total = Rational.multiply(total, scale)
      reach = Rational.multiply(reach, scale)
      scaled = true
      end++
    }
  }
  const rounded = text.includes("点")
  return {
    end,
    value: total,
    digits: value,
    place: rounded ? reach : Rational.one,
    reach,
    rounded,
    more,
    arabic: false,
    scaled
  }
}

const integerReach = (value: Rational.Rational): Rational.Rational => {
  if (value.denominator !== 1n) return Rational.powerOfTen(-(Rational.exactPlaces(value) ?? 0))
  let reach = 1n
  while (value.numerator !== 0n && value.numerator % (reach * 10n) === 0n) reach *= 10n
  return Rational.fromInteger(reach)
}
