import {
  constant,
  difference,
  evaluate,
  exactly,
  type Formula,
  intervalOf,
  leaf,
  percentage,
  product,
  quotient,
  Rational,
  solve,
  sum
} from "@duxue/core"
import { Arbitrary, Effect, Schema } from "effect"
import { expect, it } from "vitest"
import { enclosureSolving } from "../src/relations/doubt/solving.ts"
import { areApart, type Enclosure, enclosing, enclosureOf } from "../src/relations/scene/enclosures.ts"

/** The forms that relations have, over four figures. */
const forms: ReadonlyArray<readonly [name: string, formula: Formula<number>]> = [
  ["a sum", sum(leaf(0), leaf(1), leaf(2), leaf(3))],
  ["a difference", difference(leaf(0), leaf(1))],
  ["a share", percentage(leaf(0), leaf(1))],
  ["a share of several", percentage(sum(leaf(0), leaf(1)), leaf(2))],
  ["a growth", percentage(difference(leaf(0), leaf(1)), leaf(1))],
  ["a growth from a change", percentage(leaf(0), difference(leaf(1), leaf(0)))],
  ["a mean", quotient(leaf(0), leaf(1))],
  ["a product", product(leaf(0), leaf(1), constant(Rational.decimal("12")))],
  ["a multiple", difference(quotient(leaf(0), leaf(1)), constant(Rational.one))]
]

const digits = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 999_999_999 })))
const places = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: -4, maximum: 4 })))

/** Figures as letters write them: counts in full, decimals, numbers in 万. */
const figure = Arbitrary.map(Arbitrary.all([digits, places] as const), ([whole, place]) => {
  const step = Rational.powerOfTen(place)
  const value = Rational.multiply(Rational.fromInteger(whole), step)
  return intervalOf(exactly(value, "元", place === 0 ? Rational.zero : step))
})

const texts = Effect.runSync(
  Arbitrary.sampleEffect(Arbitrary.array(figure, { minLength: 4, maxLength: 4 }), { count: 400, seed: 20_211_231 })
)

/** Whether the bounds hold both exact ends, as floating point has them. */
const holds = (enclosure: Enclosure, lower: Rational.Rational, upper: Rational.Rational): boolean =>
  enclosure.least <= Rational.toNumber(lower) && Rational.toNumber(upper) <= enclosure.most

it.each(forms)("encloses %s wherever its exact value is known", (_, formula) => {
  let known = 0
  for (const intervals of texts) {
    const enclosures = intervals.map(enclosing)
    const exact = evaluate(formula, (index) => intervals[index])
    const enclosed = enclosureOf(formula, (index) => enclosures[index])
    if (enclosed === undefined || exact?.lower === undefined || exact.upper === undefined) continue
    known++
    expect(holds(enclosed, exact.lower, exact.upper)).toBe(true)
    const size = Math.max(Math.abs(enclosed.least), Math.abs(enclosed.most), 100)
    const width = Rational.toNumber(Rational.subtract(exact.upper, exact.lower))
    expect(enclosed.most - enclosed.least).toBeLessThanOrEqual(width * (1 + 1e-6) + size * 1e-5)
  }
  expect(known).toBeGreaterThan(texts.length / 2)
})

/** In a growth told by its change the change occurs twice: no single step undoes it. */
const solvable = forms.filter(([name]) => name !== "a growth from a change")

it.each(solvable)("solves %s for its first figure as the exact way does", (_, formula) => {
  let known = 0
  for (const intervals of texts) {
    const enclosures = intervals.map(enclosing)
    const target = intervals[3]
    const around = enclosures[3]
    if (target === undefined || around === undefined) continue
    const exact = solve(formula, 0, target, (index) => intervals[index])
    const enclosed = enclosureSolving(formula, 0, around, enclosures)
    if (enclosed === undefined || exact?.lower === undefined || exact.upper === undefined) continue
    known++
    expect(holds(enclosed, exact.lower, exact.upper)).toBe(true)
  }
  expect(known).toBeGreaterThan(texts.length / 2)
})

it("knows nothing of what is unbounded, nor of a division by what may be zero", () => {
  const open: Enclosure = { least: 110, most: Infinity }
  const ten: Enclosure = { least: 10, most: 10 }
  const aroundZero: Enclosure = { least: -1, most: 1 }
  const enclosures = [ten, open, aroundZero]
  const enclosed = (formula: Formula<number>) => enclosureOf(formula, (index) => enclosures[index])
  expect(enclosed(sum(leaf(0), leaf(1)))).toBeUndefined()
  expect(enclosed(quotient(leaf(0), leaf(2)))).toBeUndefined()
  expect(enclosed(leaf(7))).toBeUndefined()
})

it.each([
  [{ least: 1, most: 2 }, { least: 3, most: 4 }, true],
  [{ least: 3, most: 4 }, { least: 1, most: 2 }, true],
  [{ least: 1, most: 3 }, { least: 3, most: 4 }, false],
  [{ least: 1, most: 9 }, { least: 3, most: 4 }, false]
])("tells %o and %o apart: %s", (a, b, apart) => {
  expect(areApart(a, b)).toBe(apart)
})
