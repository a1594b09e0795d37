import { describe, expect, it } from "vitest"
import { chartLayout, scaleMaximum, toldInWords } from "../../src/chart/chart-layout.ts"
import { readingOfChart } from "../../src/chart/reading-order.ts"
import { blockWidth } from "../../src/table-layout/table-layout.ts"
import { figure, shares } from "./charts.ts"

describe("the end of a scale", () => {
  it.each([
    [[0.056, 0.455], 0.5],
    [[0.5, 0.45], 0.5],
    [[40.91, 50], 50],
    [[92.96, 80], 100],
    [[14862.35, 19835.66], 20000],
    [[110], 120],
    [[1], 1],
    // Nothing but noughts still has a scale.
    [[0], 1],
    [[], 1]
  ])("of %j is %d", (values, end) => {
    expect(scaleMaximum(values)).toBe(end)
  })
})

describe("a chart on the page", () => {
  const layout = chartLayout(shares)

  it("draws a bar of each number that is known, as long as it is great", () => {
    expect(layout.maximum).toBe(100)
    const whole = (layout.bars[0]?.width ?? 0) / 0.9099
    expect(layout.bars.map(({ role, width }) => [role, Number(((width / whole) * 100).toFixed(2))])).toEqual([
      ["reported", 90.99],
      ["reported", 55.1],
      ["prior", 46.88]
    ])
  })

  it("draws a standard as a line across the bars of its category, as far out as it is great", () => {
    const whole = (layout.bars[0]?.width ?? 0) / 0.9099
    expect(layout.rules.map(({ x }) => Number((((x - layout.base.x) / whole) * 100).toFixed(2)))).toEqual([80, 50])
    for (const [index, { top, bottom }] of layout.rules.entries()) {
      const across = layout.bars.filter(({ y }) => y > top && y < bottom)
      expect(across.map(({ role }) => role)).toEqual(index === 0 ? ["reported"] : ["reported", "prior"])
      for (const { y, height } of across) expect(y + height).toBeLessThan(bottom)
    }
  })

  it("sets no number where a line would strike it through", () => {
    for (const { x } of layout.rules) {
      for (const { label, figure: told } of layout.bars) {
        expect(label.x <= x && label.x + told.text.length * 9 * 0.5 >= x).toBe(false)
      }
    }
  })

  it("stands where it always did", () => {
    const rounded = (value: number) => Number(value.toFixed(1))
    expect({
      height: rounded(layout.height),
      base: [layout.base.x, layout.base.top, layout.base.bottom].map(rounded),
      bars: layout.bars.map(({ x, y }) => [rounded(x), rounded(y)]),
      names: layout.names.map(({ text, baseline }) => [text, rounded(baseline)])
    }).toEqual({
      height: 108,
      base: [100.5, 19, 108],
      bars: [
        [100.5, 22],
        [100.5, 69],
        [100.5, 83]
      ],
      names: [
        ["普惠性幼儿园覆盖率", 43.8],
        ["公办园在园幼儿占比", 90.8]
      ]
    })
  })

  it("keeps every bar with its number within the block of the page", () => {
    for (const { x, width, figure: told } of layout.bars) {
      expect(x + width + told.text.length * 9 * 0.6).toBeLessThanOrEqual(blockWidth)
    }
  })

  it("breaks a long name in lines of about one length", () => {
    const { names } = chartLayout({
      ...shares,
      categories: ["每百名学生拥有网络多媒体教室数"],
      series: [{ title: "本年", role: "reported", values: [figure("2.42")] }]
    })
    expect(names.map(({ text }) => text)).toEqual(["每百名学生拥有网", "络多媒体教室数"])
  })

  it("names no series where there is one", () => {
    expect(chartLayout({ ...shares, series: shares.series.slice(0, 1) }).keys).toEqual([])
    expect(layout.keys.map(({ title }) => title)).toEqual(["本年", "上年", "标准（不低于）"])
  })

  it("is read line by line, a name before the number beside it", () => {
    expect(readingOfChart(shares).map(({ text }) => text)).toEqual([
      "本年",
      "上年",
      "标准（不低于）",
      "90.99",
      "普惠性幼儿园覆盖率",
      "80",
      "55.10",
      "公办园在园幼儿占比",
      "46.88",
      "50"
    ])
  })
})

it("tells what it shows to those who do not see it", () => {
  expect(toldInWords(shares)).toBe(
    "普惠性幼儿园覆盖率：本年90.99%，标准（不低于）80%；公办园在园幼儿占比：本年55.10%，上年46.88%，标准（不低于）50%。"
  )
})
