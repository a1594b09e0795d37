/** 7.3.1: where titles break. */
import { assert, describe, expect, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { widthOf } from "../../src/official/text-width.ts"
import { titleLines } from "../../src/official/title-lines.ts"

const Pieces = Schema.Array(
  Schema.Literals(["清", "溪", "关于", "2021年", "的", "情况", "3.5", "报告", "、", "教育局"])
).check(Schema.isMinLength(1), Schema.isMaxLength(40))

describe("a title", () => {
  it.each([
    ["of one line stays one", "关于2021年履行教育职责情况的报告", ["关于2021年履行教育职责情况的报告"]],
    [
      "breaks before what it is about, and makes a trapezoid",
      "清溪区人民政府关于报送2021年度教育工作自评报告的函",
      ["清溪区人民政府", "关于报送2021年度教育工作自评报告的函"]
    ],
    [
      "breaks behind the year where the second line would be too long",
      "清溪区人民政府关于2021年履行教育职责情况的自查自评报告",
      ["清溪区人民政府关于2021年", "履行教育职责情况的自查自评报告"]
    ],
    [
      "makes a diamond of more lines",
      "云岭自治州清溪区人民政府关于2021年度履行教育职责以及义务教育优质均衡发展情况的自查自评报告",
      ["云岭自治州清溪区人民政府", "关于2021年度履行教育职责", "以及义务教育优质均衡发展情况的", "自查自评报告"]
    ],
    [
      "breaks where one thing is joined to another",
      "清溪区2021年义务教育学校办学条件及优质均衡有关指标完成情况汇总表",
      ["清溪区2021年义务教育学校办学条件", "及优质均衡有关指标完成情况汇总表"]
    ]
  ])("%s", (_what, title, lines) => {
    expect(titleLines(title)).toEqual(lines)
  })

  it.prop("is told whole, parts no number and fits the block, whatever it says", { pieces: Pieces }, ({ pieces }) => {
    const title = pieces.join("")
    const lines = titleLines(title)
    assert.strictEqual(lines.join(""), title)
    for (const [index, line] of lines.entries()) {
      assert.isAtMost(widthOf(line), 20)
      assert.notMatch(`${line.at(-1) ?? ""}${lines[index + 1]?.at(0) ?? ""}`, /^\d\d$/)
    }
  })
})
