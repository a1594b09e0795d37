import { type Bilingual, type Finding, policyOf, standards } from "@duxue/core"
import { strFromU8, unzipSync } from "fflate"
import { readXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import { findingsWorkbook } from "../../src/workbook/index.ts"

const letter = "全区小学24所，初中13所，共38所。"

const finding: Finding = {
  check: "sums",
  severity: "error",
  title: { zh: "合计不符", en: "wrong sum" },
  message: "24所加13所为37所，文中为38所。",
  messageEn: "24 and 13 make 37, the letter says 38.",
  spans: [
    [letter.indexOf("38所"), letter.indexOf("38所") + 3],
    [4, 7]
  ],
  suggestion: {
    span: [letter.indexOf("38所"), letter.indexOf("38所") + 3],
    text: "37所",
    value: "37",
    cause: "sum-slip",
    reason: { zh: "按各部分重新相加", en: "summed again" }
  },
  alternatives: [],
  trace: [{ label: { zh: "合计", en: "sum" }, text: { zh: "24 + 13 = 37", en: "24 + 13 = 37" }, spans: [] }],
  relation: null,
  standard: null,
  section: "compulsory",
  item: 14
}

const rowsOf = async (findings: ReadonlyArray<Finding>, placeOf?: () => Bilingual) => {
  const bytes = await findingsWorkbook(findings, "自评报告", { letter: { text: letter, placeOf } })
  const { sheets } = await readXlsx(bytes)
  return sheets[0]?.rows ?? []
}

describe("findings as a workbook", () => {
  it("quote the letter, say what to write instead, and leave room for an answer", async () => {
    const [, counted, headings, row] = await rowsOf([finding], () => ({ zh: "第3段", en: "paragraph 3" }))
    expect(counted?.[0]).toBe("共1条：错误1条，疑点0条，未达0条，缺项0条，提示0条。")
    const told = Object.fromEntries((headings ?? []).map((heading, at) => [String(heading), row?.[at]]))
    expect(told).toMatchObject({
      编号: "错误 1",
      位置: "第3段",
      原文: "38所",
      问题: "合计不符",
      建议改为: "37所",
      可能原因: "合计有误",
      演算: "合计：24 + 13 = 37",
      处理意见: null
    })
  })

  it("are told in English where that is asked for, to the foot of a printed page", async () => {
    const placeOf = () => ({ zh: "第 3 段", en: "paragraph 3" })
    const standard = standards[0]?.id ?? ""
    const bytes = await findingsWorkbook([{ ...finding, standard }], "Report", {
      letter: { text: letter, placeOf },
      language: "en"
    })
    const { sheets } = await readXlsx(bytes)
    const [sheet] = sheets
    const [, counted, headings, row] = sheet?.rows ?? []
    expect(counted?.[0]).toBe("1 in all: Error 1, Query 0, Unmet 0, Missing 0, Remark 0.")
    const told = Object.fromEntries((headings ?? []).map((heading, at) => [String(heading), row?.[at]]))
    expect(told).toMatchObject({
      "No.": "Error 1",
      Place: "paragraph 3",
      "In the letter": "38所",
      "What is wrong": "wrong sum",
      Why: "24 and 13 make 37, the letter says 38.",
      Arithmetic: "sum: 24 + 13 = 37"
    })
    // But for the letter's own words and the names of documents by their numbers, nothing is left in Chinese.
    const ours = Object.entries(told).filter(([heading]) => !["In the letter", "Suggestion", "Basis"].includes(heading))
    expect(ours.flat().join(" ")).not.toMatch(/\p{Script=Han}/u)
    expect(told["Basis"]).toContain(policyOf(standard)?.title.en)
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())
    expect(xml).toContain("Page &amp;P of &amp;N")
    expect(xml).toContain("corrected,the figure is right")
  })

  it("tell the line where the document has no places, and nothing of what the letter does not say", async () => {
    const absent: Finding = { ...finding, severity: "remark", spans: [], suggestion: null, trace: [] }
    const rows = await rowsOf([finding, absent], () => ({ zh: "", en: "" }))
    expect(rows.slice(3).map((row) => row[2])).toEqual(["第 1 行", null])
  })

  it("run nothing that a letter says", async () => {
    const message = '=HYPERLINK("http://example.invalid")'
    const bytes = await findingsWorkbook([{ ...finding, message }], "自评报告")
    expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).not.toContain("<f>")
    const { sheets } = await readXlsx(bytes)
    expect(sheets[0]?.rows[3]?.[5]).toBe(message)
  })

  it("are an empty list where there is none", async () => {
    expect(await rowsOf([])).toHaveLength(3)
  })
})
