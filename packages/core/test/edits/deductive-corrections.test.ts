import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { correctRounding, correctSigns, correctTypos, damerauLevenshtein, Rational } from "../../src/index.ts"
import { editsOf, recordOf, shown } from "./record.ts"

const accounts = editsOf("x1+x2=x3", "x2=x4", "x5+x6+x7=x8", "x3+x8=x9", "x9-x10=x11")
const account = (...values: ReadonlyArray<number>) =>
  recordOf(Object.fromEntries(values.map((value, at) => [`x${at + 1}`, value])))

describe("the distance between two writings", () => {
  it.each([
    ["1826", "1826", 0],
    ["1826", "1862", 1],
    ["1826", "1836", 1],
    ["1826", "186", 1],
    ["1826", "18226", 1],
    ["1826", "2618", 4],
    ["", "18", 2]
  ])("%s to %s is %i", (a, b, expected) => {
    assert.strictEqual(damerauLevenshtein(a, b), expected)
    assert.strictEqual(damerauLevenshtein(b, a), expected)
  })
})

describe("slips of a digit", () => {
  it.each([
    ["nothing is wrong", [1452, 116, 1568, 116, 323, 76, 12, 411, 1979, 1842, 137], []],
    ["two digits exchanged", [1452, 116, 1568, 161, 323, 76, 12, 411, 1979, 1842, 137], [{ x4: "116" }]],
    [
      "and a digit doubled elsewhere",
      [1452, 116, 1568, 161, 323, 76, 12, 411, 19_979, 1842, 137],
      [{ x4: "116", x9: "1979" }]
    ]
  ])("%s", (_, values, expected) => {
    assert.deepStrictEqual(correctTypos({ edits: accounts, record: account(...values) }).solutions.map(shown), expected)
  })

  it("are corrected where a single value explains them", () => {
    const given = { edits: editsOf("x1+x2=x3"), record: recordOf({ x1: 161, x2: 1452, x3: 1568 }) }
    assert.deepStrictEqual(correctTypos(given).solutions.map(shown), [{ x1: "116" }])
    assert.deepStrictEqual(correctTypos({ ...given, fixed: ["x1"] }).solutions, [])
  })

  it("do not explain a difference of many digits", () => {
    const record = recordOf({ x1: 42_280_000, x2: 11_289_000, x3: 4_328_000, x5: 11_201_000, x6: 11_849_000 })
    assert.deepStrictEqual(correctTypos({ edits: editsOf("x1=x2+x3+x5+x6"), record }).solutions, [])
  })

  it("are not corrected by what breaks another edit", () => {
    const record = recordOf({ x: -123, y: 129, z: 252 })
    assert.deepStrictEqual(correctTypos({ edits: editsOf("x+y=z", "x<0"), record }).solutions, [])
  })

  it("are all listed where two are as likely", () => {
    const record = recordOf({ a: 12, b: 13, t: 35 })
    assert.deepStrictEqual(correctTypos({ edits: editsOf("a+b=t"), record }).solutions.map(shown), [
      { a: "22" },
      { b: "23" },
      { t: "25" }
    ])
  })
})

describe("rounding", () => {
  it("is made to add up by moving as few values as can be", () => {
    const record = account(12, 4, 15, 4, 3, 1, 8, 11, 27, 41, -13)
    const moved = correctRounding({ edits: accounts, record, unit: Rational.one })
    assert.deepStrictEqual(shown(moved), { x1: "11", x8: "12", x10: "40" })
  })

  it("does not explain what is off by more", () => {
    const edits = editsOf("a+b=t", "c+d=u")
    const record = recordOf({ a: 10, b: 20, t: 40, c: 1, d: 2, u: 4 })
    assert.deepStrictEqual(shown(correctRounding({ edits, record, unit: Rational.one })), { c: "2" })
  })

  it("cannot move what is fixed", () => {
    const given = { edits: editsOf("a+b=t"), record: recordOf({ a: 1, b: 2, t: 4 }), unit: Rational.one }
    assert.deepStrictEqual(shown(correctRounding({ ...given, fixed: ["a"] })), { b: "3" })
    assert.isUndefined(correctRounding({ ...given, fixed: ["a", "b", "t"] }))
  })
})

describe("signs and values exchanged", () => {
  const edits = editsOf("x+y=z", "x>0", "y>0", "z>0")

  it("a sign is turned", () => {
    assert.deepStrictEqual(correctSigns({ edits, record: recordOf({ x: -1, y: 1, z: 2 }) }).map(shown), [{ x: "1" }])
  })

  it("two values are put back in their places", () => {
    const record = recordOf({ x: 1, y: 2, z: 1 })
    assert.deepStrictEqual(correctSigns({ edits, record, exchangeable: [["z", "y"]] }).map(shown), [{ z: "2", y: "1" }])
  })

  it("nothing is done to what is right, nor where nothing helps", () => {
    assert.deepStrictEqual(correctSigns({ edits, record: recordOf({ x: 1, y: 1, z: 2 }) }), [])
    assert.deepStrictEqual(correctSigns({ edits, record: recordOf({ x: 1, y: 1, z: 5 }) }), [])
  })
})

const parts = {
  a: Schema.Int.check(Schema.isBetween({ minimum: 1_000, maximum: 9_999 })),
  b: Schema.Int.check(Schema.isBetween({ minimum: 1_000, maximum: 9_999 })),
  place: Schema.Literals([0, 1, 2])
}

describe("two neighbouring digits exchanged in a part that a second total bears out", () => {
  it.prop("are put right, and nothing else is", parts, ({ a, b, place }) => {
    const digits = String(a)
    const [left, right] = [digits[place] as string, digits[place + 1] as string]
    const mistyped = `${digits.slice(0, place)}${right}${left}${digits.slice(place + 2)}`
    const record = recordOf({ a: mistyped, b, t: a + b, c: 500, u: a + 500, v: b })
    const { solutions } = correctTypos({ edits: editsOf("a+b=t", "a+c=u", "b=v"), record })
    assert.deepStrictEqual(solutions.map(shown), left === right ? [] : [{ a: digits }])
  })
})
