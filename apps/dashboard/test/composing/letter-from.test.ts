import { type BoundFigure, type LetterModel, filingOf } from "@duxue/core"
import { read } from "@duxue/reader"
import { createRoot } from "solid-js"
import { expect, test } from "vitest"
import { letterFrom } from "../../src/composing/composing.ts"
import { sourceOf } from "../../src/composing/figure-source.ts"
import { madeFile } from "../../src/composing/letter-files.ts"
import { createFrameDraft } from "../../src/session/frame.ts"

const reading = read(
  [
    "云岭区人民政府关于2020年度履行教育职责情况的自查自评报告",
    "市人民政府教育督导委员会：",
    "五、学前教育普及普惠发展",
    "全区现有在园幼儿1200人，其中公办园在园幼儿612人，占51%。",
    "云岭区人民政府",
    "2021年4月1日"
  ].join("\n")
)

const filing = (() => {
  const found = filingOf(reading, "云岭区.txt")
  if (found === undefined) throw new Error("the letter names its year")
  return found
})()

const wordsOf = ({ blocks }: LetterModel): string =>
  blocks
    .flatMap((block) => (block.kind === "paragraph" ? block.inlines : []))
    .map(({ text }) => text)
    .join("")

const figureOf = (letter: LetterModel, text: string): BoundFigure => {
  const found = letter.blocks
    .flatMap((block) => (block.kind === "paragraph" ? block.inlines : []))
    .find((inline) => inline.kind === "figure" && inline.text === text)
  if (found?.kind !== "figure") throw new Error(`the letter has no figure ${text}`)
  return found
}

test("a letter keeps its words where they are wanted, and is written from its data otherwise", () => {
  const own = letterFrom({ filing, reading, wording: "own", frame: {} })
  const composed = letterFrom({ filing, reading, wording: "composed", frame: {} })
  expect(wordsOf(own)).toContain("全区现有在园幼儿1200人，其中公办园在园幼儿612人，占51%。")
  expect(wordsOf(composed)).not.toBe(wordsOf(own))
  expect(wordsOf(composed)).toContain("612人")
  expect(letterFrom({ filing, reading: undefined, wording: "own", frame: {} })).toEqual(composed)
})

test("what is written around a letter stands in its frame, and what is taken back follows from the data again", () => {
  const draft = createRoot(createFrameDraft)
  draft.set("issuer", " 云岭区人民政府办公室 ")
  draft.set("copiesTo", "市教委；市财政局;")
  const letter = () => letterFrom({ filing, reading, wording: "composed", frame: draft.frame() })
  expect(letter().frame).toMatchObject({
    issuer: "云岭区人民政府办公室",
    signedBy: "云岭区人民政府办公室",
    copiesTo: ["市教委", "市财政局"]
  })
  draft.set("issuer", "")
  expect(letter().frame.issuer).toBe("云岭区人民政府")
})

test("a number leads to the fact that it states, and to the words of the letter that state it", () => {
  const letter = letterFrom({ filing, reading, wording: "own", frame: {} })
  const source = sourceOf(figureOf(letter, "612人"), filing)
  expect(source?.kind).toBe("fact")
  expect(source?.facts.map(({ provenance }) => provenance.kind === "letter" && provenance.quote)).toEqual(["612人"])
  const unknown = { binding: { kind: "standard", standard: "of-a-later-release" } } as const
  expect(sourceOf(unknown, filing)).toBeUndefined()
})

test.each([
  ["html", "text/html"],
  ["md", "text/markdown"],
  ["csv", "text/csv"],
  ["json", "application/json"],
  ["ndjson", "application/x-ndjson"]
] as const)("a letter and its data are taken away as %s", async (kind, mediaType) => {
  const letter = letterFrom({ filing, reading, wording: "own", frame: {} })
  const made = await madeFile({ letter, filing, findings: [], seal: true }, kind)
  expect(made.mediaType).toBe(mediaType)
  expect(made.content).toContain("612")
})

test("a letter that bears no seal keeps no room for one", async () => {
  const letter = letterFrom({ filing, reading, wording: "own", frame: {} })
  const made = async (seal: boolean) => (await madeFile({ letter, filing, findings: [], seal }, "docx")).content.length
  const draft = createRoot(createFrameDraft)
  expect(draft.seal()).toBe(true)
  draft.setSeal(false)
  expect(await made(draft.seal())).toBeLessThan(await made(true))
})
