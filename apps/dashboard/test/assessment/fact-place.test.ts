import type { Fact } from "@duxue/core"
import { expect, test } from "vitest"
import { placeOf, quotesOf } from "../../src/assessment/fact-place.ts"
import { filing } from "../sample-filing.ts"
import { at, reading } from "../sample.ts"

const stated = (words: string): Fact => {
  const [fact] = filing.facts
  if (fact === undefined) throw new Error("the sample has no fact")
  return { ...fact, provenance: { kind: "letter", file: null, span: at(words), quote: words } }
}

test("a figure of the letter has an address", () => {
  const index = reading.figures.findIndex(({ text }) => text === "7353人")
  expect(placeOf(stated("7353人"), reading)).toMatchObject({ figure: index, href: `/letter?figure=${index}` })
})

test("what stands on a return has no place in the letter", () => {
  const fact: Fact = { ...stated("7353人"), provenance: { kind: "return", file: "学校.csv", place: "C3" } }
  expect(placeOf(fact, reading)).toBeUndefined()
})

test("two figures of one sentence are quoted in it once, both marked", () => {
  const [quote, ...others] = quotesOf([stated("50.15%"), stated("7353人")], reading)
  expect(others).toEqual([])
  expect(quote?.filter(({ fact }) => fact).map(({ text }) => text)).toEqual(["7353人", "50.15%"])
  expect(quote?.map(({ text }) => text).join("")).toContain("公办园就读7353人，占50.15%，比2019年增长约10%")
})

test("figures of two sentences are quoted apart", () => {
  expect(quotesOf([stated("7353人"), stated("60%")], reading)).toHaveLength(2)
})
