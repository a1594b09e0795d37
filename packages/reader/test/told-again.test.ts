/** What a letter tells twice, and what only bears the same name. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const repeats = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter(({ kind }) => kind === "repeat")
    .map(({ verdict, result, operands }) => `${verdict} ${at(result)} ~ ${operands.map(at).join(" ")}`)
}

describe("all of what was counted before", () => {
  it.each([
    ["全县有小学84所、教学点127个。\n127个教学点全部接入专网。", "holds 127个 ~ 127个"],
    ["全县有小学84所、教学点127个。\n172个教学点全部接入专网。", "fails 172个 ~ 127个"],
    ["全区有初中18所、幼儿园46所。\n64所幼儿园均配备保健医生。", "fails 64所 ~ 46所"],
    ["幼儿园四十六所。\n46所幼儿园中，公办园25所。", "holds 46所 ~ 四十六所"]
  ])("%s", (text, expected) => {
    expect(repeats(text)).toEqual([expected])
  })
})

describe("a number before the noun that was counted", () => {
  it.each([
    ["幼儿园128所，其中一类园16所、二类园37所、三类园75所。\n67所二类园中农村仅有8所。", "fails 67所 ~ 37所"],
    ["全县有普惠性民办园42所。\n全县24所普惠性民办园享受奖补。", "fails 24所 ~ 42所"],
    ["聘任责任督学36名。\n63名责任督学每月到校一次。", "fails 63名 ~ 36名"],
    ["现有教学点42个。\n全县42个教学点接入专网。", "holds 42个 ~ 42个"],
    ["全年教育支出12.36亿元。\n本年教育支出13.26亿元，执行率98%。", "fails 13.26亿元 ~ 12.36亿元"]
  ])("%s", (text, expected) => {
    expect(repeats(text)).toEqual([expected])
  })
})

describe("one name, two numbers", () => {
  it.each([
    ["全区专任教师3164人。\n在编情况：专任教师3146人，平均年龄42岁。", "fails 3146人 ~ 3164人"],
    ["教育经费总投入18.46亿元。\n全年教育经费总投入18.64亿元，增长6%。", "fails 18.64亿元 ~ 18.46亿元"]
  ])("%s", (text, expected) => {
    expect(repeats(text)).toEqual([expected])
  })
})

describe("things that share a name", () => {
  it.each([
    // No slip leads from one to the other: other ones are meant.
    "全县有教学点127个。\n撤并后，58个教学点全部接入专网。",
    "小学专任教师2164人。\n初中专任教师2146人。",
    "2019年专任教师3164人。\n2020年专任教师3146人。",
    "培训校长116人。\n培训校长161人。",
    // Some of those that were counted, and others that were built.
    "聘任责任督学36名。\n6名责任督学获得表彰。",
    "新建教学点42个。\n24个教学点接入专网。",
    // Told of one school after the other.
    "城关小学在校学生1264人。\n东街小学在校学生1246人。\n西街小学在校学生1624人。"
  ])("%s", (text) => {
    expect(repeats(text)).toEqual([])
  })
})
