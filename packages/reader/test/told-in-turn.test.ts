/** Two totals of one unit whose parts are told in turn, and changes that a number of years took. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { relations } from "./relations-in-prose.ts"

describe("two totals of one unit, and their parts in turn", () => {
  it.each([
    [
      "学校占地面积9400平方米，建筑面积5130平方米，其中东街小学占地面积5200平方米，建筑面积2900平方米，西河小学占地面积4200平方米，建筑面积2230平方米。",
      ["sum 9400平方米 ~ 5200平方米 4200平方米 holds", "sum 5130平方米 ~ 2900平方米 2230平方米 holds"]
    ],
    [
      "学校占地面积9400平方米，建筑面积5130平方米，其中东街小学占地面积5200平方米，建筑面积2900平方米，西河小学占地面积4200平方米，建筑面积2320平方米。",
      ["sum 9400平方米 ~ 5200平方米 4200平方米 holds", "sum 5130平方米 ~ 2900平方米 2320平方米 fails"]
    ]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("figures that are told roughly", () => {
  it.each([
    ["2023年学前教育经费2036万元，比2013年的400万元增长4倍。", ["growth 4倍 ~ 2036万元 400万元 holds"]],
    ["2023年学前教育经费3036万元，比2013年的400万元增长4倍。", ["growth 4倍 ~ 3036万元 400万元 fails"]],
    ["新建幼儿园20所，竣工18所，全区学前三年毛入园率将达到90%左右。", []]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })

  it("what was put into effect may exceed what was planned", () => {
    const { findings } = check(read("财政资金24.6亿元，资金落实率达117.1%，学校覆盖率达112.4%。"))
    expect(findings.filter((each) => each.check === "impossible-share")).toHaveLength(1)
  })

  it("a base with a long name stands between 约占 and the share", () => {
    const [share] = read("资助面约占全区公办幼儿园在园幼儿总数的10%。").figures
    expect(share?.qualifier).toBe("approx")
  })
})

describe("what each year brought since a year that is named", () => {
  it.each([["2023年，全市幼儿园达到640所，比2019年增加72所，每年新增18所。", ["mean 18所 ~ 72所 holds"]]])(
    "%s",
    (text, expected) => {
      expect(relations(text)).toEqual(expected)
    }
  )
})
