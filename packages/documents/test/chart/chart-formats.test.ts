/** One chart in every format: Word draws it itself, a page has a picture, Markdown its numbers. */
import { type LetterModel, LetterModel as ModelSchema } from "@duxue/core"
import * as Schema from "effect/Schema"
import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { chartXml } from "../../src/docx/write/chart/chart-part.ts"
import { chartWorkbook } from "../../src/docx/write/chart/chart-workbook.ts"
import { writeDocx } from "../../src/docx/write/write-docx.ts"
import { readHtml } from "../../src/html/read-html.ts"
import { writeHtml } from "../../src/html/write-html.ts"
import { writeMarkdown } from "../../src/markdown/write-markdown.ts"
import { convertByOffice, describeWithOffice } from "../office.ts"
import { figure, shares } from "./charts.ts"

const letter: LetterModel = Schema.decodeSync(ModelSchema)({
  filing: "清溪区@2021",
  period: "2021",
  frame: {
    issuer: "清溪区人民政府",
    documentNumber: null,
    title: "清溪区人民政府关于2021年履行教育职责情况的自查自评报告",
    addressee: null,
    signedBy: "清溪区人民政府",
    signedOn: null,
    contact: null,
    copiesTo: []
  },
  blocks: [],
  annexes: [{ title: "主要指标图", blocks: [shares, shares] }]
})

describe("a chart of a Word letter", () => {
  const parts = unzipSync(writeDocx(letter))
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())

  it("is a part of its own, with the workbook that it is edited in", () => {
    const names = Object.keys(parts).filter((name) => name.includes("chart"))
    expect(new Set(names)).toEqual(
      new Set([
        "word/charts/_rels/chart1.xml.rels",
        "word/charts/_rels/chart2.xml.rels",
        "word/charts/chart1.xml",
        "word/charts/chart2.xml",
        "word/embeddings/chart1.xlsx",
        "word/embeddings/chart2.xlsx"
      ])
    )
    expect(part("word/_rels/document.xml.rels")).toContain('Id="rIdChart2"')
    expect(part("word/charts/_rels/chart2.xml.rels")).toContain("embeddings/chart2.xlsx")
  })

  it("shows the same numbers on the same scale as the other formats", () => {
    const chart = part("word/charts/chart1.xml")
    const cached = Array.from(chart.matchAll(/<c:numCache>(.*?)<\/c:numCache>/g), ([, cache = ""]) =>
      Array.from(cache.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)/g), ([, at, value]) => `${at} ${value}`)
    )
    expect(cached).toEqual([["0 90.99", "1 55.10"], ["1 46.88"], ["0 80", "1 50"]])
    expect(chart).toContain('<c:min val="0"/>')
    expect(chart.match(/<c:max val="([\d.]+)"/)?.[1]).toBe("115")
  })

  it("has bars for what was reached, and for each standard a stroke of its own", () => {
    const chart = part("word/charts/chart1.xml")
    const titlesOf = (kind: string) =>
      Array.from(
        (new RegExp(`<c:${kind}>.*</c:${kind}>`, "s").exec(chart)?.[0] ?? "").matchAll(/<c:tx>.*?<c:v>([^<]*)/gs),
        ([, title]) => title
      )
    expect(titlesOf("barChart")).toEqual(["本年", "上年"])
    expect(titlesOf("lineChart")).toEqual(["标准（不低于）"])
    expect(chart).toContain('<c:symbol val="dash"/>')
  })

  it("runs one line through where all categories have the same standard", () => {
    const [reported, , standard] = shares.series
    if (reported === undefined || standard === undefined) throw new Error("no standard")
    const one = { ...shares, series: [reported, { ...standard, values: [figure("50"), figure("50")] }] }
    const chart = chartXml(one)
    expect(chart).toContain('<c:symbol val="none"/>')
    // It says its number once.
    expect(chart).toContain('<c:dLbl><c:idx val="0"/><c:delete val="1"/></c:dLbl>')
  })

  it("is told in words to those who do not see it", () => {
    expect(part("word/document.xml")).toContain(
      'descr="学前教育普及普惠水平（单位：%）。普惠性幼儿园覆盖率：本年90.99%'
    )
  })
})

/** Commas, double quotes, UTF-8. */
const utf8Csv = "csv:Text - txt - csv (StarCalc):44,34,76,1"

describeWithOffice("the workbook of a chart", () => {
  it("opens, and holds what the chart shows", async () => {
    const csv = new TextDecoder().decode(await convertByOffice(chartWorkbook(shares), "xlsx", utf8Csv))
    expect(csv.replaceAll(/["\r]/g, "")).toBe(
      ",本年,上年,标准（不低于）\n普惠性幼儿园覆盖率,90.99,,80\n公办园在园幼儿占比,55.1,46.88,50\n"
    )
  })
})

describe("a chart of a page", () => {
  const page = writeHtml(letter)

  it("is a picture that says in words what it shows", () => {
    expect(page).toMatch(/<svg [^>]*role="img" aria-labelledby="annex-1-1-title annex-1-1-words"/)
    expect(page).toContain('<title id="annex-1-1-title">学前教育普及普惠水平（单位：%）</title>')
  })

  it("has no id twice", () => {
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("takes the colour of the text, so that it is seen in the dark", () => {
    const [svg = ""] = /<svg .*?<\/svg>/s.exec(page) ?? []
    const colours = Array.from(svg.matchAll(/(?:fill|stroke)="([^"]*)"/g), ([, colour]) => colour)
    expect(new Set(colours)).toEqual(new Set(["currentColor"]))
  })

  it("adds no numbers to the text, where they stand already", () => {
    expect(readHtml(page).text).not.toContain("90.99")
  })
})

it("is a table in Markdown, every number bound", () => {
  const text = writeMarkdown(letter)
  expect(text.match(/<data /g)?.length).toBe(10)
  expect(text.replaceAll(/<\/?data[^>]*>/g, "")).toContain("| 公办园在园幼儿占比 | 55.10 | 46.88 | 50 |")
})
