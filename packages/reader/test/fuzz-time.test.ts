/** Time is linear in length: a text of four times the length takes about four times as long, never sixteen. */
import { describe, expect, it } from "vitest"
import { growthOf } from "./fuzz/growth-of-time.ts"
import { growingTexts } from "./fuzz/growing-texts.ts"

/** Linear is 4, quadratic 16; what lies between is the machine. */
const BOUND = 8

describe("time to read and check, per four times the length", () => {
  it.each(Object.entries(growingTexts))(
    "%s",
    (_, growing) => {
      const { ratios } = growthOf(growing, [2_000, 8_000], BOUND)
      expect(ratios.filter((ratio) => ratio > BOUND)).toEqual([])
    },
    120_000
  )
})
