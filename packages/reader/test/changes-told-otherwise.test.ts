/** Changes whose base is told after them, in a bracket, or by the name of another rate. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("what was cut off, and what it was cut from", () => {
  table([
    ["今年小学班数为742个，去年731个，一年间多开11个班。", ["difference 11个 ~ 742个 731个 holds"]],
    ["校车118辆，比上年的105辆多配13辆。", ["difference 13辆 ~ 118辆 105辆 holds"]],
    ["压减会议费12万元，同比下降20%（2018年为60万元）。", ["growth 20% ~ 12万元 60万元 holds"]],
    ["会议费48万元，同比下降20%（2018年为60万元）。", ["growth 20% ~ 60万元 48万元 holds"]],
    ["进校园事项由60项精简至24项，精简60%。", ["growth 60% ~ 60项 24项 holds"]],
    ["撤并教学点16个，教学点由47个减少到31个。", ["difference 16个 ~ 47个 31个 holds"]],
    ["全年支出9.60亿元，上年9.12亿元，增支0.48亿元。", ["difference 0.48亿元 ~ 9.60亿元 9.12亿元 holds"]],
    [
      "毛入园率由41.2%升至61.7%，提高20.5个百分点，年均提高4.1个百分点。",
      ["difference 20.5个百分点 ~ 61.7% 41.2% holds"]
    ]
  ])
})

describe("periods and terms that the present is compared with", () => {
  table([
    [
      "“十三五”期间投入35.2亿元，比“十二五”期间的20.6亿元增加14.6亿元，增长70.9%。",
      [
        "difference 14.6亿元 ~ 35.2亿元 20.6亿元 holds",
        "growth 70.9% ~ 35.2亿元 20.6亿元 holds",
        "growth 70.9% ~ 14.6亿元 20.6亿元 holds"
      ]
    ],
    ["在校生126名，比建校之初的45名增加91名。", ["difference 91名 ~ 126名 45名 fails"]]
  ])
})

describe("how many times as much as last year", () => {
  table([
    ["教育总投入12.50亿元，其中信息化投入3000万元，是上年1500万元的2倍。", ["growth 2倍 ~ 3000万元 1500万元 holds"]],
    ["教育总投入12.50亿元，其中信息化投入3000万元，是上年1000万元的2倍。", ["growth 2倍 ~ 3000万元 1000万元 fails"]],
    ["教育总投入12.50亿元，其中信息化投入3000万元，是上年6.25亿元的2倍。", ["growth 2倍 ~ 12.50亿元 6.25亿元 holds"]]
  ])
})

describe("rates apart from others that are named", () => {
  table([
    ["优良率58.4%，上升2.7个百分点，上年为55.7%。", ["difference 2.7个百分点 ~ 58.4% 55.7% holds"]],
    ["普惠率91.6%，超省定目标6.6个百分点（省定目标85.0%）。", ["difference 6.6个百分点 ~ 91.6% 85.0% holds"]],
    ["普惠率91.6%，超省定目标7.6个百分点（省定目标85.0%）。", ["difference 7.6个百分点 ~ 91.6% 85.0% fails"]],
    [
      "教育经费由6.20亿元增加到6.72亿元，增幅8.39%，高于财政收入增幅3.24个百分点（财政收入增幅为5.15%）。",
      ["growth 8.39% ~ 6.72亿元 6.20亿元 holds", "difference 3.24个百分点 ~ 8.39% 5.15% holds"]
    ],
    ["教育经费由6.20亿元增加到6.72亿元，增幅8.39%，财政收入增幅为5.15%。", ["growth 8.39% ~ 6.72亿元 6.20亿元 holds"]]
  ])
})

describe("wholes that are told elsewhere", () => {
  table([
    [
      "公办园在园幼儿5300人，普惠性民办园在园幼儿3200人，两类合计8500人，占在园幼儿总数的85.0%。",
      ["sum 8500人 ~ 5300人 3200人 holds"]
    ],
    ["组建教育集团8个，覆盖学校52所，覆盖率82.5%。", []],
    ["普惠性幼儿园60所，占幼儿园75所的80.0%，公办园在园幼儿占比61.4%。", ["share 80.0% ~ 60所 75所 holds"]]
  ])
})
