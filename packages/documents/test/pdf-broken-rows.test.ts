/** Rows of a table that a page break parts are read as one, and rows that only look so are not. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { type DecodedDocument, decodeDocument } from "../src/decode-document.ts"
import { linesOf, type PlacedText } from "../src/pdf/lines.ts"
import { paragraphsOf } from "../src/pdf/paragraphs.ts"
import { ruledRows } from "../src/pdf/ruled-rows.ts"
import { convertByOffice, describeWithOffice } from "./office.ts"
import { typeset } from "./typeset.ts"
import { paragraph, run, wordPackage } from "./word-package.ts"

const size = 10
const columns = [50, 90, 300, 360] as const

/** A row of three cells (a number, words of twenty characters a line, a count), its lines of words from the top. */
type Cells = readonly [string, ReadonlyArray<string>, string]

const HEIGHT = 60

/** The lines of a page of rows that are each of the same height. */
const page = (number: number, rows: ReadonlyArray<Cells>) => {
  const top = 800
  const pieces: Array<PlacedText> = []
  const put = (text: string, x: number, y: number): void => {
    if (text !== "") pieces.push({ text, x, y, width: size * text.length, height: size })
  }
  for (const [index, [first, words, last]] of rows.entries()) {
    const above = top - index * HEIGHT - 15
    put(first, columns[0] + 3, above)
    for (const [line, text] of words.entries()) put(text, columns[1] + 5, above - 12 * line)
    put(last, columns[2] + 3, above)
  }
  const bottom = top - rows.length * HEIGHT
  const horizontal = Array.from({ length: rows.length + 1 }, (_, index) => ({
    at: top - index * HEIGHT,
    from: columns[0],
    to: columns[3]
  }))
  const vertical = columns.map((at) => ({ at, from: bottom, to: top }))
  const { rows: ruled, others } = ruledRows(pieces, { horizontal, vertical })
  return [...ruled, ...linesOf(others)].map((line) => ({ ...line, page: number, pageWidth: 595 }))
}

const textOf = (...pages: ReadonlyArray<ReadonlyArray<Cells>>): string =>
  paragraphsOf(pages.flatMap((rows, index) => page(index + 1, rows)))
    .map(({ text }) => text)
    .join("")

const full = "落实义务教育经费保障责任确保教育支出增长"
const heads: Cells = ["序号", ["措施"], "学校"]

describe("the lower part of a row", () => {
  it.each<readonly [string, ReadonlyArray<ReadonlyArray<Cells>>, string]>([
    [
      "goes on where the words of the page before it end",
      [
        [["1", [full], "37所"]],
        [
          ["", ["并持续改善。"], ""],
          ["2", ["完成"], "5所"]
        ]
      ],
      `1 | ${full}并持续改善。 | 37所\n2 | 完成 | 5所\n`
    ],
    [
      "stands below heads that are told again",
      [
        [heads, ["1", [full], "37所"]],
        [heads, ["", ["并持续改善。"], ""]]
      ],
      `序号 | 措施 | 学校\n1 | ${full}并持续改善。 | 37所\n序号 | 措施 | 学校\n`
    ],
    [
      "may have a lower part of its own",
      [[["1", [full], "37所"]], [["", [full], ""]], [["", ["并改善。"], ""]]],
      `1 | ${full}${full}并改善。 | 37所\n`
    ]
  ])("%s", (_, pages, expected) => {
    expect(textOf(...pages)).toBe(expected)
  })

  it("has the page that it stands on", () => {
    const parts = paragraphsOf([...page(1, [["1", [full], "37所"]]), ...page(2, [["", ["并改善。"], ""]])])
    expect(parts.filter(({ text }) => text !== "")).toEqual([
      { page: 1, text: "1" },
      { page: 1, text: ` | ${full}` },
      { page: 2, text: "并改善。" },
      { page: 1, text: " | 37所" },
      { page: 1, text: "\n" }
    ])
  })
})

describe("a row of its own is no lower part", () => {
  it.each<readonly [string, Cells, Cells]>([
    [
      "though its first cell is that of the row above, whose words end short",
      ["小学", ["改善条件"], "37所"],
      ["", ["新建校舍"], "12所"]
    ],
    ["where the words above end with a stop", ["1", [`${full.slice(1)}。`], "37所"], ["", ["并持续改善。"], ""]],
    ["where it has a number where the row above has one", ["小学", [full], "37"], ["", ["新建校舍"], "12"]],
    ["where nothing but a number would go on", ["1", [full], "37所"], ["", ["120所"], ""]],
    ["where it has what the row above has not", ["", [full], "37所"], ["2", ["并持续改善。"], ""]]
  ])("%s", (_, above, below) => {
    const told = ([first, words, last]: Cells): string => `${first} | ${words.join("")} | ${last}\n`
    expect(textOf([above], [below])).toBe(`${told(above)}${told(below)}`)
  })
})

const long =
  "建立健全教育投入保障机制，落实义务教育经费保障责任，确保一般公共预算教育支出逐年只增不减并持续改善办学条件".repeat(3)
const told = Array.from({ length: 14 }, (_, index) => [
  String(index + 1),
  `第${index + 1}项：${long}`,
  `${(index + 1) * 37}所`
])
const SLOW = 120_000

/** Rows as they went in, without the spaces that a page sets between scripts. */
const rowsOf = ({ text }: DecodedDocument): ReadonlyArray<string> =>
  text
    .split("\n")
    .map((line) => line.replaceAll(" ", ""))
    .filter((line) => /^\d/.test(line))

const decoded = (bytes: Uint8Array): Promise<DecodedDocument> => Effect.runPromise(decodeDocument(bytes, "附件.pdf"))

it(
  "a table over several pages, as Typst sets it, has the rows that went in",
  async () => {
    const cells = told.flat().map((words) => `[${words}]`)
    const source = `#set page(height: 400pt)\n#set text(size: 12pt)\n#table(columns: (40pt, 300pt, 60pt), table.header([序号], [措施], [学校]), ${cells.join(", ")})`
    const document = await decoded(typeset(source))
    expect(rowsOf(document)).toEqual(told.map((row) => row.join("|")))
    expect(document.origin({ start: document.text.length - 4, end: document.text.length })).not.toEqual({ page: 1 })
  },
  SLOW
)

describeWithOffice("LibreOffice", () => {
  it(
    "parts rows at the end of a page, which are one again",
    async () => {
      const widths = [900, 6000, 1900]
      const border = ["top", "left", "bottom", "right", "insideH", "insideV"]
        .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
        .join("")
      const row = (cells: ReadonlyArray<string>, properties = ""): string =>
        `<w:tr>${properties}${cells
          .map(
            (words, index) =>
              `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>${paragraph(run(words, '<w:sz w:val="24"/>'))}</w:tc>`
          )
          .join("")}</w:tr>`
      const table = `<w:tbl><w:tblPr><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths
        .map((width) => `<w:gridCol w:w="${width}"/>`)
        .join(
          ""
        )}</w:tblGrid>${row(["序号", "措施", "学校"], "<w:trPr><w:tblHeader/></w:trPr>")}${told.map((cells) => row(cells)).join("")}</w:tbl>`
      const document = await decoded(await convertByOffice(wordPackage(table), "docx", "pdf"))
      expect(rowsOf(document)).toEqual(told.map((cells) => cells.join("|")))
    },
    SLOW
  )
})
