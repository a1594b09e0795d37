import { describe, expect, test } from "vitest"
import { formatValue, formatVerdictValue, placesFor } from "../src/format-value.ts"
import * as Interval from "../src/quantity/interval.ts"
import * as Rational from "../src/quantity/rational.ts"

const share = { unit: "%", decimals: 2 }
const half = { threshold: "50" }
const of = (numerator: number, denominator: number) => {
  const value = Rational.rational(BigInt(numerator) * 100n, BigInt(denominator))
  return { value, interval: Interval.point(value) }
}

describe("a value is rounded for reading, and never onto its line", () => {
  test.each([
    { children: 7353, words: "50.15%" },
    { children: 7331, words: "50%" },
    { children: 7330, words: "49.99%" }
  ])("$children of 14662 is $words", ({ children, words }) => {
    expect(formatValue(share, of(children, 14662), half, "zh")).toBe(words)
  })

  test("49.9996% keeps the decimals that tell it from 50%", () => {
    expect(formatValue(share, of(499_996, 1_000_000), half, "zh")).toBe("49.9996%")
  })

  test("without a line it is rounded as the metric says", () => {
    expect(formatValue(share, of(499_996, 1_000_000), undefined, "zh")).toBe("50.00%")
  })
})

test("what only a range is known of is told as that range", () => {
  const interval = Interval.closed(Rational.decimal("40.2"), Rational.decimal("45.6"))
  expect(formatValue(share, { value: undefined, interval }, half, "zh")).toBe("40.2—45.6%")
})

test("what is not known has no words", () => {
  expect(formatValue(share, { value: undefined, interval: undefined }, half, "zh")).toBeUndefined()
})

test("money that needs no rounding is told in 万 and 亿", () => {
  const money = { unit: "元", decimals: 2 }
  const told = (amount: string) =>
    formatValue(money, { value: Rational.decimal(amount), interval: undefined }, undefined, "zh")
  expect(told("131000000")).toBe("1.31亿元")
  expect(told("131000000.125")).toBe("131000000.13元")
})

test("a whole number needs no decimals", () => {
  expect(placesFor(Rational.decimal("31"), 2, undefined)).toBe(0)
})

test("the value of a verdict is told as its metric is, and its interval where that is all that is known", () => {
  const known = { value: "49.9996", lower: "49.9996", upper: "49.9996", threshold: "50" }
  expect(formatVerdictValue(share, known, "zh")).toBe("49.9996%")
  expect(formatVerdictValue(share, { ...known, threshold: null }, "zh")).toBe("50.00%")
  expect(formatVerdictValue(share, { ...known, value: null, lower: "40.256", upper: "45.6" }, "zh")).toBe(
    "40.26—45.60%"
  )
  expect(formatVerdictValue(share, { ...known, value: null, lower: null, upper: null }, "zh")).toBeUndefined()
})
