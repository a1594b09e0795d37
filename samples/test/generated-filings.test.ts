/** Filings of invented districts: as unlike as those that tests must stand. */
import { Filing, findMeasure } from "@duxue/core"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { generatedFiling, generatedFilings } from "../src/filings/generated-filings.ts"

const filings = generatedFilings(40)
const facts = filings.flatMap((filing) => filing.facts)

describe("a generated filing", () => {
  it("is a filing, and the same for the same seed", () => {
    for (const filing of filings.slice(0, 10)) expect(Schema.is(Filing)(filing)).toBe(true)
    expect(generatedFiling(7)).toEqual(generatedFiling(7))
    expect(generatedFiling(7)).not.toEqual(generatedFiling(8))
  })

  it("tells measures of the registry in their units", () => {
    for (const { measure, unit } of facts) expect(findMeasure(measure)?.unit).toBe(unit)
  })
})

describe("forty of them", () => {
  it("know little and nearly all", () => {
    const sizes = filings.map((filing) => filing.facts.filter(({ organisation }) => organisation === null).length)
    expect(Math.min(...sizes)).toBeLessThan(120)
    expect(Math.max(...sizes)).toBeGreaterThan(400)
  })

  it("bound numbers in every way that words do", () => {
    const told = new Set<string>(facts.map(({ qualifier }) => qualifier))
    expect([...told].toSorted()).toEqual(
      ["approx", "at_least", "at_most", "exact", "less_than", "more_than", "range", "ratio"].toSorted()
    )
  })

  it("count none, answer yes and no, tell of the year before, and hear from schools", () => {
    expect(facts.some(({ value, unit }) => value === "0" && unit === "人")).toBe(true)
    for (const answer of ["0", "1"]) {
      expect(facts.some(({ value, unit }) => value === answer && unit === "是否")).toBe(true)
    }
    expect(facts.some(({ measure }) => findMeasure(measure)?.year === "prior")).toBe(true)
    expect(filings.filter(({ schools }) => schools.length > 0)).toHaveLength(5)
    expect(filings.some(({ problems }) => problems.length === 0)).toBe(true)
    expect(filings.some(({ narratives }) => narratives?.length === 0)).toBe(true)
    expect(filings.some(({ commitments }) => commitments.length > 0)).toBe(true)
    const places = new Set(filings.flatMap(({ narratives = [] }) => narratives.map(({ place }) => typeof place)))
    expect(places).toEqual(new Set(["string", "number"]))
    expect(filings.some(({ problems }) => problems.some(({ plan }) => plan !== null))).toBe(true)
  })
})
