import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { explain, Explanation, type Fact, leavesOf, metricKey, metrics } from "../../src/index.ts"
import { filingOfFigures } from "../filing-of-figures.ts"

/** What words and rounding leave open, as the reader gives it. */
const wordings: ReadonlyArray<readonly [words: string, bounds: Partial<Fact>]> = [
  ["120", { qualifier: "exact", step: "0" }],
  ["120.00%", { qualifier: "exact", step: "0.01" }],
  ["120余", { qualifier: "more_than", upper: "130" }],
  ["120以上", { qualifier: "at_least", upper: null }],
  ["不超过120", { qualifier: "at_most", lower: null }],
  ["近120", { qualifier: "less_than", lower: "110" }],
  ["约120", { qualifier: "approx", step: "10" }],
  ["120—140", { qualifier: "range", value: null, upper: "140" }]
]

const strictly = { onExcessProperty: "error" } as const

describe("whatever words and rounding leave open", () => {
  it.each(metrics.map((metric) => [metricKey(metric), metric] as const))("%s is explained", (key, { formula }) => {
    const measures = leavesOf(formula)
    for (const first of wordings.keys()) {
      const filing = filingOfFigures(Object.fromEntries(measures.map((measure) => [measure, "120"])))
      const facts = filing.facts.map((fact, at) => ({ ...fact, ...wordings[(first + at) % wordings.length]?.[1] }))
      const [explanation] = explain({ ...filing, facts }, key)
      expect(Schema.decodeUnknownSync(Explanation, strictly)(explanation)).toEqual(explanation)
    }
  })

  const share = (words: string) => {
    const bounds = wordings.find(([each]) => each === words)?.[1]
    const filing = filingOfFigures({ "public-kindergarten-children": "120", "kindergarten-children": "200" })
    const [explanation] = explain(
      { ...filing, facts: filing.facts.map((fact, at) => (at === 0 ? { ...fact, ...bounds } : fact)) },
      "public-kindergarten-share"
    )
    return explanation
  }

  it.each([
    ["120", "120人 ÷ 200人 × 100% = 60.00%", "60", "60", true],
    ["约120", "120人 ÷ 200人 × 100% = 60.00%", "54", "66", false],
    ["120余", "120人 ÷ 200人 × 100% = 60.00%", "60", "65", false]
  ])("%s: the sentence has the figures as written, and the value its bounds", (words, worked, lower, upper, exact) => {
    const explanation = share(words)
    expect(explanation?.worked?.zh).toBe(worked)
    expect([explanation?.lower, explanation?.upper]).toEqual([lower, upper])
    expect(explanation?.movement.map((each) => each.exact)).toEqual([exact, exact])
  })

  it("a range has no single value, and nothing is told of how far it may move", () => {
    const explanation = share("120—140")
    expect(explanation).toMatchObject({ value: null, lower: "60", upper: "70", movement: [] })
    expect(explanation?.worked?.zh).toBe("120—140人 ÷ 200人 × 100% = 60.00—70.00%")
  })
})
