import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Interval, Rational } from "../../src/index.ts"
import { ExactSum, exactSum } from "../../src/quantity/exact-sum.ts"
import { integerRoot, squareRoot } from "../../src/quantity/square-root.ts"

const { add, compare, decimal, fromInteger, multiply, rational } = Rational

const Natural = Schema.BigInt.check(Schema.isBetweenBigInt({ minimum: 0n, maximum: 10n ** 60n }))
const Whole = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 }))
const Part = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 }))

describe("the integer root", () => {
  it.each([
    [0n, 0n],
    [1n, 1n],
    [3n, 1n],
    [4n, 2n],
    [15n, 3n],
    [16n, 4n],
    [10n ** 40n - 1n, 10n ** 20n - 1n]
  ])("of %s is %s", (square, root) => {
    assert.strictEqual(integerRoot(square), root)
  })

  it("of a negative number there is none", () => {
    assert.throws(() => integerRoot(-1n), RangeError)
  })

  it.prop("is the greatest whose square is not above", { n: Natural }, ({ n }) => {
    const root = integerRoot(n)
    assert.isTrue(root * root <= n)
    assert.isTrue((root + 1n) * (root + 1n) > n)
  })
})

describe("the square root", () => {
  it.each([
    ["0", "0"],
    ["0.25", "0.5"],
    ["2.0164", "1.42"]
  ])("of %s is %s and nothing else", (square, root) => {
    assert.deepStrictEqual(squareRoot(decimal(square)), Interval.point(decimal(root)))
  })

  it.prop("lies between its bounds, and no decimal of 24 places does", { p: Whole, q: Part }, ({ p, q }) => {
    const value = rational(BigInt(p), BigInt(q))
    const { lower, upper, lowerOpen } = squareRoot(value)
    if (lower === undefined || upper === undefined) throw new Error("no bounds")
    assert.isTrue(compare(multiply(lower, lower), value) <= 0)
    assert.isTrue(compare(multiply(upper, upper), value) >= 0)
    const step = rational(1n, 10n ** 24n)
    if (lowerOpen) assert.deepStrictEqual(add(lower, step), upper)
    else assert.deepStrictEqual(multiply(lower, lower), value)
  })
})

describe("an exact sum", () => {
  it("of nothing is nought", () => {
    assert.deepStrictEqual(exactSum([]), fromInteger(0))
    assert.deepStrictEqual(new ExactSum().total(), fromInteger(0))
  })

  it.prop("is what adding one by one comes to", { terms: Schema.Array(Schema.Tuple([Whole, Part])) }, ({ terms }) => {
    const numbers = terms.map(([numerator, denominator]) => rational(BigInt(numerator), BigInt(denominator)))
    assert.deepStrictEqual(exactSum(numbers), numbers.reduce(add, fromInteger(0)))
  })
})
