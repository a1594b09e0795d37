import { describe, expect, it } from "vitest"
import { difference, evaluate, leaf, leavesOf, line, linesOf } from "../src/formula/formula.ts"
import * as Interval from "../src/quantity/interval.ts"
import { fromInteger } from "../src/quantity/rational.ts"

const level = Interval.point(fromInteger(91))
const atLeast85: Interval.Interval = { ...Interval.point(fromInteger(85)), upper: undefined, upperOpen: true }
const intervalAt = (name: string): Interval.Interval => (name === "level" ? level : atLeast85)

describe("a line open at one end", () => {
  it("leaves a gap open when taken as all that it allows", () => {
    const { lower } = evaluate(difference(leaf("level"), leaf("line")), intervalAt) ?? Interval.everything
    expect(lower).toBeUndefined()
  })

  it("is a number when a gap is measured from it", () => {
    const gap = difference(leaf("level"), line("line"))
    expect(evaluate(gap, intervalAt)).toEqual(Interval.point(fromInteger(6)))
    expect([leavesOf(gap), linesOf(gap)]).toEqual([["level", "line"], ["line"]])
  })
})

describe("a line told as a number", () => {
  it("is set and not measured: it stands for nothing but itself", () => {
    const rounded = Interval.halfOpen(fromInteger(89), fromInteger(91))
    const gap = difference(line("line"), leaf("level"))
    expect(evaluate(gap, (name) => (name === "level" ? Interval.point(fromInteger(87)) : rounded))).toEqual(
      Interval.point(fromInteger(3))
    )
  })
})
