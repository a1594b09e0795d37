/** Which numbers of a letter nothing stands behind. */
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { NumberReview, reviewNumbers, withBoundFigures } from "../../../src/index.ts"
import { fact, letterOf, type Parts, type Written } from "./letter-of.ts"

const bound: Written = { text: "13630人", value: "13630", unit: "人", binding: fact("kindergarten-children") }
const touched: Written = {
  text: "61所",
  value: "61",
  unit: "所",
  binding: fact("kindergartens"),
  was: { text: "66所", value: "66" }
}
const told: Written = { text: "42所", value: "42", unit: "所", measure: "public-kindergartens" }
const unknown: Written = { text: "7个", value: "7", unit: "个" }

const reviewOf = (...parts: Parts): NumberReview => {
  const { reading, spans } = letterOf(...parts)
  return reviewNumbers(withBoundFigures(reading, spans))
}

const review = reviewOf(
  "1.学前教育\n2020年，幼儿园",
  touched,
  "，公办园",
  told,
  "。在园幼儿",
  bound,
  "，流动服务站",
  unknown,
  "。"
)

describe("the review of numbers", () => {
  it("tells what is bound, what was touched, and what nothing binds", () => {
    expect(review.numbers.map(({ text, status, reason }) => [text, status, reason])).toEqual([
      ["1", "unbound", "numbering"],
      ["2020", "unbound", "date"],
      ["61所", "touched", null],
      ["42所", "unbound", "measure-not-bound"],
      ["13630人", "bound", null],
      ["7个", "unbound", "no-measure"]
    ])
  })

  it("counts them, and how many figures are bound", () => {
    expect(review.counts).toEqual({
      figures: 4,
      bound: 1,
      touched: 1,
      gone: 0,
      unbound: 2,
      measureNotBound: 1,
      others: 2
    })
    expect(review.boundShare).toBe("25")
  })

  it("quotes the sentence, names the measure, and says what stood there", () => {
    expect(review.numbers[2]).toMatchObject({
      was: "66所",
      sentence: "2020年，幼儿园61所，公办园42所",
      title: { zh: "幼儿园数" },
      fact: "kindergartens"
    })
  })

  it("has no share where there is no figure", () => {
    expect(reviewOf("没有数字。")).toMatchObject({ numbers: [], boundShare: null })
  })

  it("is the body that its schema says", () => {
    expect(Schema.is(NumberReview)(review)).toBe(true)
  })

  it.each([
    ["印发〔2020〕17号文件。", ["document-number", "document-number"]],
    ["（3）落实责任。", ["numbering"]],
    ["第37中学。", ["in-words"]],
    ["2021-03-08印发。", ["date", "date", "date"]]
  ])("%s", (text, reasons) => {
    expect(reviewOf(text).numbers.map(({ reason }) => reason)).toEqual(reasons)
  })
})
