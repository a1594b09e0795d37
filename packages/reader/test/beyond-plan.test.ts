/** What was done beyond a plan, in number and in percent of the plan. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("what was done beyond the plan", () => {
  table([
    ["计划建设幼儿园60所，实际建成83所，超额完成23所。", ["difference 23所 ~ 83所 60所 holds"]],
    ["年初下达改造任务40所，完成52所，超额完成14所。", ["difference 14所 ~ 52所 40所 fails"]],
    ["全年招聘教师150名，年初计划120名，超计划招聘30名。", ["difference 30名 ~ 150名 120名 holds"]],
    ["计划新增学位3000个，实际新增3450个，超额450个。", ["difference 450个 ~ 3450个 3000个 holds"]],
    ["计划新增学位3000个，实际新增3450个，超额完成15%。", ["growth 15% ~ 3450个 3000个 holds"]],
    ["计划新增学位3000个，实际新增3450个，超额完成25%。", ["growth 25% ~ 3450个 3000个 fails"]],
    ["计划建设幼儿园60所，实际建成83所，其中公办园51所，超额完成23所。", ["difference 23所 ~ 83所 60所 holds"]],
    [
      "全年培训1.86万人次，其中教师1.24万人次，比年初目标1.5万人次超0.36万人次。",
      ["difference 0.36万人次 ~ 1.86万人次 1.5万人次 holds"]
    ]
  ])
})

describe("what is no excess over the plan before it", () => {
  table([
    ["计划实施项目60项，完成58项，超额完成任务3项。", []],
    ["新建幼儿园12所，改扩建15所，超额完成3所。", []],
    ["计划建设幼儿园60所，超额完成3所。", []]
  ])
})
