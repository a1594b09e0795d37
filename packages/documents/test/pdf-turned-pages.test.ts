/** Pages that are turned when they are shown, or whose tables are set sideways, are read as who turns the sheet reads them. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { type DecodedDocument, decodeDocument } from "../src/decode-document.ts"
import { rawPdf } from "./hostile/raw-pdf.ts"
import { convertByOffice, describeWithOffice } from "./office.ts"
import { paragraph, partText, run, wordPackage } from "./word-package.ts"

const decoded = (bytes: Uint8Array): Promise<DecodedDocument> => Effect.runPromise(decodeDocument(bytes, "附件.pdf"))

/** A page of prose and of a table of two columns whose words wrap, 842 points wide and 595 high, as it is to be read. */
const content = [
  "0.5 w 72 500 m 700 500 l S 72 440 m 700 440 l S 72 400 m 700 400 l S",
  "72 400 m 72 500 l S 300 400 m 300 500 l S 700 400 m 700 500 l S",
  "BT /F 12 Tf",
  "1 0 0 1 72 530 Tm (Annex of the report) Tj",
  "1 0 0 1 80 480 Tm (Primary schools of the) Tj 1 0 0 1 80 460 Tm (district) Tj 1 0 0 1 310 470 Tm (34) Tj",
  "1 0 0 1 80 415 Tm (Pupils) Tj 1 0 0 1 310 415 Tm (12680) Tj",
  "ET"
].join(" ")
const expected = "Annex of the report\nPrimary schools of the district | 34\nPupils | 12680\n"

/** How a sheet that is shown turned by so many degrees has to be written for the page to stand upright. */
const written = {
  0: ["0 0 842 595", "1 0 0 1 0 0"],
  90: ["0 0 595 842", "0 1 -1 0 595 0"],
  180: ["0 0 842 595", "-1 0 0 -1 842 595"],
  270: ["0 0 595 842", "0 -1 1 0 0 842"]
} as const

const turnedPdf = (degrees: keyof typeof written, shown: number, shift = ""): Uint8Array => {
  const [sheet, matrix] = written[degrees]
  const stream = `q ${shift} ${matrix} cm ${content} Q`
  return rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /Rotate ${shown} /MediaBox [${sheet}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
  ])
}

describe("a page", () => {
  it.each([0, 90, 180, 270] as const)("that is shown turned by %i degrees is read upright", async (degrees) => {
    expect((await decoded(turnedPdf(degrees, degrees))).text).toBe(expected)
  })

  it.each([90, 180, 270] as const)(
    "that is set sideways by %i degrees, and shown so, is read as well",
    async (degrees) => {
      expect((await decoded(turnedPdf(degrees, 0))).text).toBe(expected)
    }
  )

  it("whose words run upright is read so, though the file has it shown on its side", async () => {
    expect((await decoded(turnedPdf(0, 90))).text).toBe(expected)
  })

  it("is read with words that run across the others", async () => {
    const { text } = await decoded(turnedPdf(90, 90, "BT /F 12 Tf 1 0 0 1 20 20 Tm (Draft) Tj ET"))
    expect(text).toContain("Primary schools of the district | 34\nPupils | 12680\n")
    expect(text).toContain("Draft")
  })
})

describeWithOffice("LibreOffice", () => {
  it("sets a wide annex behind a letter: the lines of each are joined by the edges of their own pages", async () => {
    const prose =
      "建立健全教育投入保障机制，落实义务教育经费保障责任，确保一般公共预算教育支出逐年只增不减并持续改善办学条件。"
    const upright =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/></w:sectPr></w:pPr></w:p>'
    const body = `${paragraph(run(prose.repeat(2)))}${upright}${paragraph(run(prose.repeat(3)))}${paragraph(run(prose.repeat(5)))}`
    const source = partText(wordPackage(body), "word/document.xml").replace(
      "<w:sectPr/>",
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/></w:sectPr>'
    )
    const bytes = await convertByOffice(wordPackage("", { "word/document.xml": source }), "docx", "pdf")
    const { text, origin } = await decoded(bytes)
    // A mark that hangs over the edge is set apart by a space.
    expect(text.replaceAll(" ", "").trimEnd().split("\n")).toEqual([2, 3, 5].map((times) => prose.repeat(times)))
    expect(origin({ start: 0, end: 1 })).toEqual({ page: 1 })
    expect(origin({ start: text.length - 3, end: text.length - 2 })).toEqual({ page: 2 })
  }, 120_000)
})
