/** What is left of a number, rates with no name of their own, and totals told beside other totals. */
import { describe, expect, it } from "vitest"
import { relations } from "./relations-in-prose.ts"

describe("the rest of a number", () => {
  it.each([
    ["培训机构56家，注销9家，关停3家，其余44家全部转型。", ["sum 56家 ~ 9家 3家 44家 holds"]],
    ["培训机构86家，注销9家，关停3家，其余47家全部转型。", ["sum 86家 ~ 9家 3家 47家 fails"]],
    ["53所机构，8所申请停办，2所关停，其余34所转型。", ["sum 53所 ~ 8所 2所 34所 fails"]],
    ["新建幼儿园12所，改扩建小学8所，其余3所正在选址。", []]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("what is left to do", () => {
  it.each([
    ["危房改造任务174处，已改造165处，剩余9处明年完成。", ["difference 9处 ~ 174处 165处 holds"]],
    ["危房改造任务165处，已改造165处，剩余9处明年完成。", ["difference 9处 ~ 165处 165处 fails"]]
  ])("is all less what is done, and never the other way round: %s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("what became of the parts", () => {
  it.each([
    ["36项实事总体进展顺利，其中9项已完成，27项按计划推进。", ["sum 36项 ~ 9项 27项 holds"]],
    ["36项实事总体进展顺利，其中9项已完成，72项按计划推进。", ["sum 36项 ~ 9项 72项 fails"]],
    [
      "新增62个教学班、2700个学位，其中小学40个班、1800个学位，初中22个班、900个学位。",
      ["sum 62个 ~ 40个 22个 holds", "sum 2700个 ~ 1800个 900个 holds"]
    ]
  ])("is no name of them: %s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("a rate with no name of its own", () => {
  it.each([
    ["村小18所，有安全饮用水的学校17所，率为94%。", ["share 94% ~ 17所 18所 holds"]],
    ["村小18所，有安全饮用水的学校17所，率为49%。", ["share 49% ~ 17所 18所 fails"]]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("a total of its own", () => {
  it.each([
    ["减少校点78所，现有学校95所，其中小学70所、初中19所、高中6所。", ["sum 95所 ~ 70所 19所 6所 holds"]],
    ["撤并教学点31个，全县共有中小学46所，小学30所，初中12所，高中4所。", ["sum 46所 ~ 30所 12所 4所 holds"]]
  ])("is no part of the number before it: %s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})
