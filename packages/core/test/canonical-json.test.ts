import { Arbitrary, Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { canonicalJson } from "../src/index.ts"

describe("the one text of a value", () => {
  it.each([
    [{ b: 1, a: [2, null, true] }, '{"a":[2,null,true],"b":1}'],
    [{ 乙: "一", 甲: "二" }, '{"乙":"一","甲":"二"}'],
    // By UTF-16 units, as RFC 8785 3.2.3 has it: the surrogates of an emoji stand before U+FB33.
    [{ דּ: 1, "😀": 2, "\r": 3, "1": 4, ö: 5, "€": 6 }, '{"\\r":3,"1":4,"ö":5,"€":6,"😀":2,"דּ":1}'],
    // The numbers of RFC 8785, appendix B.
    [
      [0, -0, 5e-324, -1.7976931348623157e308, 9007199254740992, 333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
      "[0,0,5e-324,-1.7976931348623157e+308,9007199254740992,333333333.3333333,1e+30,4.5,0.002,1e-27]"
    ],
    ['€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    [{ left: undefined, right: 1 }, '{"right":1}']
  ])("%j", (value, text) => expect(canonicalJson(value)).toBe(text))

  it.each([
    ["not a number", Number.NaN],
    ["infinite", [Infinity]],
    ["a lone surrogate", { a: "\ud800" }],
    ["a bigint", 1n],
    ["a function", () => 1]
  ])("there is none for %s", (_title, value) => expect(() => canonicalJson(value)).toThrow(TypeError))

  it("there is none for a value that holds itself, but the same value may stand twice", () => {
    const ring: { self?: unknown } = {}
    ring.self = ring
    expect(() => canonicalJson(ring)).toThrow("holds itself")
    const one = { a: 1 }
    expect(canonicalJson([one, one])).toBe('[{"a":1},{"a":1}]')
  })

  it("reads back as the value, whatever the order in which its members were made", () => {
    const entry = Schema.Tuple([Schema.String, Schema.Union([Schema.Int, Schema.String, Schema.Boolean, Schema.Null])])
    const drawn = Effect.runSync(
      Arbitrary.sampleEffect(Arbitrary.array(Arbitrary.schema(entry), { minLength: 0, maxLength: 8 }), {
        count: 200,
        seed: 8785
      })
    )
    for (const entries of drawn) {
      const whole = entries.filter(([name, value]) => `${name}${String(value)}`.isWellFormed() && name !== "__proto__")
      const value = Object.fromEntries(whole)
      const other = Object.fromEntries(Object.entries(value).toReversed())
      expect(JSON.parse(canonicalJson(value))).toEqual(value)
      expect(canonicalJson(other)).toBe(canonicalJson(value))
    }
  })
})
