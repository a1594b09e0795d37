import { assert, it } from "@effect/vitest"
import { Schema } from "effect"
import { expect, test } from "vitest"
import { letterViewOf } from "../../src/letter/letter-view.ts"
import { type Marks, piecesOf } from "../../src/letter/piece.ts"
import { at, checked, reading, text } from "../sample.ts"

const { annotations } = letterViewOf(checked, [], new Set())
const candidates = [...annotations.keys()]
const marks: Marks = { text, figures: reading.figures, annotations, candidates, corrections: [] }

test("a paragraph is cut where its figures, its remarks and its bold opening end", () => {
  const span = [at("13.治理")[0], at("督查减少50%。")[1]] as const
  const lead = at("13.治理小区配套园。")[1]
  expect(
    piecesOf(marks, span, lead).map((piece) => [piece.text, piece.figure, piece.bold, piece.closes.length])
  ).toEqual([
    ["13.治理小区配套园。", null, true, 0],
    ["完成率达", null, false, 0],
    ["60%", 11, false, 1],
    ["，督查减少", null, false, 0],
    ["50%", 12, false, 0],
    ["。", null, false, 0]
  ])
})

test("a remark on words that are no figure is a piece of its own", () => {
  const pieces = piecesOf(marks, at("2020年4月1日"), 0)
  expect(pieces.map((piece) => [piece.text, piece.annotations.length])).toEqual([["2020年4月1日", 1]])
})

test("line breaks inside a number, as page layouts leave them, are not shown", () => {
  const broken = "共有889万\n元。"
  const start = broken.indexOf("889")
  const figure = { ...reading.figures[0], start, end: start + 6, text: "889万元" } as (typeof reading.figures)[number]
  const pieces = piecesOf(
    { text: broken, figures: [figure], annotations: [], candidates: [], corrections: [] },
    [0, broken.length],
    0
  )
  expect(pieces.map((piece) => piece.text)).toEqual(["共有", "889万元", "。"])
})

it.prop(
  "whatever is cut out, the pieces together are the text",
  {
    from: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: text.length })),
    length: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 200 }))
  },
  ({ from, length }) => {
    const span = [from, Math.min(text.length, from + length)] as const
    const pieces = piecesOf(marks, span, from)
    assert.strictEqual(pieces.map((piece) => piece.text).join(""), text.slice(...span).replaceAll("\n", ""))
  }
)
