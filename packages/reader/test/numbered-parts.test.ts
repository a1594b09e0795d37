/** Totals whose parts are the entries of a numbered list, and amounts of what fills a space. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const sums = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  return check(reading)
    .relations.filter(({ kind }) => kind === "sum")
    .map(({ result, operands, verdict }) => {
      const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
      return `${at(result)} ~ ${operands.map(at).join(" ")} ${verdict}`
    })
}

const funds = (last: string): string =>
  [
    "2023年，全县教育经费总投入20.18亿元，比上年增长3.12%。",
    "（一）财政性教育经费16.24亿元，比上年增长2.87%。",
    "（二）事业收入3.61亿元，比上年增长4.06%。",
    `（三）其他教育经费${last}亿元，比上年下降1.52%。`
  ].join("\n")

describe("entries of a numbered list", () => {
  it("make the total told before them", () => {
    expect(sums(funds("0.33"))).toEqual(["20.18亿元 ~ 16.24亿元 3.61亿元 0.33亿元 holds"])
  })

  it("are asked about where one slip would make it", () => {
    expect(sums(funds("0.53"))).toEqual(["20.18亿元 ~ 16.24亿元 3.61亿元 0.53亿元 fails"])
  })

  it("are no parts of what does not speak of a total", () => {
    expect(sums("城区学校6所。\n（一）东街小学2所。\n（二）西河小学4所。")).toEqual([])
  })
})

describe("units and lengths of time", () => {
  it.each([
    ["新建蓄水池4000立方米，管道1.2公里。", ["4000立方米", "1.2公里"]],
    ["历时两个多月，走访学校36所。", ["36所"]]
  ])("%s", (text, expected) => {
    expect(read(text).figures.map((figure) => figure.text)).toEqual(expected)
  })
})

describe("schools that something is done to are not all schools", () => {
  it.each([
    ["新开工建设20所城乡幼儿园。", [null]],
    ["实地察看了70所中小学校。", [null]],
    ["高中阶段教育共有学校14所。", [null]],
    ["义务教育标准化学校建设21所。", [null]],
    ["改造学校绿化面积3200平方米。", [null]]
  ])("%s", (text, expected) => {
    expect(read(text).figures.map(({ measure }) => measure)).toEqual(expected)
  })
})
