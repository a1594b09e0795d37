import { expect, test } from "vitest"
import { letterViewOf } from "../../src/letter/letter-view.ts"
import { magnitudePicture } from "../../src/letter/magnitude.ts"
import { powerWords } from "../../src/letter/power-words.ts"
import { checked } from "../sample.ts"

const view = letterViewOf(checked, [], new Set())

test("a misplaced magnitude is drawn among its siblings, with where it belongs", () => {
  const [error] = view.annotations
  const picture = error === undefined ? undefined : magnitudePicture(view, error)
  expect(picture?.siblings.map(({ figure, value }) => [figure.subject, value])).toEqual([
    ["学前教育", 13510.24],
    ["普通小学", 10124.32]
  ])
  expect(picture?.written.value).toBe(181517400)
  expect(picture?.corrected).toBe(18151.74)
  expect(picture?.orders).toBe(4)
})

test("what is about no magnitude has no chart", () => {
  expect(view.annotations.slice(1).map((annotation) => magnitudePicture(view, annotation))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined
  ])
})

test.each([
  [4, "1万", "10k"],
  [5, "10万", "100k"],
  [7, "1000万", "10M"],
  [8, "1亿", "100M"],
  [9, "10亿", "1bn"],
  [2, "100", "100"],
  [-2, "0.01", "0.01"]
])("ten to the power %i is %s, %s", (exponent, zh, en) => {
  expect(powerWords(exponent, "zh")).toBe(zh)
  expect(powerWords(exponent, "en")).toBe(en)
})
