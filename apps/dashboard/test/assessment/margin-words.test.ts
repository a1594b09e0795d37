import { expect, test } from "vitest"
import { marginWords } from "../../src/assessment/margin-words.ts"

const more = { direction: "higher", unit: "%" } as const
const fewer = { direction: "lower", unit: "所" } as const
const classes = { direction: "lower", unit: "人/班" } as const
const growth = { direction: "higher", unit: "元" } as const
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
  { margin: { value: "-72", unit: "人" }, metric: classes, zh: "超出72人" },
  { margin: { value: "77500000", unit: "元" }, metric: growth, zh: "尚余7750万元" },
  { margin: { value: "-3", unit: "人" }, metric: staffing, zh: "尚差3人" }
])("$margin.value $margin.unit is $zh", ({ margin, metric, zh }) => {
  expect(marginWords(margin, metric, "zh")).toBe(zh)
})

test("something too small to be shown in two decimals is not shown as nothing", () => {
  expect(marginWords({ value: "0.0021", unit: "百分点" }, more, "zh")).toBe("尚余0.0021个百分点")
})

test("of a standard for each school, the schools that fall short are counted", () => {
  const size = { direction: "lower", unit: "人" } as const
  const [margin, standard] = [{ value: "-4", unit: "所" }, { binds: "school" } as const]
  expect(marginWords(margin, size, "zh", standard)).toBe("4所未达标")
  expect(marginWords(margin, size, "en", standard)).toBe("4 schools fall short")
})

test("English says the same", () => {
  expect(marginWords({ value: "-5", unit: "所" }, fewer, "en")).toMatch(/^over by 5/)
})
