/** What changed, where a rate stands beside the amount that it is of. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { relations } from "./relations-in-prose.ts"

const questions = (text: string): ReadonlyArray<string> =>
  check(read(text))
    .findings.filter(({ severity }) => severity !== "remark")
    .map(({ check: id }) => id)

describe("the growth behind a share", () => {
  it.each([
    ["is of the amount where the numbers say so", "大班额教学班440个，占8.8%，比上年减少12.0%，上年为500个。", []],
    ["is asked about where nothing does", "公办园在园幼儿占比52.6%，较上年增长约8%。", ["points-for-percent"]]
  ])("%s", (_, text, expected) => {
    expect(questions(text)).toEqual(expected)
  })
})

describe("points behind a rate", () => {
  const text = "回收学校问卷400份，有图书室的320份，占80.0%，比有计算机室的少20个百分点。"

  it("are no growth of the amounts before it", () => {
    expect(relations(text)).toEqual(["share 80.0% ~ 320份 400份 holds"])
    expect(questions(text)).toEqual([])
  })

  it("are taken for per cent where an amount alone changed by them", () => {
    expect(questions("2021年教育支出6.0亿元，比上年的5.0亿元增长20个百分点。")).toEqual(["points-for-percent"])
  })
})

describe("what a plan proposed", () => {
  it("is no change", () => {
    expect(questions("体质优秀率由3.1%提高到5.2%，较规划纲要提出的25%仍有距离。")).toEqual([])
  })
})

describe("so much for each", () => {
  it("is no part of what all came to", () => {
    const text =
      "市级列支2400万元，按新建园每所60万元、改建园每所20万元奖补，其中新建25所、改建40所，奖补合计2300万元。"
    expect(relations(text).filter((each) => each.startsWith("sum 2300万元") && each.endsWith("fails"))).toEqual([])
  })
})

describe("the year before by any of its names", () => {
  it("is no level told beside", () => {
    expect(relations("离园3200人，新入园2100人，在园7800人，比前一年少1240人。")).toEqual([])
  })

  it.each(["上年", "去年", "上一年", "前一年"])("%s tells what a change is measured against", (year) => {
    expect(relations(`在园8600人，比${year}的9000人少400人。`)).toEqual(["difference 400人 ~ 9000人 8600人 holds"])
  })

  it("leaves the later of two years told to be held against the earlier", () => {
    expect(relations("2019年招聘60名，2020年招聘112名，后一年比前一年多52名。")).toContain(
      "difference 52名 ~ 112名 60名 holds"
    )
  })
})

describe("what is told beside makes no total", () => {
  const doubts = (text: string): ReadonlyArray<string> =>
    check(read(text))
      .findings.filter(({ check: id }) => id === "parts-and-total" || id === "growth")
      .map(({ severity }) => severity)

  it.each([
    ["what was done besides", "全区实施12所公办园项目，新增学位3600个，其中9所已建成投用；同步完成14所配套园移交。"],
    ["what went beyond a plan", "22所民办园认定工作已经完成44所，超额完成任务22所。"],
    ["things of two nouns", "督导组分8个小组对36个县进行检查，抽查学校240所，教学点18个，召开座谈会共112个。"],
    ["a share and a growth", "经费总投入占全国的9.60%，比上年增长14.28%，增幅高于全国增幅6.5个百分点。"]
  ])("%s", (_, text) => {
    expect(doubts(text)).toEqual([])
  })
})

describe("what words set apart", () => {
  it.each([
    [
      "the rate of some among all",
      "适龄儿童16862人，在校16801人，入学率99.64%，其中女童入学率99.58%、少数民族儿童入学率99.61%。"
    ],
    [
      "what several years brought",
      "15—50周岁人口12.4万人，其中非文盲12.33万人，青壮年非文盲率99.4%；近三年脱盲1260人，巩固率98.2%。"
    ]
  ])("%s", (_, text) => {
    expect(questions(text)).toEqual([])
  })
  it.each([
    [
      "no school of twelve years",
      "专任教师1268人（小学561人、初中269人、十二年一贯制学校104人、高中395人）。",
      "sum 1268人 ~ 561人 269人 104人 395人 fails"
    ],
    [
      "no years that the sentence opens with",
      "今后五年新建校舍1260平方米，改建校舍2940平方米，总共完成4300平方米。",
      "sum 4300平方米 ~ 1260平方米 2940平方米 fails"
    ]
  ])("%s", (_, text, expected) => {
    expect(relations(text)).toEqual([expected])
  })
})

describe("a level in a bracket, and what lies above it", () => {
  it("is held against it whatever change was told before", () => {
    expect(
      relations("学前三年毛入园率94.6%，较2020年的93.1%提高1.5个百分点，比全国平均水平（88.1%）高6.5个百分点。")
    ).toEqual(["difference 1.5个百分点 ~ 94.6% 93.1% holds", "difference 6.5个百分点 ~ 94.6% 88.1% holds"])
  })
})

describe("what others set", () => {
  it("is not what there is", () => {
    const text = "在园幼儿18620人，公办园幼儿9680人，占52.0%。公办园占比离全国55%的标准仍差3个百分点。"
    expect(relations(text)).toContain("share 52.0% ~ 9680人 18620人 holds")
    expect(questions(text)).toEqual([])
  })
})
