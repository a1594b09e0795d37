/** Tables pasted as text: numbers whose unit stands above, or at the head of their column or row. */
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const figures = (text: string): ReadonlyArray<string> =>
  read(text).figures.map(({ text: written, value, unit }) => `${written} = ${value}${unit}`)

const table = (cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
}

describe("a unit told above the table", () => {
  table([
    [
      "教育支出决算表\n单位：万元\n项目 | 预算数 | 决算数 |\n小学教育 | 12,300 | 12,185.4 |\n合计 | 20,000 | 19,860.2 |",
      ["12,300 = 123000000元", "12,185.4 = 121854000元", "20,000 = 200000000元", "19,860.2 = 198602000元"]
    ],
    ["学校数 计量单位：所\n指标\n|\n2014年\n|\n小学\n|\n57\n|", ["57 = 57所"]],
    [
      "部门收支总表 单位：万元 一般公共预算拨款收入 16,745.59 教育支出 12,204.85",
      ["16,745.59 = 167455900元", "12,204.85 = 122048500元"]
    ]
  ])
})

describe("units at the heads of columns and rows", () => {
  table([
    ["年度 | 学校数(所) | 在校生(人) |\n2021年 | 52 | 36861 |", ["52 = 52所", "36861 = 36861人"]],
    [
      "学校\t班级(个)\t学生(人)\n东街小学\t48\t2316\n合计\t48\t2316",
      ["48 = 48个", "2316 = 2316人", "48 = 48个", "2316 = 2316人"]
    ],
    ["指标 | 上年 | 本年 |\n小学毕业生升学率(%) | 99.64 | 100 |", ["99.64 = 99.64%", "100 = 100%"]],
    ["单位：人\n地区 | 学校数 | 招生数 |\n东街镇 | 14 | 7021 |", ["14 = 14所", "7021 = 7021人"]]
  ])
})

describe("numbers of tables that count nothing", () => {
  table([
    ["序号 | 学校名称 | 备注 |\n1 | 东街小学 | |\n2 | 西河小学 | |", []],
    ["发布单位：人民政府办 | 编号 | 20210457 |", []],
    ["标题 | 教育概貌 |\n编号 | 2021-0457 |\n生成日期 | 2021年4月6日 |", []]
  ])
})
