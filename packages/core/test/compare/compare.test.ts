import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { trendOf } from "../../src/compare/compare.ts"
import { compareFilings, type Fact, type Filing, FilingComparison, Interval, Rational } from "../../src/index.ts"
import { filingOfFigures } from "../filing-of-figures.ts"

const { decimal } = Rational
const of = (filing: Filing, qualifier: Fact["qualifier"], bounds: Partial<Fact>): Filing => ({
  ...filing,
  facts: filing.facts.map((fact) => ({ ...fact, qualifier, ...bounds }))
})

const change = (first: Filing, second: Filing, metric: string) =>
  compareFilings(first, second).changes.find((each) => each.metric === metric)

describe("how a metric went", () => {
  const earlier = filingOfFigures({ "public-kindergarten-children": "7200", "kindergarten-children": "14400" }, "2020")
  const later = filingOfFigures({ "public-kindergarten-children": "7353", "kindergarten-children": "14662" }, "2021")

  it("a higher share of public places is better", () => {
    expect(change(earlier, later, "public-kindergarten-share")).toMatchObject({
      before: { value: "50" },
      after: { value: "50.150048" },
      change: { value: "0.150048", lower: "0.150048", upper: "0.150048" },
      trend: "better",
      verdictBefore: "met",
      verdictAfter: "met"
    })
    expect(change(later, earlier, "public-kindergarten-share")?.trend).toBe("worse")
    expect(change(later, later, "public-kindergarten-share")?.trend).toBe("unchanged")
  })

  it("a smaller class is better", () => {
    const large = filingOfFigures({ "senior-pupils": "5000", "senior-classes": "90" })
    const small = filingOfFigures({ "senior-pupils": "4272", "senior-classes": "84" }, "2021")
    expect(change(large, small, "average-class-size")?.trend).toBe("better")
  })

  it("of what one year does not tell nothing is known", () => {
    const silent = filingOfFigures({}, "2021")
    expect(change(earlier, silent, "public-kindergarten-share")).toMatchObject({
      after: null,
      change: null,
      trend: "unknown",
      verdictAfter: "missing"
    })
  })

  it("each is judged by the law of its own year", () => {
    const { first, second, changes } = compareFilings(
      filingOfFigures({ "public-kindergarten-children": "7353", "kindergarten-children": "14662" }, "2018"),
      later
    )
    expect([first.date, second.date]).toEqual(["2018-12-31", "2021-12-31"])
    expect(changes.find(({ metric }) => metric === "public-kindergarten-share")).toMatchObject({
      verdictBefore: "no-standard",
      verdictAfter: "met"
    })
  })

  it("what 约 and 余 leave open is unclear", () => {
    const before = filingOfFigures({ "public-kindergarten-share-stated": "90" })
    const after = of(filingOfFigures({ "public-kindergarten-share-stated": "91" }, "2021"), "approx", {})
    expect(change(before, after, "public-kindergarten-share")).toMatchObject({
      trend: "unclear",
      change: { value: "1" }
    })
    expect(Schema.decodeUnknownSync(FilingComparison)(compareFilings(before, after))).toEqual(
      compareFilings(before, after)
    )
  })
})

describe("the trend of a change", () => {
  const between = (lower: string, upper: string) => Interval.closed(decimal(lower), decimal(upper))
  it.each([
    ["above zero", between("0.1", "2"), "better", "worse"],
    ["below zero", between("-2", "-0.1"), "worse", "better"],
    ["nothing", between("0", "0"), "unchanged", "unchanged"],
    ["nothing or more", between("0", "2"), "unclear", "unclear"],
    ["more than nothing", { ...between("0", "2"), lowerOpen: true }, "better", "worse"],
    ["either way", between("-1", "1"), "unclear", "unclear"],
    ["not known", undefined, "unknown", "unknown"]
  ] as const)("%s", (_title, interval, whereHigherIsBetter, whereLowerIsBetter) => {
    expect(trendOf(interval, "higher")).toBe(whereHigherIsBetter)
    expect(trendOf(interval, "lower")).toBe(whereLowerIsBetter)
  })
})
