import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { type CellTable, type DepartmentReturns, type ReturnProblem, readDepartmentTable } from "../../src/index.ts"

const tableOf = (...rows: ReadonlyArray<ReadonlyArray<string>>): CellTable => ({ file: "部门.csv", rows })
const taken = (table: CellTable): DepartmentReturns => Result.getOrThrow(readDepartmentTable(table))

const headings = ["指标项", "本年", "上年", "单位", "备注"]

describe("a department's figure", () => {
  it.each([
    ["一般公共预算教育支出", "6.61亿元", "", "661000000", "1000000"],
    ["一般公共预算教育支出", "6.61", "亿元", "661000000", "1000000"],
    ["一般公共预算教育支出", "661000000", "", "661000000", "0"],
    ["general-public-budget-education-expenditure", "66100", "万元", "661000000", "10000"],
    ["学生近视率", "55.32", "", "55.32", "0.01"],
    ["学生近视率", "55.32%", "", "55.32", "0.01"],
    ["学生近视率（%）", "55", "", "55", "1"],
    ["幼儿园数", "66", "个", "66", "0"]
  ])("%s of %s %s is %s", (measure, value, unit, exact, step) => {
    const [fact] = taken(tableOf(headings, [measure, value, "", unit, ""])).facts
    expect(fact).toMatchObject({ value: exact, step, organisation: null, stage: null, period: null })
    expect(fact?.provenance).toEqual({ kind: "return", file: "部门.csv", place: "B2" })
  })

  it("of the year before is of the measure that tells of it, where there is one", () => {
    const { facts, priorFacts } = taken(tableOf(headings, ["一般公共预算教育支出", "6.61亿", "5.83亿", "", ""]))
    expect(facts.map(({ measure, value }) => [measure, value])).toEqual([
      ["general-public-budget-education-expenditure", "661000000"],
      ["general-public-budget-education-expenditure-prior-year", "583000000"]
    ])
    expect(priorFacts).toEqual([])
  })

  it("of the year before stands apart where there is none", () => {
    const { facts, priorFacts } = taken(tableOf(headings, ["kindergartens", "66", "61", "", ""]))
    expect(facts.map(({ value }) => value)).toEqual(["66"])
    expect(priorFacts.map(({ measure, value }) => [measure, value])).toEqual([["kindergartens", "61"]])
  })

  it("may fall where it tells of a change", () => {
    const measure = "general-public-budget-education-expenditure-increase"
    expect(taken(tableOf(headings, [measure, "-1200000", "", "", ""])).facts[0]?.value).toBe("-1200000")
  })
})

describe("a department's return is refused for", () => {
  it.each<readonly [string, ReadonlyArray<ReadonlyArray<string>>, ReturnProblem["code"], string, string]>([
    ["a name with a slip", [headings, ["幼儿园所数", "66"]], "unknown-measure", "A2", "是否应为“幼儿园数”"],
    ["a figure of a school", [headings, ["在校生数", "66"]], "wrong-level", "A2", "请填入学校报表"],
    ["no name", [headings, ["", "66"]], "missing-cell", "A2", "未填写指标项"],
    [
      "a measure told twice",
      [headings, ["幼儿园数", "66"], ["kindergartens", "67"]],
      "contradiction",
      "3",
      "第2行重复"
    ],
    ["another unit", [headings, ["幼儿园数", "66", "", "人"]], "wrong-unit", "B2", "单位“人”"],
    ["a negative count", [headings, ["幼儿园数", "-1"]], "negative", "B2", "负数"],
    ["words", [headings, ["幼儿园数", "不详"]], "malformed-number", "B2", "不是数字"],
    [
      "an unknown column",
      [
        [...headings, "季度"],
        ["幼儿园数", "1"]
      ],
      "unknown-column",
      "F1",
      "“季度”"
    ],
    [
      "a column twice",
      [
        [...headings, "数值"],
        ["幼儿园数", "1"]
      ],
      "repeated-column",
      "F1",
      "请只保留一列"
    ]
  ])("%s", (_, rows, code, place, zh) => {
    const read = readDepartmentTable(tableOf(...rows))
    const problems = Result.isFailure(read) ? read.failure : []
    expect(problems.map((problem) => [problem.code, problem.place])).toEqual([[code, place]])
    expect(problems[0]?.message.zh).toContain(zh)
  })
})
