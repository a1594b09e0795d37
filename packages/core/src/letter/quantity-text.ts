/**
 * A quantity as a letter writes it, so that it is read back as what it is: the unit and the decimals keep the worth of
 * the last written place, and the words of the qualifier keep its bounds (6.60亿元, 30余个, 近400所, 180—1330元).
 */
import { formatQuantity, formatUnit } from "../format.ts"
import type { Quantity } from "../quantity/quantity.ts"
import {
  absolute,
  compare,
  divide,
  exactPlaces,
  fromInteger,
  multiply,
  powerOfTen,
  type Rational,
  toDecimal,
  toFixed
} from "../quantity/rational.ts"
import { baseUnit, dimensionOf } from "../quantity/unit.ts"

/** Words before the number, the number with its unit, and words after it. */
export interface QuantityText {
  readonly before: string
  readonly text: string
  readonly after: string
}

const scales = [
  { name: "亿", power: 8 },
  { name: "万", power: 4 },
  { name: "", power: 0 }
] as const

const MOST_PLACES = 4

/** In the largest of 亿, 万 and one in which the number ends at its last written place: 661000000 by 10⁶ is 6.61亿. */
const inScale = (value: Rational, step: Rational): string | undefined => {
  if (step.numerator === 0n) return undefined
  for (const { name, power } of scales) {
    const scale = powerOfTen(power)
    if (power > 0 && compare(absolute(value), scale) < 0) continue
    const last = divide(step, scale) as Rational
    const places = exactPlaces(last)
    if (places === undefined || places > MOST_PLACES || !isPowerOfTen(multiply(last, powerOfTen(places)))) continue
    if (compare(last, fromInteger(1)) > 0) continue
    return `${toFixed(divide(value, scale) as Rational, places)}${name}`
  }
  return undefined
}

const isPowerOfTen = ({ numerator, denominator }: Rational): boolean => numerator === 1n && denominator === 1n

/** 15300元 is written in full, 128600元 as 12.86万元. */
const FULL_BELOW = 5

const exactly = (value: Rational, unit: string, step: Rational): string => {
  const base = baseUnit(unit)
  const isShort = compare(absolute(value), powerOfTen(FULL_BELOW)) < 0
  if (step.numerator === 0n && isShort && dimensionOf(base) === "money")
    return `${toDecimal(value)}${formatUnit(unit, "zh")}`
  const number = base === "比" || base === "是否" ? undefined : inScale(value, step)
  return number === undefined ? formatQuantity(value, unit, "zh") : `${number}${formatUnit(unit, "zh")}`
}

/** 30余个, 5.7万余人: 余 stands between the number and its unit. */
const andMore = (text: string, unit: string): string => {
  const name = formatUnit(unit, "zh")
  return `${text.slice(0, text.length - name.length)}余${name}`
}

const plain = (text: string): QuantityText => ({ before: "", text, after: "" })

/** `undefined` where nothing single is known to write. */
export const quantityText = (quantity: Quantity): QuantityText | undefined => {
  const { value, lower, upper, unit, qualifier, step } = quantity
  if (qualifier === "range") {
    if (lower === undefined || upper === undefined) return undefined
    const end = exactly(upper, unit, step)
    const start = exactly(lower, unit, step)
    const name = formatUnit(unit, "zh")
    return plain(`${start.slice(0, start.length - name.length)}—${end}`)
  }
  if (value === undefined) return undefined
  const text = exactly(value, unit, step)
  switch (qualifier) {
    case "exact":
    case "ratio":
      return plain(text)
    case "more_than":
      return upper === undefined ? { ...plain(text), before: "超过" } : plain(andMore(text, unit))
    case "at_least":
      return { ...plain(text), after: "以上" }
    case "less_than":
      return { ...plain(text), before: "近" }
    case "at_most":
      return { ...plain(text), before: "不超过" }
    case "approx":
      return { ...plain(text), before: "约" }
  }
}

/** A difference of two amounts in the scale in which `beside` is written: beside 6.61亿元 it is 0.78亿元. */
export const inScaleOf = (value: Rational, unit: string, beside: string): string => {
  const scale = scales.find(({ name, power }) => power > 0 && beside.endsWith(`${name}${formatUnit(unit, "zh")}`))
  const short = scale === undefined ? undefined : divide(value, powerOfTen(scale.power))
  const places = short === undefined ? undefined : exactPlaces(short)
  if (scale === undefined || short === undefined || places === undefined || places > MOST_PLACES) {
    return formatQuantity(value, unit, "zh")
  }
  return `${toFixed(short, places)}${scale.name}${formatUnit(unit, "zh")}`
}
