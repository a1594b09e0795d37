import { Rational } from "@duxue/core"
import { expect, test } from "vitest"
import { groundOf } from "../../src/assessment/ground.ts"
import { nearestLines } from "../../src/what-if/nearest-lines.ts"
import { filing } from "../sample-filing.ts"

/** Counted in full, so that every margin is told in whole children and schools. */
const ground = groundOf({ ...filing, facts: filing.facts.map((fact) => ({ ...fact, step: "0" })) })
const now = new Map(
  filing.facts.map(({ measure }) => {
    const input = ground.inputs(measure)
    const value = "known" in input ? input.known.value : undefined
    return [measure, value === undefined ? "" : Rational.toDecimal(value)] as const
  })
)

test("what would turn by the least part of its figure comes first", () => {
  const near = nearestLines(ground.assessed, now)
  // 7353 of 14662 children is 22 above one half; five schools over the size limit are five too many.
  expect(near.map(({ measure, margin }) => [measure, margin.value])).toEqual([
    ["public-kindergarten-children", "22"],
    ["schools-over-size-limit", "-5"]
  ])
})

test("a figure that may not be supposed is not offered", () => {
  expect(nearestLines(ground.assessed, new Map())).toEqual([])
})
