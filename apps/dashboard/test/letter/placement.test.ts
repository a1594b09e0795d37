import { assert, it } from "@effect/vitest"
import { Schema } from "effect"
import { expect, test } from "vitest"
import { type Placed, placeNotes } from "../../src/letter/placement.ts"

const note = (line: number, height = 50, weight = 1): Placed => ({ line, height, weight })

test("notes that have room stand at their lines", () => {
  expect(placeNotes([note(0), note(100), note(400)], 10)).toEqual([0, 100, 400])
})

test("two notes of one line part to either side of it", () => {
  expect(placeNotes([note(200), note(200)], 10)).toEqual([170, 230])
})

test("the note that is open keeps its line, and its neighbours give way", () => {
  const [above, open, below] = placeNotes([note(200), note(210, 300, 1e6), note(220)], 10)
  expect(open).toBeCloseTo(210, 1)
  expect(above).toBeCloseTo(150, 1)
  expect(below).toBeCloseTo(520, 1)
})

test("none rises above the top", () => {
  expect(placeNotes([note(10), note(10)], 10, 40)).toEqual([40, 100])
})

const Size = Schema.Int.check(Schema.isBetween({ minimum: 10, maximum: 300 }))
const Line = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 2000 }))

it.prop(
  "none covers another, and each keeps its place in the order",
  { lines: Schema.Array(Line), heights: Schema.Array(Size) },
  ({ lines, heights }) => {
    const sorted = lines.toSorted((a, b) => a - b)
    const notes = sorted.map((line, index) =>
      note(line, heights[index % Math.max(1, heights.length)] ?? 40, 1 + (index % 3))
    )
    const tops = placeNotes(notes, 10)
    assert.strictEqual(tops.length, notes.length)
    for (const [index, top] of tops.entries()) {
      assert.isAtLeast(top, -1e-6)
      const next = tops[index + 1]
      if (next !== undefined) assert.isAtLeast(next - top, (notes[index]?.height ?? 0) + 10 - 1e-6)
    }
  }
)

it.prop("notes with room for all are left alone", { gaps: Schema.Array(Size) }, ({ gaps }) => {
  let line = 0
  const notes = gaps.map((gap) => {
    line += gap + 60
    return note(line, 50)
  })
  assert.deepStrictEqual(
    placeNotes(notes, 10),
    notes.map((each) => each.line)
  )
})
