import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const letter = (body: string, plan = "一是由县财政局牵头，2021年12月底前增加投入。") =>
  `某县人民政府\n2020年履行教育职责情况自评报告\n\n市人民政府教育督导委员会：\n\n一、工作情况\n（一）教育经费投入\n${body}\n（二）教师队伍建设\n队伍稳定。\n\n二、存在问题\n一是投入不足。\n\n三、下步打算\n${plan}\n\n某县人民政府\n2021年3月16日\n`

const found = (text: string, id: string): ReadonlyArray<string> => {
  const reading = read(text)
  return check(reading)
    .findings.filter((finding) => finding.check === id)
    .map(
      ({ severity, spans: [span] }) => `${severity}: ${span === undefined ? "" : reading.text.slice(span[0], span[1])}`
    )
}

describe("days that exist", () => {
  it.each([
    ["截至2020年2月30日，完成招生。", ["error: 2020年2月30日"]],
    ["截至2020年2月29日，完成招生。", []],
    ["截至2019年2月29日，完成招生。", ["error: 2019年2月29日"]],
    ["2019—2021学年，体检学生1200人。", ["query: 2019—2021学年"]],
    ["2019—2020学年，体检学生1200人。", []],
    ["2019-20学年，体检学生1200人。", []]
  ])("%s", (body, expected) => {
    expect(found(letter(body), "impossible-date")).toEqual(expected)
  })
})

describe("deadlines", () => {
  it("that had passed when the letter was signed are questions", () => {
    expect(found(letter("工作有序。", "一是由县财政局牵头，2020年6月底前增加投入。"), "deadline-passed")).toEqual([
      "query: 2020年6月底"
    ])
  })

  it("ahead of the signature are in order, and so is what a plan builds on", () => {
    expect(found(letter("工作有序。"), "deadline-passed")).toEqual([])
    expect(found(letter("工作有序。", "一是巩固2019年创建成果，加大投入。"), "deadline-passed")).toEqual([])
  })
})

describe("policies of later years", () => {
  it.each([
    ["2019年全面落实“双减”政策，压减机构12家。", ["query: “双减"]],
    ["2016年启动县域义务教育优质均衡发展督导评估。", ["query: 优质均衡发展督导评估"]],
    ["2018年启动县域义务教育优质均衡发展督导评估。", []],
    ["落实新冠肺炎疫情防控措施。", []]
  ])("%s", (body, expected) => {
    expect(found(letter(body), "instrument-before-its-time")).toEqual(expected)
  })
})

describe("documents", () => {
  it.each([
    ["根据《工作规程》（云府教督〔2023〕4号）开展自查。", ["error: 2023"]],
    ["根据《工作规程》（云府教督〔2020〕4号）开展自查。", []],
    ["根据《工作规程》（云府教督〔2021〕4号）开展自查。", []]
  ])("%s", (body, expected) => {
    expect(found(letter(body), "document-date")).toEqual(expected)
    expect(found(letter(body), "signature-date")).toEqual([])
  })
})
