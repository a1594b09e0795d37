import { expect, test } from "vitest"
import { checkSource } from "../../src/checking/check-source.ts"
import { text } from "../sample.ts"

const bytes = (words: string) => new TextEncoder().encode(words)

test("a file is decoded, read and checked, and each stage is told", async () => {
  const stages: Array<string> = []
  const outcome = await checkSource({ kind: "file", name: "函.txt", bytes: bytes(text) }, (stage) => stages.push(stage))
  expect(stages).toEqual(["decoding", "reading", "checking"])
  expect(outcome.kind).toBe("checked")
})

test("what was checked is plain data, which a worker can hand over", async () => {
  const outcome = await checkSource({ kind: "text", name: "函", text }, () => undefined)
  expect(structuredClone(outcome)).toEqual(outcome)
})

test("the paragraphs hold every figure", async () => {
  const outcome = await checkSource({ kind: "text", name: "函", text }, () => undefined)
  if (outcome.kind === "refused") throw new Error(outcome.explanation.en)
  const { paragraphs, reading, words } = outcome.checked
  expect(reading.figures.length).toBeGreaterThan(10)
  expect(words.figures.length).toBe(reading.figures.length)
  const lost = reading.figures.filter(
    (figure) => !paragraphs.some(([start, end]) => start <= figure.start && figure.end <= end)
  )
  expect(lost).toEqual([])
})

test.each([
  ["图片.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])],
  ["空.txt", new Uint8Array()]
])("%s is refused in both languages, with what to do about it", async (name, content) => {
  const outcome = await checkSource({ kind: "file", name, bytes: content }, () => undefined)
  expect(outcome).toMatchObject({
    kind: "refused",
    explanation: { zh: expect.stringContaining("请") as string, en: expect.stringMatching(/.{20}/) as string }
  })
})

test("a pasted text of nothing but space is refused", async () => {
  expect((await checkSource({ kind: "text", name: "粘贴", text: " \n " }, () => undefined)).kind).toBe("refused")
})
