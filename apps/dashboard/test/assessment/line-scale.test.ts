import { Interval, Rational } from "@duxue/core"
import { describe, expect, test } from "vitest"
import { lineScale } from "../../src/assessment/line-scale.ts"

const standard = { comparison: ">=", threshold: "50" } as const
const at = (value: string) => Interval.point(Rational.decimal(value))

describe("a value and its line", () => {
  test("what is met lies on the side that is marked met", () => {
    const { from = Number.NaN, met } = lineScale(at("50.15"), standard, 200)
    expect(from).toBeGreaterThan(met[0])
    expect(from).toBeLessThan(met[1])
  })

  test("what is not met lies on the other", () => {
    const { from = Number.NaN, met } = lineScale(at("49.9"), standard, 200)
    expect(from).toBeLessThan(met[0])
  })

  test("of at most so much the lower side is met", () => {
    const { met, line } = lineScale(at("46"), { comparison: "<=", threshold: "45" }, 200)
    expect(met).toEqual([0, line])
  })

  test("a value on its line is drawn on it", () => {
    const { from, line } = lineScale(at("50"), standard, 200)
    expect(from).toBeCloseTo(line)
  })

  test("an end that nothing bounds runs to the edge", () => {
    const { to } = lineScale({ ...at("52"), upper: undefined, upperOpen: true }, standard, 200)
    expect(to).toBeCloseTo(200)
  })

  test("what is supposed is on the picture too", () => {
    const { x } = lineScale(at("50.15"), standard, 200, [70])
    expect(x(70)).toBeLessThan(200)
  })
})
