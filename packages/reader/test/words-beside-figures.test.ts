import { describe } from "vitest"
import { read } from "../src/index.ts"
import { tableOf } from "./figures-in-prose.ts"

const shown = (text: string): ReadonlyArray<string> =>
  read(text).figures.map(
    ({ text: written, value, lower, upper, unit, qualifier }) =>
      `${written} = ${value ?? `${lower}..${upper}`} ${unit}${qualifier === "exact" ? "" : ` ${qualifier}`}`
  )

const table = tableOf(shown)

describe("a formal numeral alone is a name, and an amount only of money", () => {
  table([
    ["伍家坪区与陆家镇联合办学。", []],
    ["每生补助伍元。", ["伍元 = 5 元/生"]],
    ["核定编制壹佰贰拾名。", ["壹佰贰拾名 = 120 人"]]
  ])
})

describe("how long something lasts is no figure", () => {
  table([
    ["培训为期15天，参训教师64人。", ["64人 = 64 人"]],
    ["整治行动历时3个月，查处隐患28处。", ["28处 = 28 处"]],
    ["服务期满后新增3个教学点。", ["3个 = 3 个"]]
  ])
})

describe("rounds of admission and set phrases count nothing", () => {
  table([
    ["本科二批录取212人，专科三批录取96人。", ["212人 = 212 人", "96人 = 96 人"]],
    ["分两批招聘教师80名。", ["两批 = 2 批", "80名 = 80 人"]],
    ["安全读本做到人手一册。", []],
    ["教学仪器室增设一间。", ["一间 = 1 间"]]
  ])
})

describe("the least that there must be is counted, an article is not", () => {
  table([
    ["各乡镇至少建成一所公办中心园。", ["一所 = 1 所 at_least"]],
    ["今年建成一所公办中心园。", []]
  ])
})

describe("words behind a fraction say on which side of it the number lies", () => {
  table([
    ["民办园占一半略多。", ["一半 = 50 % more_than"]],
    ["骨干教师占四分之一强，双师型教师占三成弱。", ["四分之一 = 25 % more_than", "三成 = 30 % less_than"]],
    ["寄宿生几乎占一半。", ["一半 = 50 % less_than"]],
    ["建设教育强县，投入2亿元。", ["2亿元 = 200000000 元"]]
  ])
})

describe("what a change arrived at is in the unit of what it left", () => {
  table([
    ["公用经费由每生每年620元提高到750元。", ["620元 = 620 元/生·年", "750元 = 750 元/生·年"]],
    ["补助从每人每月300元上调至450元。", ["300元 = 300 元/人·月", "450元 = 450 元/人·月"]],
    ["每生每年补助620元，全年发放750元。", ["620元 = 620 元/生·年", "750元 = 750 元"]]
  ])
})

describe("a bracket that remarks on one of a list does not part it from its unit", () => {
  table([
    [
      "巩固率、入学率、升学率分别提高2.15（上年为90.2%）、1.04、3.6个百分点。",
      ["2.15 = 2.15 百分点", "90.2% = 90.2 %", "1.04 = 1.04 百分点", "3.6个百分点 = 3.6 百分点"]
    ],
    ["小学12（含完小3所）、初中8所。", ["3所 = 3 所", "8所 = 8 所"]]
  ])
})
