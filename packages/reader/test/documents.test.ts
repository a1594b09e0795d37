import { describe, expect, it } from "vitest"
import { readDocuments } from "../src/documents/cited.ts"
import { readDates } from "../src/documents/dates.ts"
import { understand } from "../src/source/source.ts"
import { letterAsSent } from "./letters.ts"

const cited = (text: string) =>
  readDocuments(understand(text)).documents.map(({ title, number, year }) => [title, number, year])

describe("cited documents", () => {
  it.each<[string, ReadonlyArray<ReadonlyArray<string | number | null>>]>([
    ["按《县教育方案》执行。", [["县教育方案", null, null]]],
    ["按《县教育方案》（临府办发〔2021〕6号）执行。", [["县教育方案", "临府办发〔2021〕6号", 2021]]],
    ["按《县教育方案》（临府办发 ﹝2021﹞ 6 号）执行。", [["县教育方案", "临府办发〔2021〕6号", 2021]]],
    ["按《县教育方案》（临府办发[2021]6号）执行。", [["县教育方案", "临府办发〔2021〕6号", 2021]]],
    ["按《县教育方案》（临府办发（2021）6号）执行。", [["县教育方案", "临府办发〔2021〕6号", 2021]]],
    ["按《县教育方案》（试行）（临府办发〔2021〕6号）执行。", [["县教育方案", "临府办发〔2021〕6号", 2021]]],
    [
      "按《县教育方案》（县政府，临府办发〔2021〕6号，以下简称方案）执行。",
      [["县教育方案", "临府办发〔2021〕6号", 2021]]
    ],
    ["按《实施条例》（国务院令第741号）执行。", [["实施条例", "国务院令第741号", null]]],
    ["接到评价文件（临政教督委发20235号）后，", [["", "临政教督委发〔2023〕5号", 2023]]],
    ["根据市教委渝教发〔2019〕2号文件要求，", [["", "渝教发〔2019〕2号", 2019]]],
    ["印发《关于转发〈管理办法〉的通知》。", [["关于转发〈管理办法〉的通知", null, null]]],
    ["印发《关于转发《管理办法》的通知》。", [["关于转发《管理办法》的通知", null, null]]],
    ["印发《管理办法，全区执行。", [["管理办法", null, null]]],
    [
      "印发《甲办法，并执行《乙办法》。",
      [
        ["甲办法", null, null],
        ["乙办法", null, null]
      ]
    ],
    [
      "学习《意见》、《措施》，再学《意见》。",
      [
        ["意见", null, null],
        ["措施", null, null],
        ["意见", null, null]
      ]
    ],
    ["制定《三年规划（2019-2022 年）》。", [["三年规划（2019-2022年）", null, null]]]
  ])("%s", (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })

  it("covers title and number with its span and its range", () => {
    const text = "按照 《县教育方案》（临府办发〔2021〕6 号）要求，投入5亿元。"
    const source = understand(text)
    const { documents, ranges } = readDocuments(source)
    expect(documents.map(({ start, end }) => text.slice(start, end))).toEqual([
      "《县教育方案》（临府办发〔2021〕6 号）"
    ])
    expect(ranges.map(({ start, end }) => source.plain.slice(start, end))).toEqual([
      "《县教育方案》(临府办发〔2021〕6号)"
    ])
  })

  it("keeps a telephone number and a year apart from document numbers", () => {
    expect(cited("2021年6号楼建成，电话号码为12345号。")).toEqual([])
  })

  it.skipIf(letterAsSent === undefined)(
    "every 文号 of the letter as sent stands by its title, with number and year",
    () => {
      const { documents } = readDocuments(understand(letterAsSent as string))
      const issued = documents.filter(({ number }) => number !== null)
      expect(documents.length).toBe(71)
      expect(documents.every(({ title }) => title.length > 0)).toBe(true)
      expect(issued.map(({ year }) => year)).toEqual([2021, 2014, 2018, 2019, 2020, 2019, 2019, 2018, 2018, 2019, 2019])
      expect(issued.every(({ number }) => /^[\u4e00-\u9fff]+〔\d{4}〕\d+号$/.test(number ?? ""))).toBe(true)
    }
  )
})

const dated = (text: string, reported?: number): ReadonlyArray<string> => {
  const source = understand(text)
  return readDates(source, reported).map(({ date, start, end }) => `${source.plain.slice(start, end)}=${date}`)
}

describe("dates", () => {
  it.each<[string, ReadonlyArray<string>]>([
    ["2020年4月1日开学。", ["2020年4月1日=2020-04-01"]],
    ["2020年12月统计。", ["2020年12月=2020-12"]],
    ["2020年投入增长。", ["2020年=2020"]],
    ["2020年底完成，2021年末验收。", ["2020年底=2020-12-31", "2021年末=2021-12-31"]],
    ["2023年6月底前移交。", ["2023年6月底=2023-06-30"]],
    ["2024年2月底前移交。", ["2024年2月底=2024-02-29"]],
    ["2020年秋季入学27人。", ["2020年秋季=2020-09"]],
    ["2020-04-01填报，2020/4/2审核。", ["2020-04-01=2020-04-01", "2020/4/2=2020-04-02"]],
    ["二〇二〇年十二月三十一日", ["二〇二〇年十二月三十一日=2020-12-31"]],
    ["2019—2020学年第一学期", ["2019—2020学年=2019/2020"]],
    ["2020学年", ["2020学年=2020/2021"]],
    ["2019-2022年规划", ["2019=2019", "2022年=2022"]],
    ["2019年至2021年分别为3所、4所、5所", ["2019=2019", "2021年=2021"]],
    ["2020年9月启动，11月验收。", ["2020年9月=2020-09", "11月=2020-11"]],
    ["今年、去年、上年和本年度都增长。", []],
    ["202X年和××年投入不详。", []],
    ["每年5月公示。", []],
    ["历时3个月，教师1920名，7——12周岁。", []],
    ["制定《规划（2019-2022年）》。", []]
  ])("%s", (text, expected) => {
    expect(dated(text)).toEqual(expected)
  })

  it("gives a month the year before it in its paragraph, else the year reported on", () => {
    expect(dated("1月18日召开述职会。")).toEqual([])
    expect(dated("1月18日召开述职会。", 2021)).toEqual(["1月18日=2021-01-18"])
    expect(dated("2020年开局。1月18日召开述职会。", 2021)).toEqual(["2020年=2020", "1月18日=2020-01-18"])
  })

  it("names a day that the calendar lacks by its month", () => {
    expect(dated("2021年2月30日完成。")).toEqual(["2021年2月30日=2021-02"])
  })
})
