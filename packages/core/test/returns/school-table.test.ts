import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { type CellTable, type ReturnProblem, readSchoolTable, type SchoolReturns } from "../../src/index.ts"

const headings = ["学校编号", "学校名称", "类别", "办学性质", "普惠性", "城乡", "学段"]
const primary = ["S1", "青禾小学", "小学", "公办", "", "城区", ""]
const nineYear = (stage: string) => ["S2", "松墨学校", "九年一贯制学校", "公办", "", "镇区", stage]

const tableOf = (...rows: ReadonlyArray<ReadonlyArray<string>>): CellTable => ({ file: "学校.csv", rows })

const taken = (table: CellTable): SchoolReturns => Result.getOrThrow(readSchoolTable(table))

const problemsOf = (table: CellTable): ReadonlyArray<ReturnProblem> => {
  const read = readSchoolTable(table)
  return Result.isFailure(read) ? read.failure : read.success.queries
}

/** The value and the last known place of a cell, under a heading. */
const cell = (heading: string, text: string): readonly [string | null, string] | undefined => {
  const [fact] = taken(tableOf([...headings, heading], [...primary, text])).facts
  return fact === undefined ? undefined : [fact.value, fact.step]
}

describe("a figure", () => {
  it.each([
    ["在校生数", "1203", "1203", "0"],
    ["在校生数（人）", "1203", "1203", "0"],
    ["本校在校生数", "1203", "1203", "0"],
    ["school-pupils", "1203", "1203", "0"],
    [" 在校 生数 ", " 1203 ", "1203", "0"],
    ["在校生数", "1,203", "1203", "0"],
    ["在校生数", "１２０３", "1203", "0"],
    ["在校生数", "1，203", "1203", "0"],
    ["在校生数", "1203人", "1203", "0"],
    ["在校生数", "1203名", "1203", "0"],
    ["在校生数", "0", "0", "0"],
    ["占地面积", "23456.7", "23456.7", "0.1"],
    ["占地面积", "23456.7㎡", "23456.7", "0.1"],
    ["教学仪器设备值（万元）", "257.3", "2573000", "1000"],
    ["教学仪器设备值", "257.3万元", "2573000", "1000"],
    ["教学仪器设备值", "2573000", "2573000", "0"],
    ["封闭化管理", "是", "1", "0"],
    ["封闭化管理", "否", "0", "0"],
    ["封闭化管理", "√", "1", "0"],
    ["本校封闭化管理（是为1，否为0）", "1", "1", "0"]
  ])("under %s, %s is %s", (heading, text, value, step) => {
    expect(cell(heading, text)).toEqual([value, step])
  })

  it.each(["", " ", "—", "－", "/", "——", "N/A", "…"])("is missing, not nought, where a cell says %j", (text) => {
    expect(cell("在校生数", text)).toBeUndefined()
  })

  it("remembers the cell that it came from", () => {
    const [fact] = taken(tableOf([...headings, "在校生数"], [...primary, "1203"])).facts
    expect(fact).toMatchObject({
      measure: "school-pupils",
      organisation: "S1",
      stage: "primary",
      unit: "人",
      provenance: { kind: "return", file: "学校.csv", place: "H2" }
    })
  })
})

describe("a table", () => {
  it("may have a title above its headings, blank rows and columns for its clerks", () => {
    const table = tableOf(
      ["临溪区学校基表"],
      [],
      ["序号", ...headings, "在校生数", "备注"],
      ["1", ...primary, "1203", "新校区在建"],
      [],
      ["2", ...nineYear("小学"), "800", ""],
      ["3", ...nineYear("初中"), "450", ""]
    )
    const { schools, facts, queries } = taken(table)
    expect(schools.map(({ name }) => name)).toEqual(["青禾小学", "松墨学校"])
    expect(facts.map(({ stage, value, provenance }) => [stage, value, provenance])).toEqual([
      ["primary", "1203", { kind: "return", file: "学校.csv", place: "I4" }],
      ["primary", "800", { kind: "return", file: "学校.csv", place: "I6" }],
      ["junior", "450", { kind: "return", file: "学校.csv", place: "I7" }]
    ])
    expect(queries).toEqual([])
  })

  it("leaves out a row of totals and says so", () => {
    const table = tableOf([...headings, "在校生数"], [...primary, "1203"], ["合 计", "", "", "", "", "", "", "1203"])
    expect(taken(table).facts).toHaveLength(1)
    expect(problemsOf(table).map(({ code, place }) => [code, place])).toEqual([["total-row", "3"]])
  })

  it("may say that nobody is taught in grades of another stage", () => {
    const table = tableOf([...headings, "在校生数", "初中一年级学生数"], [...primary, "1203", "0"])
    expect(taken(table).facts.map(({ measure }) => measure)).toEqual(["school-pupils"])
  })
})

describe("what is unlikely is asked and taken", () => {
  it.each([
    [["专任教师数", "持教师资格证专任教师数"], ["60", "61"], "I2", "持教师资格证专任教师数61多于专任教师数60"],
    [["在校生数", "寄宿生数"], ["100", "101"], "I2", "寄宿生数101多于在校生数100"],
    [
      [
        "班级数",
        "45人及以下的班级数",
        "46至50人的班级数",
        "51至55人的班级数",
        "56至65人的班级数",
        "66人及以上的班级数"
      ],
      ["20", "12", "5", "1", "0", "0"],
      "H2",
      "合计18，与班级数20不等"
    ]
  ])("%j %j", (columns, cells, place, zh) => {
    const table = tableOf([...headings, ...columns], [...primary, ...cells])
    expect(taken(table).facts).toHaveLength(cells.length)
    const [query, ...others] = problemsOf(table)
    expect(others).toEqual([])
    expect(query).toMatchObject({ code: "implausible", severity: "query", place })
    expect(query?.message.zh).toContain(zh)
  })

  it("a school of two stages that reports one", () => {
    const [query] = problemsOf(tableOf([...headings, "在校生数"], [...nineYear("小学"), "800"]))
    expect(query).toMatchObject({ code: "missing-part", severity: "query", place: "2" })
    expect(query?.message.zh).toContain("没有初中的一行")
  })
})
