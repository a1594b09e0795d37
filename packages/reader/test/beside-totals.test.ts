/** Totals with their parts right beside them, and numbers that only stand side by side. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const sums = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter(({ kind, verdict }) => kind === "sum" && verdict === "fails")
    .map(({ certain, result, operands }) => `${certain ? "" : "? "}${at(result)} ~ ${operands.map(at).join(" ")}`)
}

describe("lists that stand behind their total", () => {
  it.each([
    ["全区设备总值2.86亿元，小学1.65亿元，初中1.12亿元。", "? 2.86亿元 ~ 1.65亿元 1.12亿元"],
    ["四年累计新建学校36所，2018年7所、2019年9所、2020年8所、2021年11所。", "? 36所 ~ 7所 9所 8所 11所"],
    ["幼儿园74所，公办32所，普惠性民办27所，其他民办16所。", "? 74所 ~ 32所 27所 16所"],
    ["两年补充教师612名，2018年287名、2019年352名。", "? 612名 ~ 287名 352名"]
  ])("%s", (text, expected) => {
    expect(sums(text)).toEqual([expected])
  })
})

describe("a total of more years than are told beside it", () => {
  it.each(["三年已安排9.64亿元，2015年3.02亿元、2016年3.15亿元。", "四年已改建学校46所，2018年17所、2019年9所。"])(
    "%s",
    (text) => {
      expect(sums(text)).toEqual([])
    }
  )
})

describe("lists that end at a semicolon", () => {
  it("though the first figure behind it is no part", () => {
    const told =
      "总投入9.74亿元，其中财政拨款8.62亿元、基金0.47亿元、捐赠0.38亿元；财政拨款由上年的7.95亿元增加到8.62亿元。"
    expect(sums(told)).toEqual(["9.74亿元 ~ 8.62亿元 0.47亿元 0.38亿元"])
  })
})

describe("totals that come last", () => {
  it.each([["全年党委研究议题13个，政府研究议题18个，合计38个。", "38个 ~ 13个 18个"]])("%s", (text, expected) => {
    expect(sums(text)).toEqual([expected])
  })
})

describe("members of one list", () => {
  it.each([
    "省级骨干教师96人，市级骨干教师427人，县级骨干教师362人。",
    "民办幼儿园31所，公办幼儿园24所，普惠性幼儿园46所。",
    "每万人中有大学文化程度152人，高中文化程度1416人，初中文化程度3187人，小学文化程度2564人。",
    "中央资金3600万元，省级资金1800万元，县级配套700万元，三级资金共计6100万元。"
  ])("%s", (text) => {
    expect(sums(text)).toEqual([])
  })
})
