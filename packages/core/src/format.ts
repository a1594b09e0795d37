/**
 * The only place where a number becomes text. Chinese follows official usage: counts in full (14662人), money and
 * areas in 万 and 亿 where that shortens them without loss (6.61亿元), 个百分点 for points, 1:3 for a ratio.
 */
import type { Language } from "./domain/text.ts"
import { type Interval, isPoint } from "./quantity/interval.ts"
import {
  absolute,
  compare,
  decimal,
  divide,
  exactPlaces,
  fromInteger,
  powerOfTen,
  type Rational,
  toDecimal,
  toFixed
} from "./quantity/rational.ts"
import { baseUnit, dimensionOf, isYesNo } from "./quantity/unit.ts"
import { englishUnit } from "./quantity/unit-in-english.ts"

/** A number as the model has it, or as the exact decimal that JSON carries. */
export type Numeric = Rational | string

const rationalOf = (value: Numeric): Rational => (typeof value === "string" ? decimal(value) : value)

const group = (text: string): string => text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","))

/** Exact where at most six decimals write it, or rounded to `places` where these are given. */
export const formatNumber = (value: Numeric, language: Language, places?: number): string => {
  const number = rationalOf(value)
  const text = places === undefined ? toDecimal(number) : toFixed(number, places)
  return language === "zh" ? text : group(text)
}

/** 亿 and 万 are official for money and area, and are taken where at most two decimals are left. */
const scales = [
  { name: "亿", power: 8 },
  { name: "万", power: 4 }
] as const

const scaled = (value: Rational): string => {
  for (const { name, power } of scales) {
    const scale = powerOfTen(power)
    if (compare(absolute(value), scale) < 0) continue
    const short = divide(value, scale) as Rational
    const places = exactPlaces(short)
    if (places !== undefined && places <= 2) return `${toDecimal(short)}${name}`
  }
  return toDecimal(value)
}

const isScaled = (unit: string): boolean => {
  const dimension = dimensionOf(unit)
  return dimension === "money" || dimension === "area" || dimension === "land"
}

/** Units whose number says everything: of a coefficient only the number is written. */
const silent = new Set(["系数", "", "个", "是否"])

const answers = { zh: ["否", "是"], en: ["no", "yes"] } as const

/** 是 or 否 for the value of a question; `undefined` for what is no answer to one. */
const answerTo = (value: Rational, language: Language): string | undefined =>
  value.denominator === 1n ? answers[language][Number(value.numerator)] : undefined

/** 3个月 lasts, 3月 is March. */
const counted: ReadonlyMap<string, string> = new Map([
  ["百分点", "个百分点"],
  ["月", "个月"]
])

/** The unit as it follows a number: 个百分点, yuan per pupil per year; empty where the number needs none. */
export const formatUnit = (unit: string, language: Language): string => {
  const base = baseUnit(unit)
  if (base === "%" || base === "‰") return base
  if (base === "比" || (silent.has(base) && (language === "en" || base !== "个"))) return ""
  if (language === "en") return englishUnit(base)
  return counted.get(base) ?? base
}

/** A value with its unit: 14662人, 6.61亿元, 50.15%, 8.22个百分点, 1:3, 是; `places` rounds, half away from zero. */
export const formatQuantity = (value: Numeric, unit: string, language: Language, places?: number): string => {
  const number = rationalOf(value)
  const base = baseUnit(unit)
  const answer = isYesNo(base) ? answerTo(number, language) : undefined
  if (answer !== undefined) return answer
  if (base === "比") return `1:${formatNumber(number, language, places)}`
  const name = formatUnit(base, language)
  if (language === "zh") {
    const text = places === undefined && isScaled(base) ? scaled(number) : formatNumber(number, "zh", places)
    return `${text}${name}`
  }
  const text = formatNumber(number, "en", places)
  return name === "" || name === "%" || name === "‰" ? `${text}${name}` : `${text} ${name}`
}

/** A percentage as official statistics print it, to two decimals unless told otherwise. */
export const formatPercent = (value: Numeric, language: Language, places = 2): string =>
  formatQuantity(value, "%", language, places)

const excluded = (interval: Interval, language: Language): string => {
  const { lowerOpen, upperOpen } = interval
  if (!lowerOpen && !upperOpen) return ""
  if (language === "zh") return lowerOpen && upperOpen ? "（不含两端）" : lowerOpen ? "（不含下限）" : "（不含上限）"
  return lowerOpen && upperOpen ? " (ends excluded)" : lowerOpen ? " (lower end excluded)" : " (upper end excluded)"
}

/** What an interval allows, in words: 30—40人（不含上限）, 不低于50%, 不限. */
export const formatInterval = (interval: Interval, unit: string, language: Language, places?: number): string => {
  const { lower, upper, lowerOpen, upperOpen } = interval
  const text = (value: Rational) => formatQuantity(value, unit, language, places)
  if (lower === undefined && upper === undefined) return language === "zh" ? "不限" : "any value"
  if (lower === undefined) {
    const bound = text(upper as Rational)
    if (language === "zh") return upperOpen ? `不足${bound}` : `不超过${bound}`
    return upperOpen ? `below ${bound}` : `at most ${bound}`
  }
  if (upper === undefined) {
    const bound = text(lower)
    if (language === "zh") return lowerOpen ? `超过${bound}` : `不低于${bound}`
    return lowerOpen ? `above ${bound}` : `at least ${bound}`
  }
  if (isPoint(interval)) return text(lower)
  const dash = language === "zh" ? "—" : "–"
  return `${formatNumber(lower, language, places)}${dash}${formatNumber(upper, language, places)}${unitAfterRange(unit, language)}${excluded(interval, language)}`
}

const unitAfterRange = (unit: string, language: Language): string => {
  const name = formatUnit(unit, language)
  return language === "zh" || name === "" || name === "%" || name === "‰" ? name : ` ${name}`
}

const comparisons = {
  ">=": { zh: "不低于", en: "at least" },
  ">": { zh: "高于", en: "above" },
  "<=": { zh: "不高于", en: "at most" },
  "<": { zh: "低于", en: "below" },
  "=": { zh: "为", en: "exactly" }
} as const

/** What a standard asks: 不低于50%, exactly 7 items, 应为“是”. */
export const formatThreshold = (
  comparison: keyof typeof comparisons,
  threshold: Numeric,
  unit: string,
  language: Language
): string => {
  if (isYesNo(unit)) {
    const wanted = formatQuantity(threshold, unit, language)
    return language === "zh" ? `应为“${wanted}”` : `must be “${wanted}”`
  }
  // Nothing counted is below none: at most 0 is 0.
  const none = comparison === "<=" && rationalOf(threshold).numerator === 0n
  const words = comparisons[none ? "=" : comparison][language]
  return `${words}${language === "zh" ? "" : " "}${formatQuantity(threshold, unit, language)}`
}

const months = "January February March April May June July August September October November December".split(" ")

/**
 * A period as the model writes it (`2020`, `2020-09`, `2020-12-31`, `2020/2021`) in words. Anything else is returned as
 * it is: a date that nobody could read is shown, never guessed.
 */
export const formatDate = (period: string, language: Language): string => {
  const match = /^(\d{4})(?:\/(\d{4})|-(\d{2})(?:-(\d{2}))?)?$/.exec(period)
  if (match === null) return period
  const [, year, schoolYearEnd, month, day] = match
  if (schoolYearEnd !== undefined) {
    return language === "zh" ? `${year}—${schoolYearEnd}学年` : `school year ${year}–${schoolYearEnd}`
  }
  if (month === undefined) return language === "zh" ? `${year}年` : String(year)
  const name = months[Number(month) - 1]
  if (name === undefined) return period
  if (language === "zh") return `${year}年${Number(month)}月${day === undefined ? "" : `${Number(day)}日`}`
  return `${day === undefined ? "" : `${Number(day)} `}${name} ${year}`
}

/** A whole number of things: 5, never 5.0. */
export const formatCount = (count: number, language: Language): string => formatNumber(fromInteger(count), language)
