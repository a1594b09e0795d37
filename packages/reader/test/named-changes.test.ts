/** Changes against a base in brackets, and rates named by the change before them. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("a level against what stood in an earlier year, in brackets", () => {
  table([
    [
      "学生近视率为51.9%，较2021年（52.6%）下降0.7个百分点，与2018年普查结果（53.6%）相比，下降1.7个百分点。",
      ["difference 0.7个百分点 ~ 52.6% 51.9% holds", "difference 1.7个百分点 ~ 53.6% 51.9% holds"]
    ],
    ["学生近视率为51.9%，较2021年（52.6%）下降0.4个百分点。", ["difference 0.4个百分点 ~ 52.6% 51.9% fails"]],
    ["教育支出8.4亿元，较2021年（8.0亿元）增长5.0%。", ["growth 5.0% ~ 8.4亿元 8.0亿元 holds"]]
  ])
})

describe("a rate named by the change before it", () => {
  table([
    ["学科类机构由263家压减到34家，压减率为87.07%。", ["growth 87.07% ~ 263家 34家 holds"]],
    ["学科类机构由263家压减到44家，压减率为87.07%。", ["growth 87.07% ~ 263家 44家 fails"]],
    ["原263家机构压减到34家，压减率为87.07%。", ["growth 87.07% ~ 263家 34家 holds"]],
    ["教育支出由8.6亿元增长到12.1亿元，年均增长8.9%。", []]
  ])
})

describe("parts of the total's unit before others of another", () => {
  table([
    [
      "共有中小学55所。其中，小学23所，初中21所，一贯制学校13所，高中8所，活动中心1个，社区教育中心12所。",
      ["sum 55所 ~ 23所 21所 13所 8所 fails"]
    ]
  ])
})
