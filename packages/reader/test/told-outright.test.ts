/** Relations whose words leave no doubt: told of whatever their numbers come to, and the nearest texts in which nothing is broken. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const failures = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter((relation) => relation.basis === "prose" && relation.verdict === "fails")
    .map((relation) => `${relation.kind} ${at(relation.result)} ~ ${relation.operands.map(at).join(" ")}`)
}

const failing = (cases: ReadonlyArray<readonly [string, string]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(failures(text)).toEqual([expected])
  })
}

const standing = (cases: ReadonlyArray<string>): void => {
  it.each(cases)("%s", (text) => {
    expect(failures(text)).toEqual([])
  })
}

describe("now, then and the change, one right behind the other", () => {
  failing([
    ["生均事业费小学12680元（12240元），增长35.9%。", "growth 35.9% ~ 12680元 12240元"],
    ["生均公用经费普通高中1865元（1742元），增加132元。", "difference 132元 ~ 1865元 1742元"],
    ["小学在校生4.13万人，2002年为4.86万人，减51.0%。", "growth 51.0% ~ 4.86万人 4.13万人"],
    ["上线1218人，上年只有864人，多出345人。", "difference 345人 ~ 1218人 864人"]
  ])
  standing([
    "生均事业费小学12680元（12240元），增长3.59%。",
    "小学在校生4.13万人，2002年为4.86万人，减15.0%。",
    "在校生1268人（其中女生612人），增长3.5%。",
    "生均事业费小学12680元（12240元），全市平均增长3.2%。"
  ])
})

describe("what lies between two levels told right before it", () => {
  failing([
    ["校舍由42.6万平方米扩到51.9万平方米，净添3.9万平方米。", "difference 3.9万平方米 ~ 51.9万平方米 42.6万平方米"],
    ["事业费由5820元提到6345元，生均多了552元。", "difference 552元 ~ 6345元 5820元"]
  ])
  standing(["校舍由42.6万平方米扩到51.9万平方米，净添9.3万平方米。"])
})

describe("what is added to what was there before", () => {
  failing([
    ["去年添置计算机1380台，连同原有的4265台，存量达到5654台。", "sum 5654台 ~ 1380台 4265台"],
    ["新购设备两类共584套，加上原有268套，总数825套。", "sum 825套 ~ 584套 268套"]
  ])
  standing(["去年添置计算机1380台，连同原有的4265台，存量达到5645台。"])
})

describe("figures told in a row beside their whole", () => {
  failing([
    ["三年补充教师216名，首年84名，次年72名，末年66名。", "sum 216名 ~ 84名 72名 66名"],
    ["受理来信2684件，属实1247件，不属实1473件。", "sum 2684件 ~ 1247件 1473件"],
    ["加固面积4.3万平方米，城区2.6平方米，农村1.7万平方米。", "sum 4.3万平方米 ~ 2.6平方米 1.7万平方米"]
  ])
  standing([
    "三年补充教师222名，首年84名，次年72名，末年66名。",
    "普通高中学费1200元/生/年，教材费670元/生/年，住宿费600元/生/年。",
    "发放问卷300份，回收300份，有效问卷300份。",
    "全乡有九年制学校1所，完小4所，教学点3个，共有教学班52个。"
  ])
})

describe("the former of two rates against the latter", () => {
  failing([
    ["财政支出增长15.46%，经常性收入增长2.31%，前者比后者高1.315个百分点。", "difference 1.315个百分点 ~ 15.46% 2.31%"],
    ["城区达标率92.4%，农村达标率81.7%，前者较后者高17.0个百分点。", "difference 17.0个百分点 ~ 92.4% 81.7%"]
  ])
  standing(["财政支出增长15.46%，经常性收入增长2.31%，前者比后者高13.15个百分点。"])
})
