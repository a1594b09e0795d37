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

describe("what is told of them", () => {
  const told = (text: string, id: string) => check(read(text)).findings.find((finding) => finding.check === id)

  it("names the year alone where no source gave the day, and the number only where the registry has it", () => {
    const of = (body: string) => told(letter(body), "instrument-before-its-time")?.message
    expect(of("2019年全面落实“双减”政策，压减机构12家。")).toBe(
      "此处所述不晚于2019年，而“双减”意见2021年才印发。请核对年份或文字。"
    )
    expect(of("2016年启动县域义务教育优质均衡发展督导评估。")).toBe(
      "此处所述不晚于2016年，而《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）2017年才印发。请核对年份或文字。"
    )
    expect(of("2010年实施营养改善计划。")).toContain("农村义务教育学生营养改善计划2011年才启动")
  })

  it("writes the date of signature as letters do", () => {
    const passed = told(letter("工作有序。", "一是由县财政局牵头，2020年6月底前增加投入。"), "deadline-passed")
    expect(passed?.message).toContain("完成时限为2020年6月底，早于落款日期（2021年3月16日）")
    expect(passed?.messageEn).toContain("before the letter was signed (16 March 2021)")
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

describe("the year of a document cited before it was issued", () => {
  const mendedOf = (cited: string) =>
    check(read(letter(`按照${cited}要求推进。`)))
      .findings.filter((finding) => finding.check === "document-date")
      .map(({ suggestion }) => suggestion?.text)

  it.each([
    ["《关于开展2020年对区县人民政府履行教育职责评价工作的通知》（某府教督〔2023〕2号）", "2021"],
    ["《某县教育提升行动计划（2019—2022年）》（某府发〔2023〕6号）", "2019"],
    ["《某县2020年教育工作要点》（某教发〔2022〕6号）", "2020"],
    ["《关于加强校园安全的意见》（某教发〔2022〕6号）", "2020"]
  ])("follows from its title: %s", (cited, year) => {
    expect(mendedOf(cited)).toEqual([year])
  })
})

describe("the year reported on", () => {
  it("is not the one in which a note was signed", () => {
    const note = "2023年末，全区幼儿园116所。2023年新增学位320个。\n\n新河区教育局\n2024年3月12日"
    expect(read(note).letter.year).toBe(2023)
    expect(read("全区义务教育阶段学生7421名。\n\n新河区教育局\n2023年9月28日").letter.year).toBeNull()
  })
})
