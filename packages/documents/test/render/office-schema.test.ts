/**
 * What is written holds to the schemas of Office itself: order and types of elements, ids, references, content types. The
 * validator is that of Microsoft's Open XML SDK.
 */
import validate, { type OfficeVersion } from "@ooxml-tools/validate"
import { compose, type LetterModel } from "@duxue/core"
import * as Result from "effect/Result"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { annotateDocx, writeDocx } from "../../src/index.ts"
import { readDocx } from "../../src/docx/read/read-docx.ts"
import { sampleDistrict } from "../sample-district.ts"
import { officialLetter } from "./official-letter.ts"

const faultsOf = async (bytes: Uint8Array, version: OfficeVersion): Promise<ReadonlyArray<string>> =>
  (await validate(bytes, "docx", version)).map(
    ({ path, description }) => `${path.partUri}${path.xpath}: ${description}`
  )

/** The runtime of the validator is loaded once, which takes seconds. */
const TIME = 120_000

const bare: LetterModel = {
  ...officialLetter,
  frame: {
    ...officialLetter.frame,
    documentNumber: null,
    addressee: null,
    signedOn: null,
    contact: null,
    copiesTo: []
  },
  annexes: []
}

const letters: ReadonlyArray<readonly [what: string, letter: () => LetterModel]> = [
  ["a letter with all that has a place in it", () => officialLetter],
  ["a letter with nothing filled in", () => bare],
  ["a letter composed of a district's returns, with tables and charts", () => compose(sampleDistrict("linxi-2022"))]
]

describe("a Word letter", () => {
  it.each(letters)("is valid: %s", { timeout: TIME }, async (_what, letter) => {
    expect(await faultsOf(writeDocx(letter()), "Microsoft365")).toEqual([])
  })

  it("is valid for the oldest Office that draws its lines", { timeout: TIME }, async () => {
    expect(await faultsOf(writeDocx(officialLetter), "Office2010")).toEqual([])
  })

  it("is valid with remarks in its margin", { timeout: TIME }, async () => {
    const bytes = writeDocx(officialLetter)
    const { text } = Result.getOrThrow(readDocx(bytes, "报告.docx"))
    const remarks = ["46所", "14662人", "14662人，其中公办园7353人", "履行教育职责情况"].map((words) => {
      const start = text.indexOf(words)
      return { start, end: start + words.length, paragraphs: [`关于${words}`, "请核对。"] }
    })
    const author = { name: "督学 Duxue", initials: "督", date: "2022-03-09T09:00:00Z" }
    const annotated = Result.getOrThrow(annotateDocx(bytes, "报告.docx", remarks, author))
    expect(await faultsOf(annotated, "Microsoft365")).toEqual([])
  })

  it("would be found invalid with two properties out of their order", { timeout: TIME }, async () => {
    const parts = unzipSync(writeDocx(officialLetter))
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
    const broken = document.replace(/(<w:pStyle [^>]*>)(<w:pageBreakBefore\/>)/, "$2$1")
    expect(broken).not.toBe(document)
    const bytes = zipSync({ ...parts, "word/document.xml": strToU8(broken) })
    expect(await faultsOf(bytes, "Microsoft365")).not.toEqual([])
  })

  it("is the same file each time", () => {
    expect(writeDocx(officialLetter)).toEqual(writeDocx(officialLetter))
  })
})
