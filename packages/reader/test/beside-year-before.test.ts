/** A level, its change and last year's level side by side; changes in a list; so many times what was told before. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const relations = (text: string, kind: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter((each) => each.kind === kind)
    .map(({ verdict, result, operands }) => `${verdict} ${at(result)} ~ ${operands.map(at).join(" ")}`)
}

describe("last year's level beside the change", () => {
  it.each([
    ["体质健康优良率66.3%，上升2.6个百分点，上年为63.7%。", "holds 2.6个百分点 ~ 66.3% 63.7%"],
    ["体质健康优良率66.3%，上升2.9个百分点，上年为63.7%。", "fails 2.9个百分点 ~ 66.3% 63.7%"],
    ["教育支出21.64亿元，上年20.58亿元，增支1.16亿元。", "fails 1.16亿元 ~ 21.64亿元 20.58亿元"],
    ["安全事故起数18起，减少7起，上年为24起。", "fails 7起 ~ 24起 18起"]
  ])("%s", (text, expected) => {
    expect(relations(text, "difference")).toEqual([expected])
  })
  it("is less than this year's where the words say so, though both are written alike", () => {
    const told = "2019年招聘216名，2020年招聘216名，后一年比前一年多38名。"
    expect(relations(told, "difference")).toEqual(["fails 38名 ~ 216名 216名"])
    const found = check(read(told)).findings.find(({ check: id }) => id === "growth")
    expect(found?.suggestion?.span[0]).toBe(told.lastIndexOf("216名"))
  })
  it("asks and does not accuse", () => {
    const { findings } = check(read("体质健康优良率66.3%，上升2.9个百分点，上年为63.7%。"))
    expect(findings.find(({ severity }) => severity !== "remark")?.severity).toBe("query")
  })
})

describe("changes told in one list", () => {
  const told = "小学生均校舍面积由5.8平方米增加到8.6平方米，初中由7.2平方米增加到10.9平方米，"
  it.each([
    [
      `${told}分别增加2.8平方米和3.7平方米。`,
      ["holds 2.8平方米 ~ 8.6平方米 5.8平方米", "holds 3.7平方米 ~ 10.9平方米 7.2平方米"]
    ],
    [
      `${told}分别增加2.8平方米和3.2平方米。`,
      ["holds 2.8平方米 ~ 8.6平方米 5.8平方米", "fails 3.2平方米 ~ 10.9平方米 7.2平方米"]
    ]
  ])("%s", (text, expected) => {
    expect(relations(text, "difference")).toEqual(expected)
  })
})
