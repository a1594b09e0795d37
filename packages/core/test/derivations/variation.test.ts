import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { judge } from "../../src/assess/judge.ts"
import { type Coefficient, coefficientOfVariation, type NoVariation } from "../../src/derivations/variation.ts"
import { Interval, Rational, type Standard } from "../../src/index.ts"

const { decimal, fromInteger, multiply, toDecimal, toNumber } = Rational
const { point } = Interval

type School = readonly [pupils: number | string, amount: number | string]

const exactly = (schools: ReadonlyArray<School>) =>
  schools.map(([pupils, amount]) => ({
    pupils: point(decimal(String(pupils))),
    amount: point(decimal(String(amount)))
  }))

const coefficient = (schools: ReadonlyArray<School>): Coefficient => {
  const found = coefficientOfVariation(exactly(schools))
  if (typeof found === "string") throw new Error(found)
  return found
}

const shown = (found: Coefficient): string => toDecimal(found.value ?? fromInteger(-1), 4)

const atMost = (threshold: string): Standard => ({
  id: "line",
  metric: "quality-balance-cv-teaching-area",
  stage: null,
  comparison: "<=",
  threshold,
  unit: "系数",
  clause: null,
  requirement: { zh: "不高于标准", en: "at most the line" },
  from: "2017-05-23",
  until: null,
  confidence: "seen",
  verifiedOn: "2026-11-22"
})

/** A published example of 生均图书册数: five schools, 302 pupils, 1913 books, mean 6.33, S 3.26, coefficient 0.52. */
const books: ReadonlyArray<School> = [
  [45, 279],
  [37, 137],
  [89, 935],
  [76, 160],
  [55, 402]
]

describe("the coefficient of variation", () => {
  it("of a published example is weighted by pupils", () => {
    const found = coefficient(books)
    assert.strictEqual(shown(found), "0.5153")
    assert.strictEqual(judge(found.interval, atMost("0.50")), "unmet")
  })

  // The mean of the schools' ratios, each school weighing alike, is what a public system computes.
  it("unweighted would be 0.4888 and turn 不达标 into 达标", () => {
    const alike = books.map(([pupils, amount]) => ({
      pupils: point(fromInteger(1)),
      amount: point(Rational.rational(BigInt(amount), BigInt(pupils)))
    }))
    const found = coefficientOfVariation(alike) as Coefficient
    assert.strictEqual(shown(found), "0.4888")
    assert.strictEqual(judge(found.interval, atMost("0.50")), "met")
  })

  it.each<[string, ReadonlyArray<School>, string]>([
    ["one school varies by nothing", [[812, "5012.5"]], "0"],
    [
      "schools alike in size or not, with the same to each pupil, vary by nothing",
      [
        [100, 450],
        [37, "166.5"],
        [2013, "9058.5"]
      ],
      "0"
    ],
    [
      "two schools of one size, one with three times as much: half of the mean to either side",
      [
        [200, 100],
        [200, 300]
      ],
      "0.5"
    ],
    [
      "a part that has neither pupils nor rooms says nothing",
      [
        [200, 100],
        [0, 0],
        [200, 300]
      ],
      "0.5"
    ]
  ])("%s", (_title, schools, expected) => {
    const found = coefficient(schools)
    assert.strictEqual(shown(found), expected)
    // A rational root is the point itself, so that a line upon it is kept or broken, never in doubt.
    assert.isTrue(Interval.isPoint(found.interval))
    assert.strictEqual(judge(found.interval, atMost(expected)), "met")
  })

  it.each<[string, ReadonlyArray<School>, NoVariation]>([
    ["no school", [], "no-pupils"],
    [
      "no pupils",
      [
        [0, 0],
        [0, 0]
      ],
      "no-pupils"
    ],
    [
      "nothing at all",
      [
        [120, 0],
        [80, 0]
      ],
      "no-amount"
    ],
    [
      "a school with rooms and no pupils",
      [
        [120, 500],
        [0, 80]
      ],
      "amount-without-pupils"
    ],
    [
      "less than nothing, a slip of the return",
      [
        [120, 500],
        [80, -20]
      ],
      "negative-amount"
    ]
  ])("of %s there is none", (_title, schools, cause) => {
    assert.strictEqual(coefficientOfVariation(exactly(schools)), cause)
  })

  it("of figures that are rounded is told as far as they allow", () => {
    const rounded = books.map(([pupils, amount]) => ({
      pupils: point(decimal(String(pupils))),
      amount: Interval.closed(decimal(String(Number(amount) - 1)), decimal(String(Number(amount) + 1)))
    }))
    const found = coefficientOfVariation(rounded) as Coefficient
    assert.isUndefined(found.value)
    assert.isTrue(Interval.contains(found.interval, decimal("0.515257")))
    assert.strictEqual(judge(found.interval, atMost("0.515")), "undecided")
    assert.strictEqual(judge(found.interval, atMost("0.45")), "unmet")
  })

  // √(1/4 + 10⁻¹²) is above one half by a millionth of a millionth: a float with a tolerance would let it pass.
  it("just above a line is above it", () => {
    const almost: ReadonlyArray<School> = [
      [200000000, 100000000],
      [200000000, 300000001]
    ]
    const found = coefficient(almost)
    assert.strictEqual(shown(found), "0.5")
    assert.strictEqual(judge(found.interval, atMost("0.50")), "unmet")
  })
})

const Pupils = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 3000 }))
const Amount = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10_000_000 }))
const Schools = Schema.NonEmptyArray(Schema.Tuple([Pupils, Amount]))
const Line = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 50_000 }))
const Scale = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 999 }))

/** The same by floats, from the definition and not from the form that the model computes. */
const byFloats = (schools: ReadonlyArray<School>): number => {
  const heads = schools.reduce((sum, [pupils]) => sum + Number(pupils), 0)
  const mean = schools.reduce((sum, [, amount]) => sum + Number(amount), 0) / heads
  const variance = schools.reduce(
    (sum, [pupils, amount]) => sum + (Number(pupils) / heads) * (Number(amount) / Number(pupils) - mean) ** 2,
    0
  )
  return Math.sqrt(variance) / mean
}

const hasAny = (schools: ReadonlyArray<School>): boolean => schools.some(([, amount]) => Number(amount) > 0)

describe("whatever schools return", () => {
  it.prop("no line of four decimals is left undecided", { schools: Schools, line: Line }, ({ schools, line }) => {
    if (!hasAny(schools)) return
    const found = coefficient(schools)
    const threshold = toDecimal(Rational.rational(BigInt(line), 10_000n))
    const verdict = judge(found.interval, atMost(threshold))
    assert.oneOf(verdict, ["met", "unmet"])
    // The line nearest to the coefficient is the hardest.
    const nearest = Rational.toFixed(found.value ?? fromInteger(0), 4)
    assert.oneOf(judge(found.interval, atMost(nearest)), ["met", "unmet"])
  })

  it.prop("floats come to the same, as far as they go", { schools: Schools }, ({ schools }) => {
    if (!hasAny(schools)) return
    const found = coefficient(schools)
    assert.approximately(toNumber(found.value ?? fromInteger(-1)), byFloats(schools), 1e-6)
  })

  it.prop("the unit of what they have does not matter", { schools: Schools, scale: Scale }, ({ schools, scale }) => {
    if (!hasAny(schools)) return
    const scaled = exactly(schools).map(({ pupils, amount }) => ({
      pupils,
      amount: Interval.multiply(amount, point(multiply(fromInteger(scale), decimal("0.01"))))
    }))
    assert.deepStrictEqual(coefficientOfVariation(scaled), coefficient(schools))
  })

  it.prop("two schools that have the same to each pupil count as one", { schools: Schools }, ({ schools }) => {
    if (!hasAny(schools)) return
    const halves = schools.flatMap(([pupils, amount]): ReadonlyArray<School> => [
      [pupils, amount],
      [pupils * 2, amount * 2]
    ])
    const tripled = schools.map(([pupils, amount]): School => [pupils * 3, amount * 3])
    assert.deepStrictEqual(coefficient(halves), coefficient(tripled))
  })
})
