/** Numbers as a letter writes them in Arabic digits: the injector's own small reading and writing of them. */
import { type Allowed, exactly } from "./allowed.ts"
import {
  dividedBy,
  fraction,
  type Fraction,
  minus,
  parseFraction,
  plus,
  powerOfTen,
  rounded,
  times
} from "./fraction.ts"

export interface WrittenNumber {
  /** Digits and decimal point as written, commas between thousands among them. */
  readonly number: string
  readonly scale: "" | "万" | "亿"
  /** The unit with the white space before it. */
  readonly unit: string
}

const plain = /^(\d+(?:,\d{3})*(?:\.\d+)?)(万|亿|)(\s*[^\d\s十百千万亿余多几][^\d]*)$/
const exponents = { "": 0, 万: 4, 亿: 8 }

/** `undefined` where a figure is written otherwise: in numerals, as a range, with 余 inside, torn by a line break. */
export const parseWritten = (text: string): WrittenNumber | undefined => {
  const match = plain.exec(text)
  if (match === null) return undefined
  return { number: match[1] as string, scale: match[2] as WrittenNumber["scale"], unit: match[3] as string }
}

export const textOf = ({ number, scale, unit }: WrittenNumber): string => `${number}${scale}${unit}`

const bare = (number: string): string => number.replaceAll(",", "")

export const decimalsOf = (number: string): number =>
  number.includes(".") ? number.length - number.indexOf(".") - 1 : 0

/** In base units. */
export const valueOf = ({ number, scale }: WrittenNumber): Fraction =>
  times(parseFraction(bare(number)) as Fraction, powerOfTen(exponents[scale]))

/** A count in full is exact; what has decimals, 万, 亿 or % stands for half of its last place to either side. */
export const allowedBy = (written: WrittenNumber): Allowed => {
  const value = valueOf(written)
  const decimals = decimalsOf(written.number)
  const isCount = decimals === 0 && written.scale === "" && !/[%％]|百分点/.test(written.unit)
  if (isCount) return exactly(value)
  const half = times(fraction(1n, 2n), powerOfTen(exponents[written.scale] - decimals))
  return { least: minus(value, half), most: plus(value, half) }
}

const grouped = (number: string): string => {
  const [whole = "", ...decimals] = number.split(".")
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...decimals].join(".")
}

/** The same unit and scale with another number. */
export const renumbered = (written: WrittenNumber, number: string): WrittenNumber => ({
  ...written,
  number: written.number.includes(",") ? grouped(bare(number)) : bare(number)
})

/** Another value in the same writing: the same scale, the same number of decimals. */
export const rewritten = (written: WrittenNumber, value: Fraction): WrittenNumber =>
  renumbered(
    written,
    rounded(dividedBy(value, powerOfTen(exponents[written.scale])) ?? value, decimalsOf(written.number))
  )
