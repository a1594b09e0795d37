/** Figures as yearbooks, town pages and aid reports write them. */
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const figures = (text: string): ReadonlyArray<string> =>
  read(text).figures.map(({ text: written, value, unit }) => `${written} = ${value}${unit}`)

const table = (cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
}

describe("一 behind its noun counts, before it is an article", () => {
  table([
    ["完中8所，九年一贯制学校一所，特教学校一所。", ["8所 = 8所", "一所 = 1所", "一所 = 1所"]],
    ["新建教学楼一幢、学生公寓两栋。", ["一幢 = 1幢", "两栋 = 2栋"]],
    ["建成一所学校，每村一所，一村一所，这一项，统一部，办好一支队伍。", []]
  ])
})

describe("units in two words, and amounts to each of some", () => {
  table([
    [
      "添置设备120余台套，教具35万台（件），硬化场地6000方米。",
      ["120余台套 = 120台", "35万台（件） = 350000台", "6000方米 = 6000平方米"]
    ],
    ["每个学生每天3元，每生每年的补助可达到600元。", ["3元 = 3元/生·天", "600元 = 600元/生·年"]],
    ["所需资金由省与县按7:3的比例分担，惠及30余万各族群众。", ["7:3 = 2.333333333333比", "30余万 = 300000人"]]
  ])
})

describe("days without their year", () => {
  table([["时间：09-16人气：14，来源：本站12-05", []]])
})

describe("what goes without saying", () => {
  table([
    [
      "在校生178339人（公办143679人、民办34660），另有教师1600万。",
      ["178339人 = 178339人", "143679人 = 143679人", "34660 = 34660人", "1600万 = 16000000人"]
    ],
    ["小学生师比为18.25，初中12.78:1。", ["18.25 = 18.25比", "12.78:1 = 12.78比"]],
    ["如表3所示，见图2，一级教师918人。", ["918人 = 918人"]]
  ])
})

describe("numbers of older prints and of changes", () => {
  table([
    ["非文盲率百分之八十九·三，文盲率百分之〇·二九。", ["百分之八十九·三 = 89.3%", "百分之〇·二九 = 0.29%"]],
    ["农业中学从0增加到9所，完全小学由67发展到171所。", ["0 = 0所", "9所 = 9所", "67 = 67所", "171所 = 171所"]],
    ["五年中在园幼儿增加172万。", ["172万 = 1720000人"]],
    ["比平均水平低4个多百分点，人口接近10亿。", ["4个多百分点 = 4百分点", "10亿 = 1000000000人"]]
  ])
})
