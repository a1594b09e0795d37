import { expect, test } from "vitest"
import { compareSources } from "../../src/comparing/compare-sources.ts"
import { text } from "../sample.ts"

const letter = (name: string, words: string) => ({ kind: "text", name, text: words }) as const

test("two letters are told apart by their numbers and paragraphs, and both are named", async () => {
  const outcome = await compareSources(letter("一稿.txt", text), letter("二稿.txt", text.replace("7353人", "7535人")))
  if (outcome.kind === "refused") throw new Error(outcome.explanation.en)
  const { before, after, diff, figurePlaces } = outcome.comparison
  expect([before.name, after.name]).toEqual(["一稿.txt", "二稿.txt"])
  expect(diff.figures.map((each) => [each.kind, each.before?.text, each.after?.text])).toEqual([
    ["changed", "7353人", "7535人"]
  ])
  expect(diff.paragraphs.map(({ kind }) => kind)).toEqual(["changed"])
  expect(figurePlaces).toEqual([{ before: null, after: null }])
  expect(structuredClone(outcome)).toEqual(outcome)
})

test("a file that cannot be read is named by its side", async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])
  const outcome = await compareSources(letter("一稿.txt", text), { kind: "file", name: "图.png", bytes: picture })
  expect(outcome).toMatchObject({ kind: "refused", side: "after" })
})
