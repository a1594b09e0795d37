import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

/** A letter around a sentence: what is claimed is claimed of the year reported on. */
const letter = (sentence: string, section = "教育经费投入") =>
  `某县人民政府\n2020年履行教育职责情况自评报告\n\n一、工作情况\n（一）${section}\n${sentence}\n（二）校园安全管理\n工作有序。\n（三）教师队伍建设\n队伍稳定。\n`

/** The passage that each refuted claim and its figure stand in. */
const refuted = (sentence: string, section?: string): ReadonlyArray<string> => {
  const reading = read(letter(sentence, section))
  return check(reading)
    .findings.filter((finding) => finding.check === "claim-against-figure")
    .map(
      ({ severity, spans: [span] }) => `${severity}: ${span === undefined ? "" : reading.text.slice(span[0], span[1])}`
    )
}

describe("a claim that its figures refute", () => {
  it.each([
    [
      "教师年平均工资9.2万元，公务员年平均工资9.4万元，教师平均工资水平高于当地公务员。",
      "error: 9.2万元，公务员年平均工资9.4万元，教师平均工资水平高于当地公务员"
    ],
    ["实现普惠性幼儿园全覆盖，普惠性幼儿园覆盖率达97%。", "error: 实现普惠性幼儿园全覆盖，普惠性幼儿园覆盖率达97%"],
    ["2020年教育支出6.2亿元，2019年为6.5亿元，实现了只增不减。", "error: 6.2亿元，2019年为6.5亿元，实现了只增不减"],
    ["近视率逐年下降，2019年51.2%、2020年51.9%。", "error: 逐年下降，2019年51.2%、2020年51.9%"],
    ["近视率由50.1%下降至50.7%。", "error: 50.1%下降至50.7%"],
    ["小学生均公用经费600元、初中850元，高于国家标准。", "error: 600元、初中850元，高于国家标准"],
    ["公办园在园幼儿占比48%，达到国家规定的50%以上标准。", "error: 48%，达到国家规定的50%"],
    ["生均校舍面积4.2平方米，高于4.5平方米的标准。", "error: 4.2平方米，高于4.5平方米"],
    ["小学、初中入学率均达100%，其中小学99.8%、初中100%。", "error: 小学、初中入学率均达100%，其中小学99.8%"],
    ["超额完成招生任务，计划招生1200人，实际招生1150人。", "error: 超额完成招生任务，计划招生1200人，实际招生1150人"],
    ["班额全部控制在45人以内，最大班额52人。", "error: 控制在45人以内，最大班额52人"],
    ["教师年均工资9.12万元，公务员9.26万元，前者略高于后者。", "error: 9.12万元，公务员9.26万元，前者略高于后者"],
    ["教师年均工资9.42万元，公务员9.26万元，后者不低于前者。", "error: 9.26万元，后者不低于前者"]
  ])("%s", (sentence, expected) => {
    expect(refuted(sentence)).toEqual([expected])
  })

  it("said to be absent, yet counted", () => {
    expect(refuted("全面消除大班额。义务教育阶段仍有大班额3个。", "消除大班额")).toEqual([
      "error: 全面消除大班额。义务教育阶段仍有大班额3个"
    ])
  })

  it("超大班额 is another word than 大班额", () => {
    expect(refuted("义务教育阶段有大班额9个，超大班额为零。", "消除大班额")).toEqual([])
  })

  it.each([
    ["近视率由50.1%下降至50.7%。", "文中称“50.1%下降至50.7%”，而50.7%并不低于50.1%。"],
    ["公用经费标准由500元提高到450元。", "文中称“500元提高到450元”，而450元并不高于500元。"],
    ["实现普惠性幼儿园全覆盖，普惠性幼儿园覆盖率达97%。", "文中称“实现普惠性幼儿园全覆盖”，而97%低于100%。"],
    ["班额全部控制在45人以内，最大班额52人。", "文中称“控制在45人”，而52人高于45人。"]
  ])("is told with what is so instead: %s", (sentence, message) => {
    const finding = check(read(letter(sentence))).findings.find(({ check: id }) => id === "claim-against-figure")
    expect(finding?.message).toBe(message)
  })

  it("is mended by the contrary verb", () => {
    const reading = read(letter("近视率由50.1%下降至50.7%。"))
    const finding = check(reading).findings.find(({ check: id }) => id === "claim-against-figure")
    expect(finding?.suggestion).toMatchObject({ text: "上升", cause: "sign", value: null })
    const [start, end] = finding?.suggestion?.span ?? [0, 0]
    expect(reading.text.slice(start, end)).toBe("下降")
  })
})

describe("a claim that its figures bear out, or that they say nothing of", () => {
  it.each([
    "教师年平均工资9.5万元，公务员年平均工资9.4万元，教师平均工资水平高于当地公务员。",
    "党组织实现全覆盖，毛入园率97%。",
    "近视率逐年下降，2018年52.3%、2019年51.9%、2020年51.2%。",
    "大班额比例由9.2%降至3.7%。",
    "生师比由18:1优化为16:1。",
    "交流比例达12%，高于规定的10%。",
    "高于全省平均水平2.3个百分点，入学率98%。",
    "力争达到50%的要求，目前为48%。",
    "学前教育覆盖率逐年提高，小学生均支出9800元，初中生均支出9500元。",
    "超额完成计划，建成学校5所，投资2000万元。",
    "课后服务实现46所学校全覆盖，学生参与率91.9%。",
    "消除大班额12个，无超大班额。"
  ])("%s", (sentence) => {
    expect(refuted(sentence)).toEqual([])
  })
})
