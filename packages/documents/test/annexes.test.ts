/** The annexes of a composed letter in every format: each number says what it states, and long tables run over pages. */
import { type BoundFigure, compose, type Fact, type Filing, type LetterModel, School } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { beforeAll, describe, expect, it } from "vitest"
import { readingOfChart } from "../src/chart/reading-order.ts"
import { type DecodedDocument, decodeDocument, writeDocx, writeHtml, writeMarkdown } from "../src/index.ts"
import { writePdf } from "../src/pdf/write-pdf.ts"
import { convertByOffice, describeWithOffice } from "./office.ts"
import { sampleDistrict } from "./sample-district.ts"

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const writers = {
  docx: (letter) => Promise.resolve(writeDocx(letter)),
  html: (letter) => Promise.resolve(utf8(writeHtml(letter))),
  md: (letter) => Promise.resolve(utf8(writeMarkdown(letter))),
  pdf: (letter) => writePdf(letter)
} as const satisfies Readonly<Record<string, (letter: LetterModel) => Promise<Uint8Array>>>

type Format = keyof typeof writers

/** Word draws a chart from a part of its own, and a page as a picture: the text of neither repeats its numbers. */
const isDrawn = (format: Format): boolean => format === "docx" || format === "html"

const figuresOf = ({ annexes }: LetterModel, format: Format): ReadonlyArray<BoundFigure> =>
  annexes
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      switch (block.kind) {
        case "paragraph":
          return block.inlines
        case "table":
          return [...block.rows.flatMap(({ cells }) => cells), ...block.notes].flat()
        case "chart":
          return isDrawn(format) ? [] : readingOfChart(block)
        case "heading":
          return []
      }
    })
    .filter((each) => each.kind === "figure")

const decoded = (bytes: Uint8Array, format: string): Promise<DecodedDocument> =>
  Effect.runPromise(decodeDocument(bytes, `letter.${format}`))

const name = (binding: BoundFigure["binding"], text: string): string => `${JSON.stringify(binding)} ${text}`

const TIME = 120_000

describe.each(["docx", "html", "md", "pdf"] as const)("annexes of a district of 129 schools as .%s", (format) => {
  const letter: LetterModel = { ...compose(sampleDistrict("linxi-2022")), blocks: [] }
  let bytes = new Uint8Array()
  let document: DecodedDocument

  beforeAll(async () => {
    bytes = new Uint8Array(await writers[format](letter))
    document = await decoded(bytes, format)
  }, TIME)

  it("say of every number what it states", () => {
    const told = new Set(figuresOf(letter, format).map(({ binding, text }) => name(binding, text)))
    const back = new Set(document.bound.map(({ binding, written }) => name(binding, written.text)))
    expect([...told].filter((each) => !back.has(each))).toEqual([])
  })

  it("bind each at its own place", () => {
    const strayed = document.bound.filter(
      ({ start, end, written }) => document.text.slice(start, end).replace(/\s/g, "") !== written.text
    )
    expect(strayed).toEqual([])
  })

  it("are no larger than a mail takes", () => {
    expect(bytes.length).toBeLessThan(2 * 1024 * 1024)
  })
})

/** A district of so many kindergartens. */
const district = (count: number): Filing => {
  const sample = sampleDistrict("linxi-2022")
  const schools = Array.from({ length: count }, (_, index) =>
    Schema.decodeSync(School)({
      id: `K${index + 1}`,
      name: `第${index + 1}幼儿园`,
      kind: "kindergarten",
      ownership: "public",
      area: "town"
    })
  )
  const pattern = sample.facts.find(({ measure }) => measure === "school-pupils")
  const facts = schools.flatMap(({ id }): ReadonlyArray<Fact> =>
    pattern === undefined ? [] : [{ ...pattern, organisation: id, stage: "preschool" }]
  )
  return { ...sample, schools, facts }
}

const pagesOf = async (pdf: Uint8Array): Promise<{ readonly heads: number; readonly last: boolean }> => {
  const { text } = await decoded(pdf, "pdf")
  return { heads: text.match(/序号/g)?.length ?? 0, last: /共\s*150\s*所/.test(text) }
}

describe("a register of 150 schools", () => {
  const letter: LetterModel = { ...compose(district(150)), blocks: [] }

  it("runs over pages of a PDF, each with the heads of its columns", { timeout: TIME }, async () => {
    const { heads, last } = await pagesOf(await writePdf(letter))
    expect(heads).toBeGreaterThanOrEqual(4)
    expect(last).toBe(true)
  })

  describeWithOffice("in LibreOffice", () => {
    it("runs over pages of a Word letter, each with the heads of its columns", { timeout: TIME }, async () => {
      const { heads, last } = await pagesOf(await convertByOffice(writeDocx(letter), "docx", "pdf"))
      expect(heads).toBeGreaterThanOrEqual(4)
      expect(last).toBe(true)
    })
  })
})
