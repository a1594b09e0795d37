import type { CellValue, WriteSheet } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import { cellsOf, sheetOf } from "./filled-in.ts"
import { factsOf, places, problemsOf, qinghe, read, register, type Rows, songmo, songmoJunior } from "./returned.ts"

/** One school with one figure, as it stands in its cell. */
const withFigure = (heading: string, value: CellValue, rest: Partial<WriteSheet> = {}): ReadonlyArray<WriteSheet> => [
  sheetOf(
    "学校",
    [
      [...register, heading],
      [...qinghe, value]
    ],
    rest
  )
]

const formatted = (numFmt: string, value: CellValue) => cellsOf({ "1,6": { value, style: { numFmt } } })

describe("a cell of a workbook is read as it was meant", () => {
  it.each<readonly [string, string, CellValue, string]>([
    ["a number", "在校生数", 702, "702"],
    ["a number as text", "在校生数", "702", "702"],
    ["a number in full-width digits", "在校生数", "７０２", "702"],
    ["a number with separators of thousands", "在校生数", "1,203", "1203"],
    ["a number with its unit", "在校生数", "702人", "702"],
    ["a float as it is shown", "占地面积", 0.1 + 0.2, "0.3"],
    ["a small amount without an exponent", "占地面积", 0.000_000_12, "0.00000012"],
    ["an amount in 万元 by its heading", "教学仪器设备值（万元）", 12.5, "125000"],
    ["yes", "封闭化管理", true, "1"],
    ["no in words", "封闭化管理", "否", "0"]
  ])("%s", async (_, heading, value, expected) => {
    expect(factsOf(await read(withFigure(heading, value))).map(([, , , told]) => told)).toEqual([expected])
  })

  it.each<readonly [string, CellValue]>([
    ["nothing", null],
    ["a dash", "—"],
    ["a slash", "/"],
    ["spaces", "   "]
  ])("%s is missing, not zero", async (_, value) => {
    expect(factsOf(await read(withFigure("在校生数", value)))).toEqual([])
  })

  it("the value of a formula that its program calculated", async () => {
    const cells = cellsOf({ "1,6": { formula: "SUM(A9:A12)", formulaResult: 702 } })
    expect(factsOf(await read(withFigure("在校生数", null, { cells }))).map(([, , , told]) => told)).toEqual(["702"])
  })

  it("a percentage as it is shown, and not the fraction behind it", async () => {
    const rows: Rows = [
      ["指标项", "本年"],
      ["公办园在园幼儿占比（自报）", 0.5575]
    ]
    const percent = sheetOf("部门", rows, { cells: cellsOf({ "1,1": { value: 0.5575, style: { numFmt: "0.00%" } } }) })
    expect(factsOf(await read([percent])).map(([, , measure, value]) => [measure, value])).toEqual([
      [expect.any(String), "55.75"]
    ])
  })

  it("a sign of per cent in quotation marks shows no hundredfold", async () => {
    expect(
      factsOf(await read(withFigure("在校生数", 702, { cells: formatted('0"%"', 702) }))).map(([, , , v]) => v)
    ).toEqual(["702"])
  })
})

describe("a cell of a workbook that cannot be relied on is refused at its place", () => {
  it.each<readonly [string, string, CellValue, Partial<WriteSheet>, string]>([
    [
      "a formula that nobody calculated",
      "在校生数",
      null,
      { cells: cellsOf({ "1,6": { formula: "B9+1" } }) },
      "formula-without-value"
    ],
    ["a formula with an error", "在校生数", "#DIV/0!", {}, "cell-error"],
    [
      "a date that was a number",
      "在校生数",
      new Date(Date.UTC(2022, 4, 3)),
      { cells: formatted("yyyy-mm-dd", new Date(Date.UTC(2022, 4, 3))) },
      "malformed-number"
    ],
    ["words about a number", "在校生数", "约700", {}, "malformed-number"],
    ["a fraction of a count", "在校生数", 70.5, {}, "fraction-of-a-count"],
    ["what is below nothing", "在校生数", -3, {}, "negative"],
    ["a number beyond what spreadsheets keep", "占地面积", 12_345_678_901_234_568, {}, "truncated-number"]
  ])("%s", async (_, heading, value, rest, code) => {
    expect(places(await problemsOf(withFigure(heading, value, rest)))).toEqual([[code, "学校!G2"]])
  })

  it("a figure in merged cells", async () => {
    const rows: Rows = [
      [...register, "在校生数"],
      [...songmo, 812],
      [...songmoJunior, null]
    ]
    const merges = [{ startRow: 1, startCol: 6, endRow: 2, endCol: 6 }]
    expect(places(await problemsOf([sheetOf("学校", rows, { merges })]))).toEqual([["merged-cells", "学校!G2"]])
  })

  it("names sheet, cell and remedy, all problems at once", async () => {
    const problems = await problemsOf([
      sheetOf("学生", [
        [...register, "在校生数", "班级数"],
        [...qinghe, "约700", 17.5]
      ]),
      sheetOf("部门", [
        ["指标项", "本年"],
        ["幼儿园数", "六十六"]
      ])
    ])
    expect(places(problems)).toEqual([
      ["malformed-number", "学生!G2"],
      ["fraction-of-a-count", "学生!H2"],
      ["malformed-number", "部门!B2"]
    ])
    expect(problems[0]?.message.zh).toBe(
      "“报表.xlsx”工作表“学生”第2行“在校生数”列（G2）：“约700”不是准确数。报表须填写准确数字，不使用“约”“余”等字样；暂无数据的请留空。"
    )
  })
})
