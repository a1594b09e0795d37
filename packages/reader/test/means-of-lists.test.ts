import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("means of what was told one after the other", () => {
  table([
    ["三项指标分别为87.6%、91.3%、94.5%，平均91.1%。", ["mean 91.1% ~ 87.6% 91.3% 94.5% holds"]],
    ["满意度2020年为91.4%、2021年为93.2%、2022年为95.6%，三年平均93.4%。", ["mean 93.4% ~ 91.4% 93.2% 95.6% holds"]],
    // Weighted, or of more than is told.
    ["三项指标分别为87.6%、91.3%、94.5%，平均92.4%。", []]
  ])
})
