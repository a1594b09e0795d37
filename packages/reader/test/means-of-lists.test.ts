import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("means of what was told one after the other", () => {
  table([
    ["三项指标分别为87.6%、91.3%、94.5%，平均91.1%。", ["mean 91.1% ~ 87.6% 91.3% 94.5% holds"]],
    ["满意度2020年为91.4%、2021年为93.2%、2022年为95.6%，三年平均93.4%。", ["mean 93.4% ~ 91.4% 93.2% 95.6% holds"]],
    ["三科优良率分别为84.2%、91.4%、88.2%，平均优良率87.9%。", ["mean 87.9% ~ 84.2% 91.4% 88.2% holds"]],
    ["三科优良率分别为88.4%、91.2%、85.6%，平均88.4%。", ["mean 88.4% ~ 88.4% 91.2% 85.6% holds"]],
    [
      "2020年、2021年、2022年投入分别为7.26亿元、7.74亿元、8.4亿元，年均7.8亿元。",
      ["mean 7.8亿元 ~ 7.26亿元 7.74亿元 8.4亿元 holds"]
    ],
    // Three that the words count, a mean beyond all of its members, and one of them far from the others by a slip.
    ["家长、教师、学生满意度分别为94.2%、97.1%和92.4%，三者平均为95.6%。", ["mean 95.6% ~ 94.2% 97.1% 92.4% fails"]],
    ["三科优良率分别为84.2%、91.4%、88.2%，平均97.9%。", ["mean 97.9% ~ 84.2% 91.4% 88.2% fails"]],
    ["三科优良率分别为84.2%、31.4%、88.2%，平均87.9%。", ["mean 87.9% ~ 84.2% 31.4% 88.2% fails"]],
    // Weighted, or of more than is told.
    ["三项指标分别为87.6%、91.3%、94.5%，平均92.4%。", []]
  ])
})
