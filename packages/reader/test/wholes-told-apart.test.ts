/** Totals, products and ratios whose terms are named and stand apart from them. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { table } from "./relations-in-prose.ts"

describe("what stands among a total told before", () => {
  table([
    [
      "全县90所幼儿园中，公办园36所，占40%；民办园54所，其中普惠性民办园41所。",
      ["sum 90所 ~ 36所 54所 holds", "share 40% ~ 36所 90所 holds"]
    ],
    ["全县90所幼儿园中，城区36所；其中普惠园41所。", []],
    [
      "排查机构215家，其中证照齐全146家、无证69家；无证机构中取缔43家、完善证照26家。",
      ["sum 215家 ~ 146家 69家 holds", "sum 69家 ~ 43家 26家 holds"]
    ]
  ])
})

describe("so many to each of so many", () => {
  table([
    ["聘任督学54名，划分责任区18个，每个责任区3名。", ["product 54名 ~ 18个 3名 holds"]],
    ["划分责任区18个，每个责任区3名，共54名。", ["product 54名 ~ 18个 3名 holds"]],
    ["聘任督学54名，新建学校18所，每个责任区3名。", []]
  ])
})

describe("a ratio of two that are named", () => {
  table([
    ["专职督学与兼职督学之比为1∶7.6，其中专职5人、兼职38人。", ["ratio 1∶7.6 ~ 38人 5人 holds"]],
    ["专职督学与兼职督学之比为1∶7.6，另有保安5人、校医38人。", []]
  ])
})

describe("classes of all stages, and posts", () => {
  table([
    ["小学812个教学班，初中396个教学班。大班额7个，占全部班级的0.58%。", ["share 0.58% ~ 7个 812个 396个 holds"]],
    [
      "核定编制5120名，实有5009名，空编111名，空编率2.2%。",
      ["difference 111名 ~ 5120名 5009名 holds", "share 2.2% ~ 111名 5120名 holds"]
    ]
  ])
})

describe("parts that a rate tells to be not all", () => {
  table([
    [
      "适龄残疾儿童212名，随班就读118名、特校就读71名、送教上门19名，入学率为98.11%。",
      ["share 98.11% ~ 118名 71名 19名 212名 holds"]
    ]
  ])
})

describe("parts that overlap by their own shares", () => {
  table([
    [
      "全区在园幼儿12460人，其中公办园在园幼儿6330人，占比50.80%，普惠性幼儿园在园幼儿11525人，覆盖率92.50%。",
      ["share 50.80% ~ 6330人 12460人 holds", "share 92.50% ~ 11525人 12460人 holds"]
    ],
    [
      "全区在园幼儿12460人，其中公办园在园幼儿6330人，占比50.80%，民办园在园幼儿6310人，占比49.20%。",
      [
        "sum 12460人 ~ 6330人 6310人 fails",
        "share 50.80% ~ 6330人 12460人 holds",
        "share 49.20% ~ 6310人 12460人 fails"
      ]
    ]
  ])
})

describe("lists that were read too far, or not far enough", () => {
  table([
    [
      "随迁子女5126人，小学3458人，初中1668人，公办学校接收5024人，接收比例98.0%。",
      ["sum 5126人 ~ 3458人 1668人 holds", "share 98.0% ~ 5024人 5126人 holds"]
    ],
    [
      "将286.40万元用于其他用途：弥补公用经费108.26万元，支付工程欠款165.00万元，发放津补贴13.14万元。",
      ["sum 286.40万元 ~ 108.26万元 165.00万元 13.14万元 holds"]
    ],
    [
      "收托幼儿4.16万人，其中就读于普惠性民办园的3.02万人，普惠比例为72.6%；民办小学12所，学生0.98万人；民办初中15所，学生1.17万人；民办高中7所，学生0.54万人。",
      ["share 72.6% ~ 3.02万人 4.16万人 holds"]
    ],
    // Changes of which some go up and others down are never added up.
    ["在校生总数减少1444人，其中幼儿减少1417人，小学生减少628人，初中生增加394人，高中阶段增加207人。", []]
  ])
})

describe("two parts that the words name as added up", () => {
  table([
    [
      "公办园在园幼儿5310人；普惠性民办园在园幼儿3240人，公办园与普惠性民办园在园幼儿合计8550人。",
      ["sum 8550人 ~ 5310人 3240人 holds"]
    ],
    [
      "公办园在园幼儿5310人；普惠性民办园在园幼儿3420人，公办园与普惠性民办园在园幼儿合计8550人。",
      ["sum 8550人 ~ 5310人 3420人 fails"]
    ]
  ])
})

describe("rates and points in one list", () => {
  it("are taken for one kind, so that the slip in the unit shows", () => {
    const { findings } = check(
      read(
        "小学、初中、高中生均支出分别为14200元、20900元、18300元，比上年分别增加700元、860元、650元，增幅分别为5.19%、4.29个百分点、3.68%。"
      )
    )
    expect(findings.filter((each) => each.check === "points-for-percent")).toHaveLength(1)
  })
})

describe("a list that names some of many", () => {
  table([
    ["全县义务教育学校529所，其中：公办完全中心小学71所，单设初级中学11所，8所高完中办有初中。", []],
    ["改建幼儿园15所，新建6所，改扩建2所。", []],
    ["上线考生共98人，文科28人，理科76人。", ["sum 98人 ~ 28人 76人 fails"]],
    ["全市公办、民办幼儿园共183所，其中，109所民办幼儿园中，认定为普惠性的91所。", []],
    ["义务教育学校74所，其中小学45所，初中27所。", ["sum 74所 ~ 45所 27所 fails"]]
  ])
})
