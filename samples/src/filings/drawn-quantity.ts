/** What a district might say of a measure: a number of believable size in one of the writings of letters. */
import { type Fact, isYesNo, type Measure, Rational } from "@duxue/core"
import type { Random } from "../random.ts"

/** What a fact says of its measure, wherever it comes from. */
export type Said = Pick<Fact, "value" | "lower" | "upper" | "unit" | "qualifier" | "step">

const { decimal, fromInteger, multiply, powerOfTen, toDecimal } = Rational

/** A number of so many units of its last written place: 661 of 10⁶ is 6.61亿. */
interface Written {
  readonly count: number
  readonly exponent: number
  /** Whether it stands for no more than itself: a count written out in full. */
  readonly exact: boolean
}

const valueOf = ({ count, exponent }: Written): string => toDecimal(multiply(fromInteger(count), powerOfTen(exponent)))

const said = (unit: string, written: Written): Said => {
  const value = valueOf(written)
  const step = written.exact ? "0" : toDecimal(powerOfTen(written.exponent))
  return { value, lower: value, upper: value, unit, qualifier: "exact", step }
}

/** 6.61亿元, 889万元, 15874元, 1050.55元. */
const drawnMoney = (title: string, random: Random): Written => {
  if (/每|均|标准|收费|降费|单价/.test(title)) {
    return random.unit() < 0.4
      ? { count: random.integer(20_000, 2_500_000), exponent: -2, exact: false }
      : { count: random.integer(60, 26_000), exponent: 0, exact: true }
  }
  const [count, exponent] = random.pick<readonly [number, number]>([
    [random.integer(101, 6_999), 6],
    [random.integer(11, 9_800), 4],
    [random.integer(1_001, 99_999), 2],
    [random.integer(1_000_001, 9_999_999), 0]
  ])
  return { count, exponent, exact: exponent === 0 }
}

const drawnPercent = (random: Random): Written => {
  const places = random.pick([0, 1, 2, 2] as const)
  const whole = 10 ** (places + 2)
  if (random.unit() < 0.15) return { count: 100, exponent: 0, exact: false }
  return { count: random.integer(Math.round(whole / 10), whole - 1), exponent: -places, exact: false }
}

/** People, schools and things by the size of the district, from a hamlet's to a city's. */
const drawnCount = ({ unit }: Measure, size: number, random: Random): Written => {
  const most = unit === "人" || unit === "人次" || unit === "册" ? 300 * size : unit === "分钟" ? 1_300 : 2 * size
  const count = random.unit() < 0.06 ? 0 : Math.max(1, Math.round(most * random.unit() ** 3))
  return { count, exponent: 0, exact: true }
}

const drawnWriting = (measure: Measure, size: number, random: Random): Written => {
  const { unit, title } = measure
  if (isYesNo(unit)) return { count: random.unit() < 0.75 ? 1 : 0, exponent: 0, exact: true }
  if (unit === "%" || unit === "百分点") return drawnPercent(random)
  if (unit === "系数") return { count: random.integer(1_500, 7_500), exponent: -4, exact: false }
  if (unit === "比" || unit === "倍") return { count: random.integer(101, 2_500), exponent: -2, exact: false }
  if (unit.startsWith("元")) return drawnMoney(title.zh, random)
  if (unit === "平方米") {
    return title.zh.includes("生均")
      ? { count: random.integer(400, 4_500), exponent: -2, exact: false }
      : { count: random.integer(101, 29_999), exponent: 2, exact: false }
  }
  return drawnCount(measure, size, random)
}

const placesOf = (value: string): number => {
  const digits = value.replace(/\D/g, "")
  return value.includes(".") ? -(value.split(".")[1] ?? "").length : digits.length - digits.replace(/0+$/, "").length
}

/** The same in words that bound it: 30余人, 超过30人, 30人以上, 近400人, 不超过5人, 约10%, 180—1330元. */
const qualified = (exact: Said, random: Random): Said => {
  const { value } = exact
  if (value === null || value === "0") return exact
  const widest = powerOfTen(placesOf(value))
  switch (random.pick(["more", "over", "least", "near", "most", "about", "range"] as const)) {
    case "more":
      // 余 stands for what follows a round number.
      return value.endsWith("0") && !value.includes(".")
        ? { ...exact, qualifier: "more_than", upper: toDecimal(Rational.add(decimal(value), widest)) }
        : exact
    case "over":
      return { ...exact, qualifier: "more_than", upper: null }
    case "least":
      return { ...exact, qualifier: "at_least", upper: null }
    case "near":
      return { ...exact, qualifier: "less_than", lower: null }
    case "most":
      return { ...exact, qualifier: "at_most", lower: null }
    case "about":
      return { ...exact, qualifier: "approx", lower: null, upper: null }
    case "range": {
      const upper = toDecimal(multiply(decimal(value), fromInteger(2)))
      return { ...exact, qualifier: "range", value: null, lower: value, upper }
    }
  }
}

/** How many of a hundred figures words bound: about as many as in letters that districts sent. */
const BOUNDED = 0.07

const boundable = (unit: string): boolean => !["是否", "比", "系数", "倍", "分钟", "级", "%", "百分点"].includes(unit)

/** `size` is the number of schools of the district. */
export const drawnQuantity = (measure: Measure, size: number, random: Random): Said => {
  const { unit } = measure
  const exact = said(unit, drawnWriting(measure, size, random))
  if (unit === "比") return { ...exact, qualifier: "ratio" }
  return boundable(unit) && random.unit() < BOUNDED ? qualified(exact, random) : exact
}
