import { assert, it } from "@effect/vitest"
import { Schema } from "effect"
import { expect, test } from "vitest"
import { placeCallouts, wordsWidth } from "../../src/letter/callouts.ts"

test("words begin at their tick while they fit, and end at it near the right edge", () => {
  expect(
    placeCallouts(
      [
        { x: 100, width: 200 },
        { x: 1150, width: 200 }
      ],
      1200
    )
  ).toEqual([
    { side: "start", level: 0 },
    { side: "end", level: 0 }
  ])
})

test("words that the stem of a later tick would cross go above it", () => {
  const [first, second] = placeCallouts(
    [
      { x: 100, width: 200 },
      { x: 200, width: 100 }
    ],
    1200
  )
  expect(first?.level).toBeGreaterThan(second?.level ?? 0)
})

const Caller = Schema.Struct({
  x: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1200 })),
  width: Schema.Int.check(Schema.isBetween({ minimum: 40, maximum: 300 }))
})

it.prop("no two callouts of a level cover each other", { callers: Schema.Array(Caller) }, ({ callers }) => {
  const sorted = callers.toSorted((a, b) => a.x - b.x)
  const placed = placeCallouts(sorted, 1200)
  const boxes = placed.map(({ side, level }, index) => {
    const { x, width } = sorted[index] ?? { x: 0, width: 0 }
    return { level, from: side === "start" ? x : x - width, to: side === "start" ? x + width : x }
  })
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      assert.isTrue(a.level !== b.level || a.to <= b.from || b.to <= a.from)
    }
  }
})

test("Han characters are as wide as they are high, others about half", () => {
  expect(wordsWidth("万元", 15)).toBe(30)
  expect(wordsWidth("18", 15)).toBeLessThan(20)
})
