import type { Figure } from "@duxue/core"
import { readXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import type { LetterRecord } from "../../src/index.ts"
import { letterWorkbook } from "../../src/workbook/index.ts"
import { sampleDistrict } from "../sample-district.ts"

const text = "全区幼儿园66所，公办园在园幼儿约6120人。"

const figure = (written: string, value: string | null, rest: Partial<Figure> = {}): Figure => ({
  start: text.indexOf(written),
  end: text.indexOf(written) + written.length,
  text: written,
  value,
  lower: value,
  upper: value,
  unit: "所",
  qualifier: "exact",
  step: "0",
  period: "2022",
  subject: "幼儿园",
  measure: "kindergartens",
  section: "preschool",
  item: 12,
  ...rest
})

const record: LetterRecord = {
  figures: [figure("66所", "66"), figure("6120人", null, { unit: "人", qualifier: "approx", measure: null })],
  facts: [],
  statements: [],
  relations: [],
  findings: []
}

const sheetsOf = async (options: Parameters<typeof letterWorkbook>[0]) =>
  (await readXlsx(await letterWorkbook(options))).sheets

describe("a letter as a workbook", () => {
  it("has what was read from it where it names no year", async () => {
    const sheets = await sheetsOf({ record, letter: { text } })
    expect(sheets.map(({ name }) => name)).toEqual(["发现", "数字", "陈述", "关系"])
    const [headings, ...rows] = sheets[1]?.rows.slice(2) ?? []
    const told = rows.map((row) =>
      Object.fromEntries((headings ?? []).map((heading, at) => [String(heading), row[at]]))
    )
    expect(told).toMatchObject([
      { 原文: "66所", 数值: 66, 单位: "所", 限定: "确数", 部分: "学前教育" },
      { 原文: "6120人", 数值: null, 限定: "约", 指标项编号: null }
    ])
  })

  it("stands beside what it comes to where it does", async () => {
    const filing = { ...sampleDistrict("linxi-2022"), schools: [], facts: [] }
    const sheets = await sheetsOf({ record, letter: { text }, filing })
    expect(sheets.map(({ name }) => name)).toEqual([
      "说明",
      "指标",
      "判定",
      "发现",
      "事实",
      "数字",
      "陈述",
      "关系",
      "存档"
    ])
  })
})
