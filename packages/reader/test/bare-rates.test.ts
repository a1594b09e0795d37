/** Rates whose % was left out, and numbers that only look like them. */
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const figures = (text: string): ReadonlyArray<string> =>
  read(text).figures.map(({ text: written, value, unit }) => `${written} = ${value}${unit}`)

describe("a rate without its %", () => {
  it.each([
    ["小学入学率100，毕业率为99.5。", ["100 = 100%", "99.5 = 99.5%"]],
    ["入学率、巩固率、毕业率均达100。", ["100 = 100%"]],
    ["高中阶段普及率为90.79，高考上线率95.67。", ["90.79 = 90.79%", "95.67 = 95.67%"]],
    ["入学率、巩固率分别为99.8、98.6%。", ["99.8 = 99.8%", "98.6% = 98.6%"]]
  ])("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  it.each([
    ["is no year", "普及率2020年提高。", []],
    ["is no mark of a list", "提高毕业率1、完成任务。", []],
    ["is no score", "满意率96.5分。", ["96.5分 = 96.5分"]],
    ["is no count", "巩固率\n95所学校达标。", ["95所 = 95所"]]
  ])("%s: %s", (_, text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe("whose schools and pupils", () => {
  it.each([
    ["幼儿园36所（其中教育部门办1所）。", ["kindergartens", null]],
    ["普通初中24所；职业初中2所，在校生340人。", ["junior-schools", null, null]],
    ["15—50周岁人口13061人，丧失学习能力44人。", [null, null]]
  ])("%s", (text, expected) => {
    expect(read(text).figures.map(({ measure }) => measure)).toEqual(expected)
  })
})
