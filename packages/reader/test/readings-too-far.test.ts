/** Readings of the words that their numbers deny so plainly that something else is meant: nothing is held against them. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const failing = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter(({ verdict }) => verdict === "fails")
    .map(({ kind, result, operands }) => `${kind} ${at(result)} ~ ${operands.map(at).join(" ")}`)
}

const fails = (cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(failing(text)).toEqual(expected)
  })
}

describe("two shares of a whole that nobody tells", () => {
  fails([
    ["教师全部持证上岗，其中专科及以上学历1485人，占99.0%，本科及以上学历864人，占57.6%。", []],
    ["一级教师204人，占比51.00%；二级教师171人，占比42.75%；三级教师25人，占比6.25%。", []],
    // The whole is told, and the second share is not of it.
    [
      "全区教师1500人，其中专科及以上学历1485人，占99.0%，本科及以上学历864人，占58.6%。",
      ["share 58.6% ~ 864人 1500人"]
    ]
  ])
})

describe("a whole that bears the name only as its end", () => {
  fails([
    ["全县中小学生52360人，其中寄宿生8240人，占学生总数的15.7%。小学寄宿生5310人，占小学生总数的16.9%。", []],
    ["全县小学生31360人，其中寄宿生5310人，占小学生总数的17.9%。", ["share 17.9% ~ 5310人 31360人"]]
  ])
})

describe("a share many times what the only base at hand would make it", () => {
  fails([["全年教育经费预算18720万元。已拨付市直学校保障经费1040万元，占全年预算的34%。", []]])
})

describe("parts greater than what stands before them", () => {
  fails([
    ["全年财政总收入15480万元，财政总支出31240万元，教育支出6710万元。", []],
    ["全镇共有行政人员9人，其中校级干部3人，中级干部11人。", ["sum 9人 ~ 3人 11人"]]
  ])
})

describe("a gap to a norm whose number is not told", () => {
  fails([["高中毛入学率从2008年的40.16%提高到2018年的88.4%，超出同类地区平均水平6个百分点。", []]])
})

describe("a total that another list makes to the last place", () => {
  fails([
    [
      "小学在校生40115人，初中在校生18101人。义务教育在校生合计58216人，其中随迁子女18034人，占比31.0%，在公办学校就读17672人，占随迁子女总数的98.0%。",
      []
    ]
  ])
})

describe("a number told again of another body", () => {
  fails([
    [
      "全区报考2330人，本科以上上线1843人，上线率79.1%。城东中学成绩突出，报考2064人，本科以上上线1823人，上线率88.3%。",
      []
    ]
  ])
})

describe("changes of rows that were rounded before they were subtracted", () => {
  fails([
    [
      [
        "全县学校校舍52.31万平方米，新增0.61万平方米；图书131.47万册，新增1.24万册。",
        "——小学。校舍24.16万平方米，新增0.36万平方米；图书71.23万册，新增0.81万册。",
        "——初中。校舍28.15万平方米，新增0.25万平方米；图书60.24万册，新增0.45万册。"
      ].join("\n"),
      []
    ]
  ])
})

describe("what the words of a share call its whole", () => {
  fails([
    ["建成舞蹈教室142间，配备多媒体设备3680间，占教室总数3904间的94.3%。", []],
    // What falls to each is a part of nothing.
    ["专用校车64辆，接送学生2816人，车均44人，占义务教育学生40230人的7.0%。", []]
  ])
})

describe("lists of two kinds and lists without a total", () => {
  fails([
    ["职高1所，在校生1146人；当年毕业生382人。\n今年高考报名1592人，上线807人。", []],
    ["从去向看，城区到乡镇148人，乡镇到城区63人，乡镇之间71人。", []]
  ])
})

describe("a metric of the model that one share bears out and another does not state", () => {
  fails([
    [
      "义务教育阶段学生38640人，民办学校在校生1742人，占4.51%。政府购买民办学位1120个，占民办在校生数的64.3%，其余622人自主择校。",
      []
    ]
  ])
})
