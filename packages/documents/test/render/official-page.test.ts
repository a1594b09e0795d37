/** The pages of a letter, measured where they are rendered: Word's by LibreOffice, PDF's as it is written. GB/T 9704-2012. */
import type { LetterModel } from "@duxue/core"
import { beforeAll, describe, expect, it } from "vitest"
import { writeDocx } from "../../src/index.ts"
import { writePdf } from "../../src/pdf/write-pdf.ts"
import { convertByOffice, describeWithOffice } from "../office.ts"
import { type MeasuredLine, type MeasuredPage, measuredPages } from "./measured-page.ts"
import { officialLetter } from "./official-letter.ts"

/** Millimetres. */
const block = { left: 28, right: 184, top: 37, bottom: 262 }
const character = 156 / 28
const line = 225 / 22
/** A face that stands in sits higher or lower on its line than the standard's. */
const faceToFace = 1.5
const hair = 0.6

const near = (value: number, wanted: number, tolerance: number): void => {
  expect(value).toSatisfy(
    (measured: number) => Math.abs(measured - wanted) <= tolerance,
    `${value.toFixed(2)} is ${wanted.toFixed(2)} ± ${tolerance} mm`
  )
}

const found = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`no ${what}`)
  return value
}

const isPageNumber = ({ text }: MeasuredLine): boolean => /^—\s*\d+\s*—$/.test(text)

const textOf = (page: MeasuredPage): ReadonlyArray<MeasuredLine> => page.lines.filter((each) => !isPageNumber(each))

const lineWith = (pages: ReadonlyArray<MeasuredPage>, text: string): MeasuredLine =>
  found(
    pages.flatMap(({ lines }) => lines).find((each) => each.text.replaceAll(" ", "").includes(text)),
    text
  )

const middle = ({ left, right }: Pick<MeasuredLine, "left" | "right">): number => (left + right) / 2

/** Top of the ink of a line of Chinese, 0.86 of its type above its base line. */
const inkTop = ({ baseline, size }: MeasuredLine): number => baseline - (0.86 * size * 25.4) / 72

const officialPages = (render: (letter: LetterModel, seal: boolean) => Promise<Uint8Array>): void => {
  let pages: ReadonlyArray<MeasuredPage> = []
  let unsealed: ReadonlyArray<MeasuredPage> = []
  beforeAll(async () => {
    pages = await measuredPages(await render(officialLetter, true))
    unsealed = await measuredPages(await render(officialLetter, false))
  }, 300_000)

  const page = (number: number): MeasuredPage => found(pages[number - 1], `page ${number}`)

  it("is A4", () => {
    expect(pages.length).toBeGreaterThan(5)
    for (const { width, height } of pages) {
      near(width, 210, 0.2)
      near(height, 297, 0.2)
    }
  })

  it("has the authority's name 30 mm below the edge of the first page, in the middle", () => {
    const mark = lineWith(pages, "清溪区人民政府")
    expect(mark.size).toBe(42)
    near(inkTop(mark), 30, faceToFace)
    near(middle(mark), (block.left + block.right) / 2, hair)
  })

  it("has double lines of 170 mm, thick over thin below the name and thin over thick above the foot", () => {
    const { bars } = page(1)
    expect(bars).toHaveLength(4)
    for (const bar of bars) {
      near(bar.left, 20, 0.1)
      near(bar.right, 190, 0.1)
    }
    const [upper, below, above, lowest] = bars.map((bar) => ({ ...bar, height: bar.bottom - bar.top }))
    const [thick, thin, thinAgain, thickAgain] = [upper, below, above, lowest].map((bar) => found(bar, "bar"))
    expect(thick?.height).toBeGreaterThan(2 * (thin?.height ?? Number.NaN))
    expect(thickAgain?.height).toBeGreaterThan(2 * (thinAgain?.height ?? Number.NaN))
    near(thickAgain?.bottom ?? Number.NaN, 277, 0.1)
    const mark = lineWith(pages, "清溪区人民政府")
    near((thick?.top ?? Number.NaN) - mark.baseline, 4 + 0.14 * 42 * (25.4 / 72), faceToFace)
    expect(pages.slice(1).flatMap((each) => each.bars)).toEqual([])
  })

  it("has its number flush right below the line, and its title in the middle two lines below", () => {
    const number = lineWith(pages, "清溪府函〔2022〕7号")
    near(number.right, block.right, hair)
    const lines = page(1).lines.filter(({ size }) => size === 22)
    expect(lines.map(({ text }) => text.replaceAll(" ", ""))).toEqual([
      "清溪区人民政府关于2021年",
      "履行教育职责情况的自查自评报告"
    ])
    for (const each of lines) near(middle(each), (block.left + block.right) / 2, 2)
    const [first] = lines
    near(found(first, "title").baseline - number.baseline, 3.2 * line, line / 2)
  })

  it("has the addressee flush left below the title, and text on its first page", () => {
    const addressee = lineWith(pages, "云岭市人民政府教育督导委员会：")
    near(addressee.left, block.left, hair)
    expect(lineWith([page(1)], "现将清溪区2021年").baseline).toBeGreaterThan(addressee.baseline)
  })

  it("fills a page with 22 lines of the grid, within the block", () => {
    expect(Math.max(...pages.map((each) => textOf(each).length))).toBe(22)
    const lines = found(
      pages
        .slice(1)
        .map(textOf)
        .find(({ length }) => length === 22),
      "full page"
    )
    for (const [index, each] of lines.entries()) {
      expect(each.size).toBe(16)
      near(each.baseline, block.top + (index + 0.75) * line, faceToFace)
    }
    const steps = lines.slice(1).map((each, index) => each.baseline - found(lines[index], "line").baseline)
    for (const step of steps) near(step, line, 0.05)
  })

  it("sets 28 characters on a line, and the first two characters in", () => {
    const lines = pages.flatMap(textOf).filter(({ text }) => /^[一-鿿]{20,}$/.test(text))
    const full = lines.filter(({ text }) => text.length === 28)
    const first = lines.filter(({ text }) => text.length === 26)
    expect(full.length).toBeGreaterThan(5)
    expect(first.length).toBeGreaterThan(3)
    for (const each of full) {
      near(each.left, block.left, hair)
      near(each.right, block.right, hair)
    }
    for (const each of first) near(each.left, block.left + 2 * character, hair)
    expect(lines.every(({ text }) => text.length <= 28)).toBe(true)
  })

  it("begins no line with a mark that closes, and ends none with one that opens", () => {
    for (const { text } of pages.flatMap(textOf)) {
      expect(text).not.toMatch(/^[，。、；：！？）》”’〕％%]/)
      expect(text).not.toMatch(/[（《“‘〔]$/)
    }
  })

  it("keeps within the block, but for the mark that may hang over a line's end", () => {
    for (const { text, left, right } of pages.flatMap(textOf)) {
      if (text === "清溪区人民政府") continue
      expect(left).toBeGreaterThan(block.left - 1.2)
      expect(right).toBeLessThan(block.right + (/[，。、；：]$/.test(text) ? character : 0) + hair)
    }
  })

  it("leaves no heading at the foot of a page", () => {
    for (const each of pages.slice(0, -1)) {
      expect(textOf(each).at(-1)?.text ?? "").not.toMatch(
        /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|（\d+）)\S{1,10}$/
      )
    }
  })

  it("numbers all pages but the first, right ones to the right and left ones to the left, 7 mm below the block", () => {
    expect(page(1).lines.filter(isPageNumber)).toEqual([])
    for (const [index, { lines }] of pages.entries()) {
      if (index === 0) continue
      const number = found(lines.find(isPageNumber), `number of page ${index + 1}`)
      expect(number.text.replaceAll(" ", "")).toBe(`—${index + 1}—`)
      expect(number.size).toBe(14)
      if (index % 2 === 0) near(number.right, block.right - character, hair)
      else near(number.left, block.left + character, hair)
      // A dash stands a third of its type above the base line.
      near(number.baseline - 0.34 * 14 * (25.4 / 72), block.bottom + 7, faceToFace)
    }
  })

  it("names its annexes below the text, the second under the title of the first", () => {
    const first = lineWith(pages, "附件：1.清溪区2021年")
    const second = lineWith(pages, "2.上报材料目录")
    near(first.left, block.left + 2 * character, hair)
    near(second.left, block.left + 5 * character, hair)
    expect(second.text).not.toMatch(/。$/)
  })

  /** The name at the end of a letter, for its mark is the same. */
  const signatureOf = (all: ReadonlyArray<MeasuredPage>): readonly [name: MeasuredLine, date: MeasuredLine] => {
    const names = all.flatMap(({ lines }) => lines).filter(({ text }) => text === "清溪区人民政府")
    return [found(names.at(-1), "name"), lineWith(all, "2022年3月8日")]
  }

  it("is signed where a seal goes: the date four characters in, the name of a character more in the middle above it", () => {
    const [name, date] = signatureOf(pages)
    near(date.right, block.right - 4 * character, hair)
    near(name.right, block.right - 3.5 * character, hair)
    near(date.baseline - name.baseline, line, hair)
    expect(name.left).toBeLessThan(date.right)
  })

  it("is signed without a seal so that the date begins two characters behind the name", () => {
    const [name, date] = signatureOf(unsealed)
    near(date.right, block.right - 2 * character, hair)
    near(name.right, block.right - 3 * character, hair)
    const contact = lineWith(unsealed, "（联系人：")
    near(contact.left, block.left + 2 * character, 1.5)
    expect(contact.baseline).toBeGreaterThan(date.baseline)
  })

  it("signs no page that has no text", () => {
    const signed = found(
      pages.find(({ lines }) => lines.some(({ text }) => text.replaceAll(" ", "") === "2022年3月8日")),
      "page with the date"
    )
    expect(textOf(signed)[0]?.text ?? "").not.toMatch(/^(?:附件|清溪区人民政府)/)
  })

  it("begins each annex on a page of its own, its title on the third line", () => {
    for (const [mark, title] of [
      ["附件1", "清溪区2021年义务教育学校"],
      ["附件2", "上报材料目录"]
    ] as const) {
      const annex = found(
        pages.find(({ lines }) => lines[0]?.text.replaceAll(" ", "") === mark),
        mark
      )
      const [first, below] = textOf(annex)
      near(found(first, mark).left, block.left, hair)
      expect(below?.text.replaceAll(" ", "")).toContain(title)
      near(found(below, title).baseline - found(first, mark).baseline, 2 * line, 3)
    }
  })

  it("names copies at the foot of its last page, a character in on either side", () => {
    const last = found(pages.at(-1), "page")
    const copies = lineWith([last], "抄送：")
    const lowest = found(textOf(last).at(-1), "line")
    expect(copies.size).toBe(14)
    near(copies.left, block.left + character, hair)
    near(lowest.left, block.left + character + (3 * 14 * 25.4) / 72, hair)
    expect(lowest.text).toMatch(/。$/)
    near(lowest.baseline, block.bottom - 3, 3)
  })
}

describe("a letter as PDF", () => {
  officialPages((letter, seal) => writePdf(letter, { seal }))
})

describeWithOffice("a letter as Word document, rendered by LibreOffice", () => {
  officialPages((letter, seal) => convertByOffice(writeDocx(letter, { seal }), "docx", "pdf"))
})
