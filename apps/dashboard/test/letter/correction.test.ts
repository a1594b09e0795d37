import { assert, it } from "@effect/vitest"
import { Schema } from "effect"
import { expect, test } from "vitest"
import { type Corrected, correct, correctAll, movedBy, revert } from "../../src/letter/correction.ts"

const letter = "小学1100元，中职18151.74万元，共6.61亿元。"
const before: Corrected = { text: letter, corrections: [] }
const spanOf = (text: string, words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const

test("a correction replaces the words and remembers what they were", () => {
  const after = correct(before, spanOf(letter, "18151.74万元"), "18151.74元", "a")
  expect(after.text).toBe("小学1100元，中职18151.74元，共6.61亿元。")
  expect(after.corrections).toEqual([
    { span: spanOf(after.text, "18151.74元"), was: "18151.74万元", now: "18151.74元", key: "a" }
  ])
})

test("corrections behind it move along", () => {
  const later = correct(before, spanOf(letter, "6.61亿元"), "6.16亿元", "b")
  const both = correct(later, spanOf(later.text, "18151.74万元"), "18151.74元", "a")
  expect(both.corrections.map(({ span, now }) => [both.text.slice(...span), now])).toEqual([
    ["18151.74元", "18151.74元"],
    ["6.16亿元", "6.16亿元"]
  ])
})

test("what is corrected twice goes back to what the letter said at first", () => {
  const once = correct(before, spanOf(letter, "18151.74万元"), "1.815174万元", "a")
  const twice = correct(once, spanOf(once.text, "1.815174万元"), "18151.74元", "a")
  expect(twice.corrections.map(({ was }) => was)).toEqual(["18151.74万元"])
  expect(revert(twice, "a").text).toBe(letter)
})

const exchanged = "城区学校25所，乡村学校170所，共195所。"
const exchange = [
  { span: spanOf(exchanged, "25所"), text: "170所", value: "170" },
  { span: spanOf(exchanged, "170所"), text: "25所", value: "25" }
]

test("two figures exchanged change places at once, whichever is named first, and go back at once", () => {
  for (const replacements of [exchange, exchange.toReversed()]) {
    const after = correctAll({ text: exchanged, corrections: [] }, replacements, "a")
    expect(after.text).toBe("城区学校170所，乡村学校25所，共195所。")
    expect(after.corrections.map(({ span, was, now }) => [after.text.slice(...span), was, now])).toEqual([
      ["170所", "25所", "170所"],
      ["25所", "170所", "25所"]
    ])
    expect(revert(after, "a")).toEqual({ text: exchanged, corrections: [] })
  }
})

test("half of a suggestion is not left behind when the other half was corrected again", () => {
  const both = correctAll({ text: exchanged, corrections: [] }, exchange, "a")
  const again = correct(both, spanOf(both.text, "170所"), "171所", "b")
  expect(again.text).toBe("城区学校171所，乡村学校25所，共195所。")
  expect(revert(again, "b")).toEqual({ text: exchanged, corrections: [] })
})

test("words that look like a replacement pattern are put in as they are", () => {
  const once = correct({ text: "甲$&乙", corrections: [] }, [1, 3], "$1", "a")
  expect(correct(once, [0, 3], "丙", "b").corrections[0]?.was).toBe("甲$&")
})

const Place = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: letter.length }))

it.prop(
  "taking corrections back in any order restores the letter",
  { a: Place, b: Place, c: Place, d: Place, first: Schema.Boolean },
  ({ a, b, c, d, first }) => {
    const [s1, e1, s2, e2] = [a, b, c, d].toSorted((x, y) => x - y) as [number, number, number, number]
    // A correction of nothing, or two that touch, would be one correction and not two.
    if (s1 === e1 || s2 === e2 || e1 === s2) return
    const later = correct(before, [s2, e2], "改后", "late")
    const both = correct(later, [s1, e1], "改", "early")
    const order = first ? ["early", "late"] : ["late", "early"]
    let now = both
    for (const key of order) now = revert(now, key)
    assert.deepStrictEqual(now, { text: letter, corrections: [] })
  }
)

test("what a file says of its figures moves with them, and keeps to what was written over them", () => {
  const stretches = ["1100元", "18151.74万元", "6.61亿元"].map((words) => {
    const [start, end] = spanOf(letter, words)
    return { start, end, words }
  })
  const longer = correct(before, spanOf(letter, "1100元"), "1100.50元", "b")
  const { text, corrections } = correct(longer, spanOf(longer.text, "18151.74万"), "18151.74", "a")
  const moved = movedBy(corrections, stretches)
  expect(moved.map(({ start, end }) => text.slice(start, end))).toEqual(["1100.50元", "18151.74元", "6.61亿元"])
  expect(movedBy([], stretches)).toEqual(stretches)
})
