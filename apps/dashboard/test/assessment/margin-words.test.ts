import { expect, test } from "vitest"
import { marginWords } from "../../src/assessment/margin-words.ts"

const more = { direction: "higher", unit: "%" } as const
const fewer = { direction: "lower", unit: "所" } as const
const staffing = { direction: "lower", unit: "比" } as const

test.each([
  { margin: { value: "22", unit: "人" }, metric: more, zh: "尚余22人" },
  { margin: { value: "-1", unit: "人" }, metric: more, zh: "尚差1人" },
  { margin: { value: "0", unit: "人" }, metric: more, zh: "恰在线上" },
  {
    margin: { value: "-0.149993", unit: "百分点" },
    metric: more,
    zh: "尚差0.15个百分点"
  },
  { margin: { value: "-5", unit: "所" }, metric: fewer, zh: "超出5所" },
  { margin: { value: "-3", unit: "人" }, metric: staffing, zh: "尚差3人" }
])("$margin.value $margin.unit is $zh", ({ margin, metric, zh }) => {
  expect(marginWords(margin, metric, "zh")).toBe(zh)
})

test("something too small to be shown in two decimals is not shown as nothing", () => {
  expect(marginWords({ value: "0.0021", unit: "百分点" }, more, "zh")).toBe("尚余0.0021个百分点")
})

test("English says the same", () => {
  expect(marginWords({ value: "-5", unit: "所" }, fewer, "en")).toMatch(/^over by 5/)
})
