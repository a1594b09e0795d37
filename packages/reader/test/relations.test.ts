import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

/** The relations that prose states, as `kind: stated = arithmetic (verdict)`. */
const relations = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  return check(reading)
    .relations.filter((relation) => relation.basis === "prose" && relation.kind !== "magnitude")
    .map((relation) => {
      const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
      return `${relation.kind} ${at(relation.result)} ~ ${relation.operands.map(at).join(" ")} ${relation.verdict}`
    })
}

const table = (cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
}

describe("totals and parts", () => {
  table([
    ["共有党组织70个，其中党委6个、党总支3个、党支部61个（含4个非公支部）。", ["sum 70个 ~ 6个 3个 61个 holds"]],
    [
      "全县学校共计111所，包括：高中3所；初中18所（公办11所、民办7所），小学90所。",
      ["sum 111所 ~ 3所 18所 90所 holds", "sum 18所 ~ 11所 7所 holds"]
    ],
    [
      "共有学校16所，在校生9000人。其中小学11所，学生5200人；初中5所，学生3800人。",
      ["sum 16所 ~ 11所 5所 holds", "sum 9000人 ~ 5200人 3800人 holds"]
    ],
    ["中小学共9所，包括小学5所，职业中专、进修学校和特教学校各1所，高中1所。", ["sum 9所 ~ 5所 1所 1所 holds"]],
    ["小学11所、初中5所、高中2所，合计18所。", ["sum 18所 ~ 11所 5所 2所 holds"]],
    ["编制总量3188名，直属单位占26名，各类学校占3162名。", ["sum 3188名 ~ 26名 3162名 holds"]],
    ["总人口72597人，其中本地户籍5.7万多人，外来人员1.5万多人。", ["sum 72597人 ~ 5.7万多人 1.5万多人 holds"]],
    ["全县在校学生56656人，其中高中6596人，初中24056人，小学25094人。", ["sum 56656人 ~ 6596人 24056人 25094人 fails"]],
    [
      "本级安排3298万元，具体为配套资金889万元、维修专款1000元、两项附加1409万元。",
      ["sum 3298万元 ~ 889万元 1000元 1409万元 fails"]
    ]
  ])
})

describe("what is no total", () => {
  it.each([
    "共有学校100所，其中省级示范5所、市级示范12所。",
    "新建学校8所，启用3所，改扩建7所。",
    "县域面积269.5平方公里，下设6个街道、1个开发区。"
  ])("%s", (text) => {
    expect(relations(text).filter((relation) => relation.startsWith("sum"))).toEqual([])
  })
})

describe("shares", () => {
  table([
    ["在园幼儿14662人，其中公办园7353人，占比50.15%。", ["share 50.15% ~ 7353人 14662人 holds"]],
    ["1920名教师符合条件，实际交流301人，占符合条件人数的15.68%。", ["share 15.68% ~ 301人 1920名 holds"]],
    ["49所学校中，11所初中、30所小学达标，在学校总数中占83.67%。", ["share 83.67% ~ 11所 30所 49所 holds"]],
    ["在园幼儿14662人，其中公办园7353人，占比52.15%。", ["share 52.15% ~ 7353人 14662人 fails"]]
  ])
})

describe("growth and difference", () => {
  table([
    ["教育支出70443万元，比上年增加9064万元，增长14.8%。", ["growth 14.8% ~ 9064万元 70443万元 holds"]],
    ["今年投入70443万元，比上年增加9064万元，增长41.8%。", ["growth 41.8% ~ 9064万元 70443万元 fails"]],
    [
      "支出10.18亿元，上年为9.57亿元，净增0.61亿元，增幅6.37%。",
      ["difference 0.61亿元 ~ 10.18亿元 9.57亿元 holds", "growth 6.37% ~ 0.61亿元 10.18亿元 holds"]
    ],
    ["公办园占比由39%提高到55%，提高16个百分点。", ["difference 16个百分点 ~ 55% 39% holds"]],
    ["大班额由20个减少到8个，下降60%。", ["growth 60% ~ 20个 8个 holds"]]
  ])
})

describe("means", () => {
  table([
    ["在校学生37181人，853个班，平均班额43.6人。", ["mean 43.6人 ~ 37181人 853个 holds"]],
    ["降费180—1330元，平均400元。", ["mean 400元 ~ 180—1330元 holds"]],
    ["降费180—1330元，平均1400元。", ["mean 1400元 ~ 180—1330元 fails"]]
  ])
})

describe("points announced", () => {
  table([
    ["构建三大体系。一是党建体系。二是教学体系。三是评价体系。", ["count 三大 ~  holds"]],
    ["构建四大体系。一是党建体系。二是教学体系。三是评价体系。", ["count 四大 ~  fails"]]
  ])
})
