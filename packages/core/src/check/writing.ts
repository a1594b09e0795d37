/** Numbers in the letter's own writing: the same scale, decimals, spaces and unit as the figure that they replace. */
import type { Figure } from "../domain/figure.ts"
import { divide, exactPlaces, powerOfTen, type Rational, toDecimal, toFixed } from "../quantity/rational.ts"

export interface Writing {
  /** Up to the number. */
  readonly head: string
  readonly number: string
  /** 万 or 亿 with the white space before it. */
  readonly scale: string
  /** The unit with the white space before it. */
  readonly tail: string
}

/** 萬 and 億 in letters of traditional characters. */
const shape = /^(\D*?)(\d[\d,.\s]*\d|\d)(\s*(?:[万萬][亿億]|[千百十]?[万萬]|[亿億]|千|百)?)([\s\S]*)$/

/** The parts of a figure written in Arabic digits; `undefined` for numerals and ranges. */
export const writingOf = (figure: Figure): Writing | undefined => {
  if (figure.value === null || figure.qualifier === "range" || figure.qualifier === "ratio") return undefined
  const match = shape.exec(figure.text)
  if (match === null || match[1] !== "") return undefined
  return { head: match[1], number: match[2] as string, scale: match[3] as string, tail: match[4] as string }
}

/** `number` with the commas between thousands that the letter's own writing has. */
export const groupedAs = (writing: Writing, number: string): string => {
  if (!writing.number.includes(",")) return number
  const [whole, ...decimals] = number.split(".") as [string, ...Array<string>]
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...decimals].join(".")
}

const exponents: Record<string, number> = { "": 0, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 }

/** The power of ten of 万 or 亿 as written. */
export const exponentOf = (scale: string): number =>
  exponents[scale] ?? exponents[scale.trim().replaceAll("萬", "万").replaceAll("億", "亿")] ?? 0

const decimalsOf = (number: string): number => {
  const digits = number.replace(/[\s,]/g, "")
  const dot = digits.indexOf(".")
  return dot < 0 ? 0 : digits.length - dot - 1
}

/** `value` written as the figure is: 349600 beside 34.88万人 becomes 34.96万人. */
export const inWritingOf = (figure: Figure, value: Rational): string | undefined => {
  const writing = writingOf(figure)
  if (writing === undefined) return undefined
  const scaled = divide(value, powerOfTen(exponentOf(writing.scale))) as Rational
  const decimals = decimalsOf(writing.number)
  const exact = exactPlaces(scaled)
  const number =
    exact !== undefined && exact <= decimals
      ? toFixed(scaled, decimals)
      : decimals === 0 && figure.step === "0"
        ? toDecimal(scaled, 2)
        : toFixed(scaled, decimals)
  return `${writing.head}${groupedAs(writing, number)}${writing.scale}${writing.tail}`
}
