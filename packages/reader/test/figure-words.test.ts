import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { tableOf } from "./figures-in-prose.ts"

/** A figure in one line: text = value or ends, unit, then its qualifier unless exact. */
const shown = (text: string): ReadonlyArray<string> =>
  read(text).figures.map(
    ({ text: written, value, lower, upper, unit, qualifier }) =>
      `${written} = ${value ?? `${lower}..${upper}`} ${unit}${qualifier === "exact" ? "" : ` ${qualifier}`}`
  )

const table = tableOf(shown)

describe("coefficients have no unit but the word", () => {
  table([
    ["小学差异系数介于0.214至0.387之间。", ["0.214至0.387 = 0.214..0.387 系数 range"]],
    ["差异系数由0.412下降到0.387。", ["0.412 = 0.412 系数", "0.387 = 0.387 系数"]],
    [
      "校际差异系数：小学0.412，比上年降0.023；初中0.336，比上年降0.017。",
      ["0.412 = 0.412 系数", "0.023 = 0.023 系数", "0.336 = 0.336 系数", "0.017 = 0.017 系数"]
    ],
    ["校际差异率均低于0.15。", ["0.15 = 0.15 系数 less_than"]],
    ["差异系数0.412。版本2.15已经发布。", ["0.412 = 0.412 系数"]]
  ])
})

describe("the base of a share stands between the qualifier and the number", () => {
  table([
    ["按不低于公用经费总额的5%安排。", ["5% = 5 % at_least"]],
    ["抽查比例不超过学校总数的20%。", ["20% = 20 % at_most"]],
    ["超过中小学生总数的五分之一。", ["五分之一 = 20 % more_than"]],
    ["不到幼儿园总数的四分之一。", ["四分之一 = 25 % less_than"]],
    ["约占在校生3.32万人的44%。", ["3.32万人 = 33200 人", "44% = 44 % approx"]]
  ])
})

describe("what is counted once more, or named, is no figure", () => {
  table([
    ["全部达到“20条底线”要求。", []],
    ["完成“100%就业”目标。", ["100% = 100 %"]],
    ["小学辍学率为0，初中辍学率0.32%。", ["0 = 0 %", "0.32% = 0.32 %"]],
    ["编号为0，不再使用。", []],
    ["入学率、巩固率两项均达标。", []],
    ["组织三轮自查，添置三轮车。", ["三轮 = 3 轮"]],
    ["党政会议研究6次、9次，两项合计15次。", ["6次 = 6 次", "9次 = 9 次", "15次 = 15 次"]]
  ])
})

describe("rounds of inspection and lines of cameras", () => {
  table([
    ["开展检查324校次，接入监控1685路。", ["324校次 = 324 校次", "1685路 = 1685 路"]],
    ["配发测温枪1850把。", ["1850把 = 1850 把"]],
    ["在人民路两侧设岗，乘101路公交车。", []]
  ])
})

describe("what follows the last of a list bounds every member of it", () => {
  table([
    ["辍学率分别控制在0.5%和1.8%以内。", ["0.5% = 0.5 % at_most", "1.8% = 1.8 % at_most"]],
    ["班额全部控制在45人、50人以内。", ["45人 = 45 人 at_most", "50人 = 50 人 at_most"]],
    ["招聘教师30人、50人以上的学校单列。", ["30人 = 30 人", "50人 = 50 人 at_least"]]
  ])
})

it("each person's reward a year has both under its stroke", () => {
  expect(shown("每人每年奖励6000元。")).toEqual(["6000元 = 6000 元/人·年"])
})

it("every member of a list of points is in points", () => {
  expect(shown("依次高出0.1个、0.3个和1.1个百分点。")).toEqual([
    "0.1个 = 0.1 百分点",
    "0.3个 = 0.3 百分点",
    "1.1个百分点 = 1.1 百分点"
  ])
})

it("one tenth is a share where something falls or rises by it", () => {
  expect(shown("保育费平均下降一成，规章不是一成不变，已统一成册。")).toEqual(["一成 = 10 %"])
})

describe("what stands behind a number and does not bound it", () => {
  table([
    ["4.2 大班额有待消除。城区初中仍有大班额6个。", ["6个 = 6 个"]],
    ["比2021年的1063万元多投入221万元。", ["1063万元 = 10630000 元", "221万元 = 2210000 元"]]
  ])
})

describe("what is paid is told of whom and how often, in either order", () => {
  table([
    ["取暖费按130元/年/生拨付。", ["130元/年/生 = 130 元/生·年"]],
    ["公用经费720元／生／年。", ["720元／生／年 = 720 元/生·年"]],
    ["特岗教师补助300元/月/人。", ["300元/月/人 = 300 元/人·月"]],
    ["寄宿生每人每月均得到110元生活补助。", ["110元 = 110 元/人·月"]],
    ["受理采购审批754单，其中当日办结612单。", ["754单 = 754 单", "612单 = 612 单"]],
    ["全区共有3单元楼房改作校舍。", []]
  ])
})

describe("a number on a line of its own takes the unit on the next", () => {
  table([
    [
      "投入资金用于改善全区农村学校办学条件，建设教师周转房\n95\n套；安排学前教育资金\n1073\n万元。",
      ["95\n套 = 95 套", "1073\n万元 = 10730000 元"]
    ],
    ["全区各学校认真落实各项安全制度，没有发生一起安全事故，\n12\n所有学校均配备保安。", []],
    ["全区教育经费投入全年累计已经达到历年最高的水平，为889\n12\n万元。", ["889\n12\n万元 = 8890000 元"]]
  ])
})
