import { describe, expect, it } from "vitest"
import { readComparisons } from "../src/comparisons/comparisons.ts"
import { readDocuments } from "../src/documents/cited.ts"
import { scanFigures } from "../src/figures/scan.ts"
import { readStructure } from "../src/outline/structure.ts"
import { understand } from "../src/source/source.ts"
import { sample } from "./letters.ts"

/** Comparisons as `direction against subject: figures`. */
const compared = (text: string): ReadonlyArray<string> => {
  const source = understand(text)
  const figures = scanFigures(source, readDocuments(source).ranges)
  return readComparisons(source, readStructure(source), figures).map((claim) => {
    const spoken = claim.figures.map((index) => {
      const { start, end } = figures[index] ?? { start: 0, end: 0 }
      return source.plain.slice(start, end)
    })
    return `${claim.direction} ${claim.against} ${claim.subject}: ${spoken.join(" ")}`.trimEnd()
  })
}

describe("comparisons", () => {
  it.each<[string, ReadonlyArray<string>]>([
    ["小学投入500元，初中投入800元，比上年均有所增长。", ["higher prior-year 上年: 500元 800元"]],
    ["公用经费标准均高于国家标准，分别为小学700元、初中900元。", ["higher standard 国家标准: 700元 900元"]],
    ["公用经费比国家基准定额高：小学700元、初中900元。", ["higher standard 国家基准定额: 700元 900元"]],
    ["本年数全部高于上年数：小学700元（上年650元），初中900元（上年880元）。", ["higher prior-year 上年: 700元 900元"]],
    ["标准都在国家标准之上：小学700元。", ["higher standard 国家标准: 700元"]],
    ["确保教师收入不低于本区公务员平均工资收入水平。", ["not-lower peer 公务员:"]],
    ["3所民办学校报名人数均未超过招生计划数。", ["not-higher standard 招生计划数:"]],
    ["近视率52.1%，低于全市平均水平。", ["lower peer 全市平均水平: 52.1%"]],
    ["近视率为52.1%，较2019年有所下降。", ["lower prior-year 上年: 52.1%"]],
    ["教育投入只增不减。", ["not-lower prior-year 上年:"]],
    ["在校生500人，教师40人，比上年有所增加。", ["higher prior-year 上年: 40人"]],
    ["比上年增加0.78亿元，超过2000人，师生比高。", []],
    ["力争高于全市平均水平，应不低于国家标准。", []],
    ["收费高于公办园的民办园有3所。", []]
  ])("%s", (text, expected) => {
    expect(compared(text)).toEqual(expected.map((line) => line.trimEnd()))
  })

  it("plans compare nothing", () => {
    expect(compared("一、教育经费\n投入5亿元。\n二、下一步打算\n（一）增加投入。生均投入高于上年。\n")).toEqual([])
  })

  it("six amounts per pupil are said to have grown", () => {
    const grown = (name: string) => compared(sample(name)).filter((line) => line.startsWith("higher prior-year"))
    expect(grown("dadukou-2020.md").map((line) => line.split(": ")[1]?.split(" ").length)).toEqual([6])
    expect(grown("paraphrase-2022.md").map((line) => line.split(": ")[1]?.split(" ").length)).toEqual([6])
  })
})
