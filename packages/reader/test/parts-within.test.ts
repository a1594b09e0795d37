/** A part told right behind its whole is no more than it. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const refuted = (text: string): ReadonlyArray<string> =>
  check(read(text))
    .findings.filter((finding) => finding.check === "claim-against-figure")
    .map(({ message }) => message)

describe("a part that is more than its whole", () => {
  it.each([
    [
      "全区校舍建筑面积为4.6万平方米，其中危房面积41.2万平方米。",
      "文中称“其中危房面积”，而41.2万平方米高于4.6万平方米。"
    ],
    ["招聘高中教师7名（含专项招聘13名）。", "文中称“含专项招聘”，而13名高于7名。"],
    ["全市民办幼儿园11所，其中普惠性幼儿园108所。", "文中称“其中普惠性幼儿园”，而108所高于11所。"]
  ])("is refuted: %s", (text, message) => {
    expect(refuted(text)).toEqual([message])
  })

  it.each([
    "全区校舍建筑面积为41.2万平方米，其中危房面积4.6万平方米。",
    "小学入学率99.1%，其中女童入学率99.6%。",
    "学校42所，新建5所，其中城区30所。",
    "学校12所，其中教师340人。",
    "比上年增加20人，其中专任教师25人。",
    "下达的本科上线任务为1936人，超额完成18人。"
  ])("and otherwise is not: %s", (text) => {
    expect(refuted(text)).toEqual([])
  })
})
