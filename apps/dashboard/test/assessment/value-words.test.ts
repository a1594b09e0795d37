import { Interval, Rational } from "@duxue/core"
import { describe, expect, test } from "vitest"
import { placesFor, valueWords } from "../../src/assessment/value-words.ts"

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
    expect(valueWords(share, of(children, 14662), half, "zh")).toBe(words)
  })

  test("49.9996% keeps the decimals that tell it from 50%", () => {
    expect(valueWords(share, of(499_996, 1_000_000), half, "zh")).toBe("49.9996%")
  })

  test("without a line it is rounded as the metric says", () => {
    expect(valueWords(share, of(499_996, 1_000_000), undefined, "zh")).toBe("50.00%")
  })
})

test("what only a range is known of is told as that range", () => {
  const interval = Interval.closed(Rational.decimal("40.2"), Rational.decimal("45.6"))
  expect(valueWords(share, { value: undefined, interval }, half, "zh")).toBe("40.2—45.6%")
})

test("what is not known has no words", () => {
  expect(valueWords(share, { value: undefined, interval: undefined }, half, "zh")).toBeUndefined()
})

test("a whole number needs no decimals", () => {
  expect(placesFor(Rational.decimal("31"), 2, undefined)).toBe(0)
})
