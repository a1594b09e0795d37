import { describe, expect, test } from "vitest"
import { sliderRange, typedNumber } from "../../src/what-if/slider-range.ts"

describe("how far a figure may be dragged", () => {
  test("past the value at which a verdict turns", () => {
    const { min, max } = sliderRange("7353", ["7330"], "人")
    expect(min).toBeLessThan(7330)
    expect(max).toBeGreaterThan(7353)
  })

  test("what is counted moves by ones", () => {
    expect(sliderRange("7353", ["7330"], "人").step).toBe(1)
  })

  test("there are no fewer than none", () => {
    expect(sliderRange("5", [], "所").min).toBe(0)
  })

  test("a percentage moves in steps that can be read", () => {
    const { step } = sliderRange("50.15", ["50"], "%")
    expect(Math.log10(step)).toBeCloseTo(Math.round(Math.log10(step)))
  })
})

test.each([
  ["7331", "7331"],
  ["７３３１", "7331"],
  ["14,662", "14662"],
  [" 50.2 ", "50.2"],
  ["约50", undefined],
  ["", undefined]
])("%o is taken as %o", (typed, value) => {
  expect(typedNumber(typed)).toBe(value)
})
