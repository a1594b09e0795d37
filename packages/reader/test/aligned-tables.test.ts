/** Tables pasted as text whose columns nothing but spaces keeps apart. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const figures = (text: string): ReadonlyArray<string> =>
  read(text).figures.map(({ text: written, value, unit }) => `${written} = ${value}${unit}`)

describe("columns that runs of spaces keep apart", () => {
  it.each([
    [
      "under a heading of one line",
      "学校情况\n地区        学校数(所)    在校生(人)\n东街镇      14            7021\n西河镇      9             4130\n",
      ["14 = 14所", "7021 = 7021人", "9 = 9所", "4130 = 4130人"]
    ],
    [
      "under a heading of two lines, the labels spread over their column",
      "            学校数      在校生\n            (所)        (人)\n小  学      34          12420\n初  中      12          7890\n",
      ["34 = 34所", "12420 = 12420人", "12 = 12所", "7890 = 7890人"]
    ],
    [
      "in the unit told above the table",
      "教育经费表\n单位：万元\n项目          预算数      决算数\n小学教育      12300       12185\n初中教育      8600        8570\n",
      ["12300 = 123000000元", "12185 = 121850000元", "8600 = 86000000元", "8570 = 85700000元"]
    ],
    [
      "where a column names what it counts beside others that tell their unit",
      "地区      学校数(所)   在校生(人)   专任教师\n东街镇    14           7021         486\n西河镇    9            4130         310\n",
      ["14 = 14所", "7021 = 7021人", "486 = 486人", "9 = 9所", "4130 = 4130人", "310 = 310人"]
    ]
  ])("%s", (_, text, expected) => {
    expect(figures(text)).toEqual(expected)
    for (const { start, end, text: written } of read(text).figures) expect(text.slice(start, end)).toBe(written)
  })

  it("are added up as those that bars keep apart", () => {
    const text =
      "学段      学校数(所)   在校生(人)\n小学      34           12420\n初中      12           7890\n高中      3            3150\n合计      49           23460\n"
    const { relations } = check(read(text))
    expect(relations.filter(({ kind }) => kind === "sum").map(({ verdict }) => verdict)).toEqual(["holds", "holds"])
  })

  it.each([
    ["prose that was indented", "    全区有小学  34所，初中  12所。\n    在校生  12420人，教职工  870人。\n"],
    ["a lone row", "合计    34    12420\n"],
    ["a schedule", "上午    8:00    9:40\n下午    2:00    3:40\n"]
  ])("are not seen in %s", (_, text) => {
    expect(read(text).figures.map((figure) => figure.unit)).toEqual(
      text.includes("全区") ? ["所", "所", "人", "人"] : []
    )
  })
})
