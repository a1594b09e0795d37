import { assert, it } from "@effect/vitest"
import { Schema } from "effect"
import { expect, test } from "vitest"
import { type Corrected, correct, revert } from "../../src/letter/correction.ts"

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
  const [made] = twice.corrections
  expect(made?.was).toBe("18151.74万元")
  expect(made === undefined ? "" : revert(twice, made).text).toBe(letter)
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
    for (const key of order) {
      const made = now.corrections.find((correction) => correction.key === key)
      if (made !== undefined) now = revert(now, made)
    }
    assert.deepStrictEqual(now, { text: letter, corrections: [] })
  }
)
