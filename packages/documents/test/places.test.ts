/** Where in its file an inspector finds what was read: a page, a paragraph, a cell of a table. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { type DecodedDocument, decodeDocument, placeWords } from "../src/index.ts"
import { inUtf8 } from "./chinese-bytes.ts"
import { rawPdf } from "./hostile/raw-pdf.ts"
import { level, listed, numbering } from "./word-lists.ts"
import { paragraph, run, wordPackage } from "./word-package.ts"

const decoded = (bytes: Uint8Array, file: string): Promise<DecodedDocument> =>
  Effect.runPromise(decodeDocument(bytes, file))

const placeIn =
  ({ text, origin }: DecodedDocument) =>
  (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`${words} is not in ${text}`)
    return origin({ start, end: start + words.length })
  }

const cell = (...content: ReadonlyArray<string>): string => `<w:tc>${content.join("")}</w:tc>`
const row = (...cells: ReadonlyArray<string>): string => `<w:tr>${cells.join("")}</w:tr>`
const table = (...rows: ReadonlyArray<string>): string => `<w:tbl>${rows.join("")}</w:tbl>`

describe("in a Word document, by paragraph, run and cell", async () => {
  const inner = table(row(cell(paragraph(run("独立"))), cell(paragraph(run("3所")))))
  const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run("民办"))}</w:tc>`
  const body = [
    listed("1", 0, "概况"),
    paragraph(),
    paragraph(run("小学"), run("34所")),
    table(
      row(cell(paragraph(run("学段"))), cell(paragraph(run("所数"))), cell(paragraph(run("人数")))),
      row(cell(paragraph(run("初中"))), cell(paragraph(run("12所")), inner), cell(paragraph(run("8800人")))),
      row(wide, cell(paragraph(run("702人"))))
    ),
    paragraph(run("另有特殊教育学校1所")),
    table(row(cell(paragraph(run("高中"))), cell(paragraph(run("5所")))))
  ].join("")
  const document = await decoded(wordPackage(body, numbering(level(0, "chineseCounting", "%1、"))), "报告.docx")
  const part = "word/document.xml"

  it.each([
    ["概况", { paragraph: 1, run: 1, part }],
    ["34所", { paragraph: 3, run: 2, part }],
    ["所数", { paragraph: 5, run: 1, part, cell: { table: 1, row: 1, column: 2 } }],
    ["12所", { paragraph: 8, run: 1, part, cell: { table: 1, row: 2, column: 2 } }],
    // Beside a cell over two columns.
    ["702人", { paragraph: 13, run: 1, part, cell: { table: 1, row: 3, column: 3 } }],
    ["1所", { paragraph: 14, run: 1, part }],
    ["5所", { paragraph: 16, run: 1, part, cell: { table: 3, row: 1, column: 2 } }]
  ])("%s", (words, place) => {
    expect(placeIn(document)(words)).toEqual(place)
  })

  it("a table within a cell is a table of its own", () => {
    expect(placeIn(document)("3所")).toMatchObject({ cell: { table: 2, row: 1, column: 2 } })
  })

  it("a number that Word sets by itself stands in no run", () => {
    expect(placeIn(document)("一、")).toBeNull()
  })
})

describe("on a web page, by the lines that have words", async () => {
  const page =
    "<h1>报告</h1><p></p><p>小学<b>34所</b></p><table><caption>表一</caption><tr><th>学段<th>所数<tr><td rowspan=2>初中<td>12所<tr><td>9所</table><pre>甲1所\n乙2所</pre>"
  const document = await decoded(inUtf8(page), "报告.html")

  it.each([
    ["报告", { paragraph: 1 }],
    ["34所", { paragraph: 2 }],
    ["表一", { paragraph: 3 }],
    ["所数", { paragraph: 4, cell: { table: 1, row: 1, column: 2 } }],
    ["12所", { paragraph: 5, cell: { table: 1, row: 2, column: 2 } }],
    // Under a cell over two rows.
    ["9所", { paragraph: 6, cell: { table: 1, row: 3, column: 2 } }],
    ["乙2所", { paragraph: 8 }]
  ])("%s", (words, place) => {
    expect(placeIn(document)(words)).toEqual(place)
  })
})

describe("in a PDF, by the page", async () => {
  const content = (line: string): string => {
    const told = `BT /F 12 Tf 72 700 Td (${line}) Tj ET`
    return `<< /Length ${told.length} >>\nstream\n${told}\nendstream`
  }
  const page = (contents: number): string =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources << /Font << /F 7 0 R >> >> >>`
  const document = await decoded(
    rawPdf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
      page(5),
      page(6),
      content("The district has 34 primary schools."),
      content("It has 12 middle schools and no others."),
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    ]),
    "report.pdf"
  )

  it.each([
    ["34", 1],
    ["12", 2]
  ])("%s stands on page %i", (words, number) => {
    expect(placeIn(document)(words)).toEqual({ page: number })
  })
})

describe("a place is told in words", () => {
  it.each([
    [{ page: 3 }, "第 3 页", "page 3"],
    [{ paragraph: 12, run: 1 }, "第 12 段", "paragraph 12"],
    [{ paragraph: 40, cell: { table: 2, row: 3, column: 4 } }, "第 2 个表第 3 行第 4 列", "table 2, row 3, column 4"],
    [null, "", ""]
  ])("%j", (place, zh, en) => {
    expect(placeWords(place)).toEqual({ zh, en })
  })
})
