/** A letter as PDF: for archives and for readers, with what its figures state, and the same each time. */
import type { LetterModel } from "@duxue/core"
import { getDocumentProxy } from "unpdf"
import { afterEach, describe, expect, it, vi } from "vitest"
import { writePdf } from "../../src/pdf/write-pdf.ts"
import { measuredPages } from "./measured-page.ts"
import { officialLetter } from "./official-letter.ts"

const signed = (signedOn: string | null): LetterModel => ({
  ...officialLetter,
  frame: { ...officialLetter.frame, signedOn }
})

/** The XMP packet of a PDF, which stands in it uncompressed so that archives find it. */
const metadataOf = (bytes: Uint8Array): string => {
  const text = new TextDecoder().decode(bytes)
  return text.slice(text.indexOf("<?xpacket begin"), text.indexOf("<?xpacket end"))
}

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await measuredPages(bytes)).flatMap(({ lines }) => lines.map(({ text }) => text)).join("")

describe("a letter as PDF", () => {
  it("declares itself for archives, PDF/A-3a, where it is dated", async () => {
    const metadata = metadataOf(await writePdf(signed("2022-03-08")))
    expect(metadata).toContain("<pdfaid:part>3</pdfaid:part>")
    expect(metadata).toContain("<pdfaid:conformance>A</pdfaid:conformance>")
    expect(metadata).toContain("2022-03-08")
  })

  it.each([
    ["no date", null],
    ["a month without a day", "2022-03"],
    ["a day that is none", "2022-02-30"]
  ])("is written with %s, and then declares nothing", async (_what, signedOn) => {
    const metadata = metadataOf(await writePdf(signed(signedOn)))
    expect(metadata).not.toContain("pdfaid")
  })

  it("has an outline of its headings, tags for readers, and its language", async () => {
    const pdf = await getDocumentProxy(await writePdf(officialLetter))
    try {
      const outline = (await pdf.getOutline()) as ReadonlyArray<{
        title: string
        items: ReadonlyArray<{ title: string }>
      }>
      expect(outline.map(({ title }) => title)).toEqual(["一、履行教育职责情况"])
      expect(outline[0]?.items).toHaveLength(5)
      const { info } = await pdf.getMetadata()
      expect(info).toMatchObject({ Title: officialLetter.frame.title, Author: "清溪区人民政府", Language: "zh-CN" })
      expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    } finally {
      await pdf.loadingTask.destroy()
    }
  })

  it("is the same file each time", async () => {
    expect(await writePdf(officialLetter)).toEqual(await writePdf(officialLetter))
  })

  it("takes no word for markup", async () => {
    const words = '#set text(fill: red) *重* _轻_ $x^2$ @ref <label> [括] {花} \\ "引" `码` // 注 /* 注 */ ~ = - +'
    const bytes = await writePdf({
      ...officialLetter,
      frame: { ...officialLetter.frame, title: '关于#“*”"\\的报告' },
      blocks: [{ kind: "paragraph", inlines: [{ kind: "words", text: words }], item: null, own: true }]
    })
    const squeezed = (text: string): string => text.replace(/\s/g, "")
    expect(squeezed(await textOf(bytes))).toContain(squeezed(words))
    expect(squeezed(await textOf(bytes))).toContain('关于#“*”"\\的报告')
  })
})

describe("a machine without the compiler", () => {
  afterEach(() => {
    vi.doUnmock("@myriaddreamin/typst-ts-node-compiler")
    vi.resetModules()
  })

  it("is told what to do instead", async () => {
    vi.resetModules()
    vi.doMock("@myriaddreamin/typst-ts-node-compiler", () => {
      throw new Error("Cannot find native binding")
    })
    const { writePdf: write, PdfWriterUnavailable } = await import("../../src/pdf/write-pdf.ts")
    const refusal: unknown = await write(officialLetter).catch((cause: unknown) => cause)
    expect(refusal).toBeInstanceOf(PdfWriterUnavailable)
    expect(refusal).toHaveProperty("code", "pdf-writer-unavailable")
    expect(String(refusal)).toContain("请先导出 .docx")
  })
})

describe("a table that runs over pages", () => {
  const rows = Array.from({ length: 60 }, (_, index) => ({
    kind: "entry" as const,
    cells: [
      [{ kind: "words" as const, text: String(index + 101) }],
      [
        {
          kind: "words" as const,
          text: `清溪区人民政府办公室关于印发第${index + 101}号教育工作要点任务分工方案及其实施细则的通知`
        }
      ]
    ]
  }))
  const letter: LetterModel = {
    ...officialLetter,
    annexes: [
      {
        title: "上报材料目录",
        blocks: [
          {
            kind: "table",
            caption: "材料目录",
            unit: null,
            columns: [
              { title: "序号", unit: null, holds: "words" },
              { title: "文件名称", unit: null, holds: "words" }
            ],
            rows,
            notes: []
          }
        ]
      }
    ]
  }

  it("parts no row: each page goes on with a row's own number", async () => {
    const pages = await measuredPages(await writePdf(letter))
    const told = pages
      .map(({ lines }) => lines.map(({ text }) => text).join("\n"))
      .filter((text) => /清溪区人民政府办公室关于/.test(text))
    expect(told.length).toBeGreaterThan(1)
    for (const text of told) {
      expect(text.match(/印发第\d{3}号/g)?.length).toBe(text.match(/的通知/g)?.length)
    }
  })
})
