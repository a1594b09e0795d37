import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import {
  describeFormula,
  difference,
  evaluate,
  Interval,
  leaf,
  leavesOf,
  percentage,
  quotient,
  Rational,
  sum,
  valueOf
} from "../../src/index.ts"

const { decimal, fromInteger, toDecimal } = Rational
const exact = (values: Record<string, string>) => (name: string) =>
  values[name] === undefined ? undefined : Interval.point(decimal(values[name]))

describe("evaluate", () => {
  it("a share of two exact counts is exact", () => {
    const share = percentage(leaf("public"), leaf("all"))
    const value = evaluate(share, exact({ public: "7353", all: "14662" })) as Interval.Interval
    assert.strictEqual(toDecimal(value.lower as Rational.Rational, 4), "50.15")
    assert.isTrue(Interval.isPoint(value))
  })

  it("a leaf that occurs twice is one number, not two", () => {
    // 6.61亿 after an increase of 0.78亿: growth between 13.2% and 13.5%, not the wider range of unlinked ends.
    const growth = percentage(leaf("increase"), difference(leaf("now"), leaf("increase")))
    const value = evaluate(growth, (name) =>
      name === "now"
        ? Interval.halfOpen(decimal("6.605"), decimal("6.615"))
        : Interval.halfOpen(decimal("0.775"), decimal("0.785"))
    ) as Interval.Interval
    assert.strictEqual(toDecimal(value.lower as Rational.Rational, 3), "13.271")
    assert.strictEqual(toDecimal(value.upper as Rational.Rational, 3), "13.488")
  })

  it("an unknown leaf leaves the value unknown, never zero", () => {
    assert.isUndefined(evaluate(sum(leaf("a"), leaf("b")), exact({ a: "1" })))
  })

  it("a divisor that may be zero leaves the value unknown", () => {
    assert.isUndefined(evaluate(quotient(leaf("a"), leaf("b")), exact({ a: "1", b: "0" })))
  })
})

describe("the sentence", () => {
  it.each([
    [percentage(leaf("公办"), leaf("在园")), "公办 ÷ 在园 × 100%"],
    [percentage(leaf("增"), difference(leaf("今"), leaf("增"))), "增 ÷ （今 - 增） × 100%"],
    [quotient(sum(leaf("甲"), leaf("乙")), leaf("丙")), "（甲 + 乙） ÷ 丙"]
  ])("as a clerk would write it", (formula, words) => {
    assert.strictEqual(
      describeFormula(formula, (name) => name),
      words
    )
  })
})

const Count = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 }))

describe("properties", () => {
  it.prop("at exact numbers the interval is the value", { a: Count, b: Count }, ({ a, b }) => {
    const formula = percentage(leaf("a"), sum(leaf("a"), leaf("b")))
    const at = (name: string) => fromInteger(name === "a" ? a : b)
    const interval = evaluate(formula, (name) => Interval.point(at(name))) as Interval.Interval
    const value = valueOf(formula, at) as Rational.Rational
    assert.isTrue(Interval.isPoint(interval) && Rational.equals(interval.lower as Rational.Rational, value))
  })

  it("leaves are named once each, in order of writing", () => {
    assert.deepStrictEqual(leavesOf(sum(leaf("a"), leaf("b"), leaf("a"))), ["a", "b"])
  })
})
