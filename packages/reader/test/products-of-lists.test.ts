/** Rates and numbers in one order, and what they come to together. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { table } from "./relations-in-prose.ts"

const rates = "按每生每年700元、500元、300元补助。一类园820名、二类园1460名、三类园960名，"

describe("products of two lists", () => {
  table([
    [`${rates}全年发放159.2万元。`, ["product 159.2万元 ~ 700元 820名 500元 1460名 300元 960名 holds"]],
    [`${rates}全年发放195.2万元。`, ["product 195.2万元 ~ 700元 820名 500元 1460名 300元 960名 fails"]],
    [
      "小学1860名、初中940名，分别按每生650元、850元补助，共发放280.8万元。",
      ["product 280.8万元 ~ 1860名 650元 940名 850元 fails"]
    ],
    // Those of whom both lists are told stand between.
    [
      "按每生每年700元、500元、300元补助，3240名幼儿受益，其中一类园820名、二类园1460名、三类园960名，全年发放195.2万元。",
      ["sum 3240名 ~ 820名 1460名 960名 holds", "product 195.2万元 ~ 700元 820名 500元 1460名 300元 960名 fails"]
    ],
    // What the total was reckoned by is of no size like it.
    [
      "拨付生均公用经费1876万元，按小学生均700元、初中生均900元标准，涉及小学生16400人、初中生8090人。",
      ["product 1876万元 ~ 16400人 700元 8090人 900元 holds"]
    ],
    // Lists of two lengths, and no rates.
    ["按每生每年700元、500元补助。一类园820名、二类园1460名、三类园960名，全年发放159.2万元。", []],
    // One pair is enough where 各 gives and the total is of what was given.
    ["为148所学校各配备2台饮水设备，共296台。", ["product 296台 ~ 148所 2台 holds"]],
    ["为148所学校各配备2台饮水设备，共269台饮水设备。", ["product 269台 ~ 148所 2台 fails"]],
    ["抽查14所学校各3个班级，共42个隐患。", []]
  ])
})

describe("products of pairs", () => {
  table([
    [
      "一等奖4个各奖2万元，二等奖6个各奖1万元，三等奖12个各奖5000元，合计发放20万元。",
      ["product 20万元 ~ 4个 2万元 6个 1万元 12个 5000元 holds"]
    ],
    [
      "一等奖4个各奖2万元，二等奖6个各奖1万元，三等奖12个各奖5000元，合计发放26万元。",
      ["product 26万元 ~ 4个 2万元 6个 1万元 12个 5000元 fails"]
    ],
    [
      "公用经费总额1876万元，其中小学16400人×700元，初中8090人×900元。",
      ["product 1876万元 ~ 16400人 700元 8090人 900元 holds"]
    ],
    [
      "表彰名师4名，每名3万元，骨干教师26名，每名1万元，共发放奖金38万元。",
      ["product 38万元 ~ 4名 3万元 26名 1万元 holds"]
    ],
    // What is given time and again comes to more, and in a term half of a year's is paid.
    ["发放生活补助432万元，其中小学生400名，每人每月400元；初中生500名，每人每月400元。", []],
    ["为940名寄宿生发放补助52万元（小学540名，每生1000元；初中400名，每生1250元）。", ["sum 940名 ~ 540名 400名 holds"]]
  ])
})

describe("the size of a total beside its standards", () => {
  it("is not held against theirs", () => {
    const text = "拨付生均公用经费1876万元，按小学生均700元、初中生均900元标准，涉及小学生16400人、初中生8090人。"
    expect(check(read(text)).findings.filter(({ severity }) => severity !== "remark")).toEqual([])
  })
})
