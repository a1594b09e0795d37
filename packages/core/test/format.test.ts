import { describe, expect, it } from "vitest"
import {
  formatCount,
  formatDate,
  formatInterval,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatThreshold,
  formatUnit
} from "../src/format.ts"
import { closed, everything, halfOpen, type Interval, point } from "../src/quantity/interval.ts"
import { decimal, rational } from "../src/quantity/rational.ts"

const from = (lower: string, open: boolean): Interval => ({
  lower: decimal(lower),
  upper: undefined,
  lowerOpen: open,
  upperOpen: true
})

const upTo = (upper: string, open: boolean): Interval => ({
  lower: undefined,
  upper: decimal(upper),
  lowerOpen: true,
  upperOpen: open
})

describe("a number", () => {
  it.each([
    ["14662", "14662", "14,662"],
    ["0", "0", "0"],
    ["-1234567.5", "-1234567.5", "-1,234,567.5"],
    ["0.0012", "0.0012", "0.0012"],
    ["999", "999", "999"],
    ["1000", "1000", "1,000"]
  ])("%s is %s in Chinese and %s in English", (value, zh, en) => {
    expect(formatNumber(value, "zh")).toBe(zh)
    expect(formatNumber(value, "en")).toBe(en)
  })

  it("is rounded half away from zero only where places are asked for", () => {
    expect(formatNumber(rational(1n, 3n), "zh")).toBe("0.333333")
    expect(formatNumber(rational(1n, 3n), "zh", 2)).toBe("0.33")
    expect(formatNumber("0.125", "zh", 2)).toBe("0.13")
    expect(formatNumber("-0.125", "zh", 2)).toBe("-0.13")
    expect(formatCount(5, "zh")).toBe("5")
  })
})

describe("a quantity", () => {
  it.each([
    ["14662", "人", "14662人", "14,662 people"],
    ["20000", "人", "20000人", "20,000 people"],
    ["661000000", "元", "6.61亿元", "661,000,000 yuan"],
    ["78000000", "元", "7800万元", "78,000,000 yuan"],
    ["181517400", "元", "18151.74万元", "181,517,400 yuan"],
    ["18151.74", "元", "18151.74元", "18,151.74 yuan"],
    ["128600", "元", "12.86万元", "128,600 yuan"],
    ["-61000000", "元", "-6100万元", "-61,000,000 yuan"],
    ["663000", "平方米", "66.3万平方米", "663,000 m²"],
    ["1100", "元/生·年", "1100元/生·年", "1,100 yuan per pupil per year"],
    ["43.59", "人/班", "43.59人/班", "43.59 people per class"],
    ["50.15", "%", "50.15%", "50.15%"],
    ["8.22", "百分点", "8.22个百分点", "8.22 percentage points"],
    ["8.22", "个百分点", "8.22个百分点", "8.22 percentage points"],
    ["3", "比", "1:3", "1:3"],
    ["0.45", "系数", "0.45", "0.45"],
    ["12", "个", "12个", "12"],
    ["51", "所", "51所", "51 schools"],
    ["7", "盏", "7盏", "7 盏"],
    ["0.88", "个/校", "0.88个/校", "0.88 per school"],
    ["1.5", "次/人", "1.5次/人", "1.5 times per person"],
    ["1", "是否", "是", "yes"],
    ["0", "是否", "否", "no"],
    ["0.5", "是否", "0.5", "0.5"]
  ])("of %s %s is %s, or %s", (value, unit, zh, en) => {
    expect(formatQuantity(value, unit, "zh")).toBe(zh)
    expect(formatQuantity(value, unit, "en")).toBe(en)
  })

  it("in money is written out where places are asked for", () => {
    expect(formatQuantity("661000000", "元", "zh", 2)).toBe("661000000.00元")
  })

  it("that is a share has two decimals unless told otherwise", () => {
    expect(formatPercent(rational(1363000n, 14662n), "zh")).toBe("92.96%")
    expect(formatPercent("93", "zh", 0)).toBe("93%")
  })

  it("has a unit of its own on its own", () => {
    expect(formatUnit("名", "zh")).toBe("人")
    expect(formatUnit("元/生·月", "en")).toBe("yuan per pupil per month")
  })
})

describe("an interval", () => {
  it.each<[string, Interval, string, string, string]>([
    [
      "[180, 1330]",
      closed(decimal("180"), decimal("1330")),
      "元/生·月",
      "180—1330元/生·月",
      "180–1,330 yuan per pupil per month"
    ],
    ["[30, 40)", halfOpen(decimal("30"), decimal("40")), "个", "30—40个（不含上限）", "30–40 (upper end excluded)"],
    ["one point", point(decimal("7353")), "人", "7353人", "7,353 people"],
    ["at least 50", from("50", false), "%", "不低于50%", "at least 50%"],
    ["above 2000", from("2000", true), "人", "超过2000人", "above 2,000 people"],
    ["at most 45", upTo("45", false), "人", "不超过45人", "at most 45 people"],
    ["below 400", upTo("400", true), "所", "不足400所", "below 400 schools"],
    ["an answer", point(decimal("1")), "是否", "是", "yes"],
    ["all", everything, "人", "不限", "any value"]
  ])("%s is told in words", (_name, interval, unit, zh, en) => {
    expect(formatInterval(interval, unit, "zh")).toBe(zh)
    expect(formatInterval(interval, unit, "en")).toBe(en)
  })

  it("names the ends that do not belong to it", () => {
    const open = { lower: decimal("1"), upper: decimal("2"), lowerOpen: true, upperOpen: true }
    expect(formatInterval(open, "%", "zh")).toBe("1—2%（不含两端）")
    expect(formatInterval({ ...open, upperOpen: false }, "%", "en")).toBe("1–2% (lower end excluded)")
  })
})

describe("a standard", () => {
  it.each([
    [">=", "50", "%", "不低于50%", "at least 50%"],
    ["<=", "0.45", "系数", "不高于0.45", "at most 0.45"],
    ["=", "7", "项", "为7项", "exactly 7 items"],
    [">", "0", "百分点", "高于0个百分点", "above 0 percentage points"],
    ["<", "38", "%", "低于38%", "below 38%"],
    [">=", "1", "是否", "应为“是”", "must be “yes”"],
    ["=", "0", "是否", "应为“否”", "must be “no”"]
  ] as const)("%s %s %s asks for %s, or %s", (comparison, threshold, unit, zh, en) => {
    expect(formatThreshold(comparison, threshold, unit, "zh")).toBe(zh)
    expect(formatThreshold(comparison, threshold, unit, "en")).toBe(en)
  })
})

describe("a date", () => {
  it.each([
    ["2020", "2020年", "2020"],
    ["2020/2021", "2020—2021学年", "school year 2020–2021"],
    ["2020-09", "2020年9月", "September 2020"],
    ["2021-04-01", "2021年4月1日", "1 April 2021"],
    ["2021-13-01", "2021-13-01", "2021-13-01"],
    ["去年", "去年", "去年"]
  ])("%s is %s, or %s", (period, zh, en) => {
    expect(formatDate(period, "zh")).toBe(zh)
    expect(formatDate(period, "en")).toBe(en)
  })
})
