/** A number put in the place of a figure's, in the figure's own writing. */
import type { Figure } from "../../domain/figure.ts"
import * as Interval from "../../quantity/interval.ts"
import { exactly, intervalOf } from "../../quantity/quantity.ts"
import { multiply, parseDecimal, powerOfTen, type Rational, zero } from "../../quantity/rational.ts"
import { exponentOf, groupedAs, inWritingOf, type Writing, writingOf } from "../writing.ts"
import type { Edit } from "./scene.ts"
import { bareNumber, decimalsOf } from "./slips.ts"

const spaceOf = (text: string): string => text.slice(0, text.length - text.trimStart().length)

const textWith = (writing: Writing, number: string, scale: string): string => {
  const own = writing.scale.trim()
  const space = own === scale ? writing.scale : `${spaceOf(writing.scale)}${scale}`
  return `${writing.head}${groupedAs(writing, number)}${own === scale ? writing.scale : space}${writing.tail}`
}

/** Half of the last written place to either side, unless the number is a count written out in full. */
const stepOf = (figure: Figure, number: string, scale: string): Rational => {
  const exponent = exponentOf(scale)
  const decimals = decimalsOf(number)
  const rounded = decimals > 0 || exponent >= 4 || figure.unit === "%" || figure.unit === "百分点"
  return rounded ? powerOfTen(exponent - decimals) : zero
}

/** The figure with another number and scale; `undefined` where it is not written in Arabic digits. */
export const rewrite = (
  index: number,
  figure: Figure,
  { number, scale }: { readonly number: string; readonly scale: string }
): Edit | undefined => {
  const writing = writingOf(figure)
  const digits = parseDecimal(number)
  if (writing === undefined || digits === undefined) return undefined
  const value = multiply(digits, powerOfTen(exponentOf(scale)))
  const exact = intervalOf(exactly(value, figure.unit, stepOf(figure, number, scale)))
  return { figure: index, text: textWith(writing, number, scale), value, interval: widened(figure, value, exact) }
}

/** 约, 近 and 余 stand outside the number and go on widening it. */
const widened = (figure: Figure, value: Rational, exact: Interval.Interval): Interval.Interval => {
  if (figure.qualifier === "exact" || figure.qualifier === "ratio") return exact
  const tenth = multiply(value, powerOfTen(-1))
  return Interval.add(exact, Interval.closed({ ...tenth, numerator: -tenth.numerator }, tenth))
}

/** The figure with another value, in its own scale and decimals; `undefined` where that is what it says already. */
export const rewriteValue = (index: number, figure: Figure, value: Rational): Edit | undefined => {
  if (value.numerator < 0n) return undefined
  const text = inWritingOf(figure, value)
  if (text === undefined || text === figure.text) return undefined
  const writing = writingOf({ ...figure, text })
  if (writing === undefined) return undefined
  return rewrite(index, figure, { number: bareNumber(writing), scale: writing.scale.trim() })
}
