import { describe } from "vitest"
import { figures, tableOf } from "./figures-in-prose.ts"

const table = tableOf(figures)

describe("terms and grades in Chinese numerals", () => {
  table([
    ["举办校长培训班两期，轮训校长64人。", ["两期 = 2期", "64人 = 64人"]],
    ["岗位津贴分三档核发。", ["三档 = 3档"]],
    ["二期工程已经开工，一期、三期列入规划。", []],
    ["第二期学前教育行动计划收官。", []]
  ])
})

describe("marks with decimals are no minutes", () => {
  table([
    ["逐条分析2.6分失分项。", ["2.6分 = 2.6分"]],
    ["每天锻炼40分钟，第3分校启用。", ["40分钟 = 40分钟"]]
  ])
})

describe("what is paid to each head in turn", () => {
  table([
    ["走教教师交通补助人均每月约260元。", ["260元 = 260元/人·月"]],
    ["走教教师交通补助每月260元。", ["260元 = 260元/月"]],
    ["走教教师年人均补助3120元。", ["3120元 = 3120元"]]
  ])
})
