/** Figures told by the official title of their measure, as the forms that districts fill in have it. */
import { measures } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const bound = (text: string): ReadonlyArray<string | null> => read(text).figures.map(({ measure }) => measure)

describe("a figure told by an official title", () => {
  it.each([
    ["当年初中毕业生数为5272人。", ["junior-cohort-graduates"]],
    ["设有心理辅导室的学校数达到近18所。", ["schools-with-counselling-room"]],
    ["初中书面作业平均完成时间为76分钟。", ["homework-minutes-junior"]],
    ["线下培训最晚结束时刻为1200分钟。", ["latest-tutoring-end-offline"]],
    ["特殊教育学校（班）就读学生数为31人。", ["disabled-children-in-special-schools"]],
    ["全区有中小学、幼儿园91所。", ["schools-and-kindergartens"]]
  ])("%s", (text, expected) => {
    expect(bound(text)).toEqual(expected)
  })

  it("is told by the longest title that stands before it", () => {
    expect(bound("初中超大班额（66人及以上）班级数为3个，义务教育超大班额班级数为5个。")).toEqual([
      null,
      "super-large-classes-junior",
      "super-large-classes-compulsory"
    ])
  })

  it("leaves a number in the title itself alone", () => {
    expect(bound("在园幼儿超过360人的幼儿园数为11所。")).toEqual([null, "kindergartens-over-size-limit"])
  })

  it.each([
    // Another word before the title makes another thing of it.
    ["寄宿制学校中设有心理辅导室的学校数为3所。", [null]],
    // A title of two measures in order is theirs in that order.
    ["小学、初中校际综合差异系数分别为0.38和0.34。", ["composite-variation-primary", "composite-variation-junior"]],
    // The unit says that something else is counted.
    ["图书册数为31所。", [null]],
    ["力争设有心理辅导室的学校数达到40所。", [null]]
  ])("is not %s", (text, expected) => {
    expect(bound(text)).toEqual(expected)
  })
})

describe("every title", () => {
  const units: Readonly<Record<string, string>> = { 比: "1:12", 系数: "0.31", "元/生·年": "812元", "元/生·月": "812元" }
  const written = (unit: string): string => units[unit] ?? `31${unit === "百分点" ? "个百分点" : unit}`

  /** Durations and levels are no figures: 每3年核定一次, 市、区、校三级. */
  const noFigures = new Set(["级", "年", "月"])

  it("binds its measure's figure where nothing else is told", () => {
    const asked = measures.filter(({ level, unit }) => level === "district" && unit !== "是否" && !noFigures.has(unit))
    const lost = asked.filter(({ id, title, unit }) => {
      const { figures } = read(
        `# 云岭区2022年履行教育职责自评报告\n\n${title.zh.replace("（自报）", "")}为${written(unit)}。\n`
      )
      return !figures.some(({ measure }) => measure === id)
    })
    expect(lost.map(({ title }) => title.zh)).toEqual([])
  })
})
