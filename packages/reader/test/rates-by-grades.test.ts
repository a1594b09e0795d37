/** Rates that add up the grades of a test, from the best down. */
import { describe } from "vitest"
import { shareTable } from "./relations-in-prose.ts"

const grades = "学生体质监测抽测4860人，其中优秀716人，良好1694人，及格2187人，不及格263人"

describe("rates by the grades told before them", () => {
  shareTable([
    [
      `${grades}，优良率49.6%，合格率94.6%。`,
      ["holds 49.6% ~ 716人 1694人 4860人", "holds 94.6% ~ 716人 1694人 2187人 4860人"]
    ],
    // Where the grades make the whole, each rate is reckoned on them, whether or not it holds.
    [`${grades}，优良率54.6%。`, ["fails 54.6% ~ 716人 1694人 4860人"]],
    [`${grades}，不及格率5.4%。`, ["holds 5.4% ~ 263人 4860人"]],
    ["年检幼儿园86所，优秀18所、良好43所、合格25所，优秀率20.9%。", ["holds 20.9% ~ 18所 86所"]],
    // Of grades that nobody tells no rate is made.
    ["学生体质监测抽测4860人，其中优秀716人，及格率94.6%。", []]
  ])
})
