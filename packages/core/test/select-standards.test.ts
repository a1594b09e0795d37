import { describe, expect, it } from "vitest"
import { catalogue, findPolicy, selectStandards, type StandardsAsked } from "../src/index.ts"

const regionsOf = (asked: StandardsAsked) =>
  new Set(selectStandards(asked).map(({ policy }) => findPolicy(policy)?.region))

describe("the standards that are asked for", () => {
  it("are all where nothing is asked", () => {
    expect(selectStandards({})).toEqual(catalogue.standards.entries)
  })

  it.each([
    ["1995-08-31", false],
    ["1995-09-01", true],
    ["2020-12-31", true]
  ])("in force on %s: from the first day of each", (on, binds) => {
    expect(selectStandards({ on }).some(({ id }) => id === "1995-law-appropriation-growth")).toBe(binds)
  })

  it("in force: to the last day of each", () => {
    const old = catalogue.standards.entries.find(({ until }) => until !== null)
    const on = old?.until ?? ""
    expect(selectStandards({ on })).toContain(old)
  })

  it("of a place: the nationwide ones and its own, and of no other", () => {
    expect(regionsOf({ place: "重庆市大渡口区" })).toEqual(new Set(["全国", "重庆市"]))
    expect(regionsOf({ place: "云岭区" })).toEqual(new Set(["全国"]))
  })

  it("on a metric", () => {
    const found = selectStandards({ metric: "public-kindergarten-share", on: "2020-12-31" })
    expect(new Set(found.map(({ metric }) => metric))).toEqual(new Set(["public-kindergarten-share"]))
    expect(selectStandards({ metric: "no-such-metric" })).toEqual([])
  })
})
