/** Things of two kinds that stand side by side: divisions of people, rates of rates, races, renamed schools. */
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { relations } from "./relations-in-prose.ts"

describe("people who are divided twice", () => {
  it.each([
    ["教职工62人，其中高级教师24人，一级教师38人，教师中本科毕业41人，专科毕业21人。", ["sum 62人 ~ 24人 38人 holds"]]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expect.arrayContaining(expected))
    expect(relations(text).filter((each) => each.endsWith("fails"))).toEqual([])
  })
})

describe("rates of different wholes", () => {
  it.each([
    "视力不良检出率分别为37.4%、66.2%，其中女生中度不良和重度不良比例分别为25.3%、38.6%，男生分别为17.2%、8.9%。",
    "学前三年毛入园率92.4%，公办园占比51.3%，普惠率88.6%。"
  ])("are no part and whole: %s", (text) => {
    expect(relations(text).filter((each) => each.startsWith("share"))).toEqual([])
  })
})

describe("what is run is not how far it is", () => {
  it.each([
    ["50米跑达标率为95.2%。", ["95.2%"]],
    ["新建200米跑道6条。", ["200米", "6条"]]
  ])("%s", (text, expected) => {
    expect(read(text).figures.map((figure) => figure.text)).toEqual(expected)
  })
})

describe("parts and single tests are not the whole", () => {
  it.each([
    ["体质健康测试中，肺活量达标率96.3%，测试合格率93.1%。", [null, "fitness-pass-rate-stated"]],
    ["体质健康测试不及格率8.2%。", [null]],
    ["组建城乡学校共同体21个。", [null]],
    ["初中随迁子女毕业生1260人。", [null]],
    ["小学高级教师120人。", [null]],
    ["扩建幼儿园6所。", [null]],
    ["开工校舍面积6.2万平方米。", [null]],
    ["改善了26个教学点的办学条件。", [null]],
    ["校舍建筑面积31.6万平方米。", ["building-area"]],
    ["教学点26个。", ["teaching-points"]]
  ])("%s", (text, expected) => {
    expect(read(text).figures.map(({ measure }) => measure)).toEqual(expected)
  })
})
