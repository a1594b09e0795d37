/** What is told of some schools only, and numbers of one name beside each other. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { relations } from "./relations-in-prose.ts"

const bound = (text: string): ReadonlyArray<string | null> => read(text).figures.map(({ measure }) => measure)

describe("a list whose head restricts it", () => {
  it.each([
    ["寄宿制中小学41所，其中：高中2所，在校生3612人；初中13所，在校生8740人。", [null, null, null, null]],
    ["改扩建食堂62所，其中，初中5所，教学点31所。", [null, null]],
    ["新建特殊教育学校和6所农村初中。", [null]]
  ])("states no measure of all schools: %s", (text, expected) => {
    expect(bound(text).slice(-expected.length)).toEqual(expected)
  })

  it("ends with its sentence or its bracket", () => {
    expect(bound("标准化食堂42个（小学30个、初中12个）。全县有小学36所，初中14所。").slice(-2)).toEqual([
      "primary-schools",
      "junior-schools"
    ])
  })
})

describe("things newly bought", () => {
  it.each([
    ["新增图书300万册，新购教学仪器设备1.2亿元。", [null, null]],
    ["全县中小学图书86.2万册，教学仪器设备总值1.2亿元。", ["books", "equipment-value"]]
  ])("are not all there are: %s", (text, expected) => {
    expect(bound(text)).toEqual(expected)
  })
})

describe("parts that bear the name of their total", () => {
  it.each([
    ["农村寄宿制学校59所，农村寄宿小学38所，农村寄宿中学21所。", ["sum 59所 ~ 38所 21所 holds"]],
    ["村级幼儿园59所，小学附属园38所，社区托育点21所。", []]
  ])("make it where they add up: %s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("numbers of other things", () => {
  it.each([
    ["食堂面积26140平方米，其中餐厅面积15720平方米，宿舍5480间，宿舍面积64310平方米，尚缺宿舍面积48200平方米。"],
    ["青石中学本科上线512人，比上年增加72人。云山中学本科上线264人，比上年增加28人，本科上线率43.7%。"]
  ])("are asked about by no one: %s", (text) => {
    expect(check(read(text)).findings.filter(({ severity }) => severity !== "remark")).toEqual([])
  })
})

describe("what is not told of now", () => {
  it.each([
    ["到2025年要确保学前三年毛入园率达到95%。", null],
    ["学前三年毛入园率力争达到95%。", null],
    ["全县学前三年毛入园率达到95%。", "preschool-gross-enrolment-stated"],
    ["义务教育大班额减少103个。", null],
    ["义务教育大班额有103个。", "large-classes-compulsory"],
    ["撤并规模小的农村小学92所。", null],
    ["全省学前教育经费总投入219.75亿元。", null],
    ["全县教育经费总投入11.62亿元。", "education-funds-total"]
  ])("%s", (text, measure) => {
    expect(bound(text).at(-1)).toBe(measure)
  })
})

describe("parts behind a longer noun, and of all ages", () => {
  it.each([
    [
      "建成158所农村中小学远程教育接收站点（其中计算机教室22个，卫星收视点132个，光盘播放点4个）。",
      ["sum 158所 ~ 22个 132个 4个 holds"]
    ],
    [
      "全县4318名在编教职工中，35岁以下的1462人，36—45岁的1388人，46—50岁的805人，50岁以上663人。",
      ["sum 4318名 ~ 1462人 1388人 805人 663人 holds"]
    ],
    [
      "全县4381名在编教职工中，35岁以下的1462人，36—45岁的1388人，46—50岁的805人，50岁以上663人。",
      ["sum 4381名 ~ 1462人 1388人 805人 663人 fails"]
    ],
    ["全县4318名在编教职工中，省级骨干教师162人，市级骨干教师388人。", []]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("totals whose parts come after something else", () => {
  it.each([
    [
      "2022年公用经费总额2086.4万元，比2021年增加266.1万元，其中上级补助1531.2万元，县级配套554.6万元。",
      ["sum 2086.4万元 ~ 1531.2万元 554.6万元 fails"]
    ],
    [
      "累计2719个县（因区划调整减少12个）通过认定，占比95.3%；其中东部地区880个，中部地区852个，西部地区978个。",
      ["sum 2719个 ~ 880个 852个 978个 fails"]
    ],
    ["21所新建公办园中，已有8所投入使用、12所正在装修、1所完成主体建设。", ["sum 21所 ~ 8所 12所 1所 holds"]],
    ["义务教育学校76所，其中小学45所（含教学点），在校生7932人，初中31所。", ["sum 76所 ~ 45所 31所 holds"]],
    [
      "全区初中2523人。全区教职工1274人，其中幼儿园201人、小学421人、初中353人、九年一贯制学校100人、高中172人。",
      ["sum 1274人 ~ 201人 421人 353人 100人 172人 fails"]
    ]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("a rate right behind the two that make it", () => {
  it("is asked about where its digits changed places", () => {
    expect(relations("初中学校16所，完好学校10所，完好率36%。")).toEqual(["share 36% ~ 10所 16所 fails"])
  })
})

describe("the 中 of 普通中学", () => {
  it("tells nothing among what stands before", () => {
    expect(
      relations(
        "全县小学34所（不包括教学点1处）。全县普通中学19所，其中高级中学4所，完全中学1所，初级中学9所，九年一贯制学校5所。"
      )
    ).toEqual(["sum 19所 ~ 4所 1所 9所 5所 holds"])
  })
})
