import { type NumberReview, reviewNumbers } from "@duxue/core"
import { expect, test } from "vitest"
import { bondsOf, numbersOf, reviewKinds } from "../../src/letter/number-bonds.ts"
import { checked, reading } from "../sample.ts"

const texts = (review: NumberReview, kind: (typeof reviewKinds)[number]) =>
  numbersOf(review, kind).map(({ text }) => text)

test("every figure of a letter has its place in the review", () => {
  const bonds = bondsOf(checked)
  expect([...bonds.keys()]).toEqual(reading.figures.map((_, index) => index))
  expect([...bonds.values()].map(({ text }) => text)).toEqual(reading.figures.map(({ text }) => text))
})

test("of a letter that binds nothing the numbers are told apart by what their words state", () => {
  const review = reviewNumbers(reading)
  expect(texts(review, "measure-not-bound")).toContain("70个")
  expect(texts(review, "no-measure")).toContain("40余辆")
  expect(texts(review, "others")).toContain("2020")
  expect(texts(review, "touched")).toEqual([])
  const listed = reviewKinds.reduce((sum, kind) => sum + numbersOf(review, kind).length, 0)
  expect(listed).toBe(review.numbers.length)
})
