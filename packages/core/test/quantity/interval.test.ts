import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Interval, Rational } from "../../src/index.ts"

const { decimal, fromInteger, toDecimal } = Rational
const { add, closed, contains, divide, halfOpen, intersect, multiply, overlaps, point, subtract, within } = Interval

const between = (lower: string, upper: string) => closed(decimal(lower), decimal(upper))
const shown = (interval: Interval.Interval) =>
  `${interval.lowerOpen ? "(" : "["}${interval.lower === undefined ? "" : toDecimal(interval.lower)}, ${
    interval.upper === undefined ? "" : toDecimal(interval.upper)
  }${interval.upperOpen ? ")" : "]"}`

/** A value reported to 10^-decimals stands for half of that to either side: the rule of European supervisors' filings. */
const reported = (value: string, decimals: number) => {
  const half = Rational.multiply(Rational.powerOfTen(-decimals), Rational.rational(1n, 2n))
  return closed(Rational.subtract(decimal(value), half), Rational.add(decimal(value), half))
}

describe("rounding as the rules of supervisory reporting have it", () => {
  it.each([
    ["20", 0, "[19.5, 20.5]"],
    ["-20.123", 3, "[-20.1235, -20.1225]"],
    ["-20.123", -1, "[-25.123, -15.123]"]
  ])("%s to %i decimals is %s", (value, decimals, expected) => {
    assert.strictEqual(shown(reported(value, decimals)), expected)
  })

  it("a value written out in full stands for itself", () => {
    assert.strictEqual(shown(point(decimal("20"))), "[20, 20]")
  })

  it("12300 and 11900, both to the thousand, may be equal", () => {
    assert.isTrue(overlaps(reported("12300", -3), reported("11900", -3)))
  })

  it("four times 2499 to the thousand may be 11900", () => {
    const parts = [1, 2, 3, 4].map(() => reported("2499", -3)).reduce(add)
    assert.strictEqual(shown(parts), "[7996, 11996]")
    assert.isTrue(overlaps(parts, reported("11900", -3)))
  })
})

describe("bounds", () => {
  it("a half-open end belongs to neither neighbour's overlap", () => {
    const thirty = halfOpen(fromInteger(30), fromInteger(40))
    assert.isFalse(overlaps(thirty, point(fromInteger(40))))
    assert.isTrue(overlaps(thirty, point(fromInteger(30))))
    assert.isTrue(contains(thirty, decimal("39.999")))
  })

  it("dividing by what may be zero gives nothing", () => {
    assert.isUndefined(divide(between("1", "2"), between("-1", "1")))
    assert.isUndefined(divide(between("1", "2"), between("0", "1")))
  })

  it("an open end stays open", () => {
    const atLeast = { lower: fromInteger(30), upper: undefined, lowerOpen: false, upperOpen: true }
    assert.strictEqual(shown(divide(point(fromInteger(60)), atLeast) as Interval.Interval), "(0, 2]")
    assert.isTrue(within(point(fromInteger(35)), atLeast))
    assert.isFalse(within(atLeast, between("0", "100")))
  })

  it("the values of both", () => {
    assert.strictEqual(
      shown(intersect(between("1", "5"), halfOpen(fromInteger(3), fromInteger(5))) as Interval.Interval),
      "[3, 5)"
    )
    assert.isUndefined(intersect(between("1", "2"), between("3", "4")))
  })
})

const Bound = Schema.Int.check(Schema.isBetween({ minimum: -1_000, maximum: 1_000 }))
const Box = Schema.Struct({ a: Bound, b: Bound, at: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 8 })) })
const of = ({ a, b, at }: typeof Box.Type) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  const inside = Rational.add(
    fromInteger(low),
    Rational.multiply(fromInteger(high - low), Rational.rational(BigInt(at), 8n))
  )
  return { interval: closed(fromInteger(low), fromInteger(high)), inside }
}

describe("inclusion", () => {
  const operations = [
    [add, Rational.add],
    [subtract, Rational.subtract],
    [multiply, Rational.multiply]
  ] as const

  it.prop("whatever the true values, the result holds theirs", { x: Box, y: Box }, ({ x, y }) => {
    const [left, right] = [of(x), of(y)]
    for (const [onIntervals, onNumbers] of operations) {
      assert.isTrue(contains(onIntervals(left.interval, right.interval), onNumbers(left.inside, right.inside)))
    }
    const quotient = divide(left.interval, right.interval)
    const number = Rational.divide(left.inside, right.inside)
    if (quotient !== undefined && number !== undefined) assert.isTrue(contains(quotient, number))
  })
})
