import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Rational } from "../../src/index.ts"

const { add, compare, decimal, divide, equals, exactPlaces, fromInteger, multiply, parseDecimal, rational, roundTo } =
  Rational
const { subtract, toDecimal, toFixed, truncateTo } = Rational

describe("decimals", () => {
  it.each([
    ["93", "93"],
    ["50.150", "50.15"],
    ["-0.3", "-0.3"],
    ["661000000", "661000000"]
  ])("%s is read exactly and written as %s", (text, written) => {
    assert.strictEqual(toDecimal(decimal(text)), written)
  })

  it.each(["", "1e3", "1.", ".5", "12,345", "五"])("%s is no decimal", (text) => {
    assert.isUndefined(parseDecimal(text))
  })

  it("of a third there is no exact one", () => {
    const third = rational(1n, 3n)
    assert.isUndefined(exactPlaces(third))
    assert.strictEqual(toDecimal(third), "0.333333")
  })
})

describe("rounding", () => {
  it.each([
    ["92.965", 2, "92.97", "92.96"],
    ["-92.965", 2, "-92.97", "-92.96"],
    ["0.5", 0, "1", "0"],
    ["92.9614", 2, "92.96", "92.96"]
  ])("%s to %i places is %s, cut off %s", (text, places, rounded, cut) => {
    assert.strictEqual(toFixed(roundTo(decimal(text), places), places), rounded)
    assert.strictEqual(toFixed(truncateTo(decimal(text), places), places), cut)
  })
})

const Fraction = Schema.Struct({
  numerator: Schema.Int.check(Schema.isBetween({ minimum: -1_000_000, maximum: 1_000_000 })),
  denominator: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 }))
})
const of = (fraction: typeof Fraction.Type) => rational(BigInt(fraction.numerator), BigInt(fraction.denominator))

describe("exactness", () => {
  it.prop("adding and taking away again leaves nothing behind", { a: Fraction, b: Fraction }, ({ a, b }) =>
    assert.isTrue(equals(subtract(add(of(a), of(b)), of(b)), of(a)))
  )

  it.prop("multiplying and dividing again leaves nothing behind", { a: Fraction, b: Fraction }, ({ a, b }) => {
    const back = divide(multiply(of(a), of(b)), of(b))
    assert.isTrue(b.numerator === 0 ? back === undefined : back !== undefined && equals(back, of(a)))
  })

  it.prop(
    "a decimal comes back from its text",
    { digits: Schema.Int, places: Schema.Literals([0, 1, 2, 3, 6]) },
    ({ digits, places }) => {
      const value = divide(fromInteger(digits), fromInteger(10n ** BigInt(places))) as Rational.Rational
      assert.strictEqual(compare(decimal(toDecimal(value, 6)), value), 0)
    }
  )
})
