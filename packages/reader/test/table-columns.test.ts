/** Columns of pasted tables that are reckoned from two others. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const told = (rows: ReadonlyArray<string>, kind: string, heads = "编制|实有|空编"): ReadonlyArray<string> => {
  const reading = read(`单位：名\n学校|${heads}\n${rows.join("\n")}\n`)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter((each) => each.kind === kind)
    .map(({ result, operands, verdict }) => `${at(result)} ~ ${operands.map(at).join(" ")} ${verdict}`)
}

describe("a column that is the difference of two others in every row", () => {
  const rows = ["甲校|120|112|8", "乙校|86|80|6", "丙校|64|61|3", "丁校|95|95|0", "戊校|70|66|4"]

  it("is told row by row, noughts among them", () => {
    expect(told(rows, "difference")).toEqual([
      "8 ~ 120 112 holds",
      "6 ~ 86 80 holds",
      "3 ~ 64 61 holds",
      "0 ~ 95 95 holds",
      "4 ~ 70 66 holds"
    ])
  })

  it("shows the one row that does not agree", () => {
    expect(told(rows.with(1, "乙校|86|80|9"), "difference")).toContain("9 ~ 86 80 fails")
  })

  it("is told of every row that does not agree where the heads say what it is", () => {
    const two = rows.with(1, "乙校|86|80|9").with(2, "丙校|64|61|7")
    expect(told(two, "difference")).toEqual(expect.arrayContaining(["9 ~ 86 80 fails", "7 ~ 64 61 fails"]))
  })

  it("is none where two rows do not agree and the heads say nothing", () => {
    const two = rows.with(1, "乙校|86|80|9").with(2, "丙校|64|61|7")
    expect(told(two, "difference", "甲|乙|丙").filter((each) => each.endsWith("fails"))).toEqual([])
  })
})

describe("what grew from one year's column to the next", () => {
  it("is the later less the earlier", () => {
    const rows = ["甲校|112|120|8", "乙校|80|86|6", "丙校|61|64|3", "丁校|66|71|5"]
    expect(told(rows, "difference", "第一期|第二期|两期相比")).toContain("8 ~ 120 112 holds")
  })
})
