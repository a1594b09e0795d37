/** What is said of an exported workbook that comes back wrong; then nothing is taken of it. */
import { readXlsx, writeXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import { filingSheetTitles, filingWorkbook } from "../../src/workbook/index.ts"
import { edited, pastedAsValues, rowsWith, rowWith } from "./edited-cells.ts"
import { bare, district, problemsOf, readBack, rowOf, told } from "./handed-back.ts"

describe("a workbook that is wrong", () => {
  const facts = filingSheetTitles.facts

  it("says that a formula was typed over, and that nothing was taken of it", async () => {
    const workbook = await filingWorkbook(district)
    const derived = await rowsWith(workbook, facts, "学校数据测算")
    const cells = [`指标!C5`, `判定!C6`, `事实!C${derived[0]}`]
    const problems = await problemsOf(edited(workbook, Object.fromEntries(cells.map((cell) => [cell, 50]))))
    expect(problems.map(({ code, place }) => [code, place])).toEqual(cells.map((cell) => ["computed-cell", cell]))
    expect(problems[0]?.message.zh).toContain(
      "工作表“指标”第5行“数值”列（C5）：这里的数由其他数算出，现被手填的“50”盖掉了"
    )
    const { filing } = await readBack(edited(workbook, { "指标!C5": 50 }), ["指标!C5"])
    expect(filing).toEqual(district)
  })

  it("says once of a sheet that all of it was pasted as values", async () => {
    const workbook = pastedAsValues(await filingWorkbook(district), filingSheetTitles.metrics)
    const [problem, ...others] = await problemsOf(workbook)
    expect([problem?.code, problem?.place, others]).toEqual(["computed-cell", "指标", []])
  })

  const wrongCells: ReadonlyArray<readonly [string, Readonly<Record<string, string | number | null>>, string, string]> =
    [
      ["words in place of a number", { C: "很多" }, "malformed-number", "C"],
      ["a part of a person", { C: 3.5 }, "fraction-of-a-count", "C"],
      ["another unit", { D: "平方米" }, "wrong-unit", "C"],
      ["an unknown word that bounds", { H: "大概" }, "unknown-word", "H"],
      ["ends of an exact figure", { I: 1 }, "contradiction", "I"],
      ["a range with a value", { H: "区间", I: 1, J: 2 }, "contradiction", "C"],
      ["ends out of order", { H: "约", I: 900_000_000, J: 1 }, "contradiction", "I"],
      ["another year", { E: "2019" }, "contradiction", "E"],
      ["a measure that is not there", { A: "kindergarten-childen" }, "unknown-measure", "A"],
      ["a school that is not registered", { A: "school-pupils.primary@S999" }, "unknown-school", "A"]
    ]
  it.each(wrongCells)("names sheet and cell: %s", async (_, cells, code, column) => {
    const workbook = await filingWorkbook(bare)
    const row = await rowOf(workbook, told(bare, 0))
    const typed = Object.fromEntries(Object.entries(cells).map(([name, value]) => [`${facts}!${name}${row}`, value]))
    const problems = (await problemsOf(edited(workbook, typed))).filter(({ severity }) => severity === "error")
    expect(problems.map((problem) => [problem.code, problem.place])).toEqual([[code, `${facts}!${column}${row}`]])
    expect(problems[0]?.message.zh).toContain(`第${row}行`)
  })

  it("does not let a figure be told twice", async () => {
    const workbook = await filingWorkbook(bare)
    const [first, second] = [told(bare, 0), told(bare, 1)]
    const row = await rowOf(workbook, second)
    const problems = await problemsOf(edited(workbook, { [`${facts}!A${row}`]: first.measure }))
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ["left-out", facts],
      ["contradiction", `${facts}!C${row}`]
    ])
  })

  it("keeps district and year out of the clerk's hands", async () => {
    const workbook = await filingWorkbook(bare)
    const row = await rowWith(workbook, filingSheetTitles.cover, "年度")
    const [problem] = await problemsOf(edited(workbook, { [`说明!B${row}`]: "2021" }))
    expect([problem?.code, problem?.place]).toEqual(["contradiction", `说明!B${row}`])
  })

  it("cannot be read without its archive, or by one that was altered", async () => {
    const workbook = await filingWorkbook(bare)
    const [altered] = await problemsOf(edited(workbook, { "存档!A3": "{}" }))
    expect([altered?.code, altered?.place]).toEqual(["malformed-shape", "存档"])
    const { sheets } = await readXlsx(workbook)
    const without = await writeXlsx({
      sheets: sheets.filter(({ name }) => name !== filingSheetTitles.archive).map(({ name, rows }) => ({ name, rows }))
    })
    const [gone] = await problemsOf(without)
    expect([gone?.code, gone?.message.zh.includes("没有“存档”表")]).toEqual(["unknown-kind", true])
  })

  it("says that a return which was put beside its sheets is not read", async () => {
    const { sheets } = await readXlsx(await filingWorkbook(bare))
    const added = {
      name: "部门",
      rows: [
        ["指标项", "数值"],
        ["在园幼儿总数", 1]
      ]
    }
    const workbook = await writeXlsx({
      sheets: [
        ...sheets.map(({ name, rows, cells }) => ({ name, rows, ...(cells === undefined ? {} : { cells }) })),
        added
      ]
    })
    const [problem] = await problemsOf(workbook)
    expect([problem?.code, problem?.place]).toEqual(["sheet-not-read", "部门"])
  })
})
