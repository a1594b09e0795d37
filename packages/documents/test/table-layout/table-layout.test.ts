import type { LetterTable } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { blockWidth, captionOf, headingOf, tableLayout } from "../../src/table-layout/table-layout.ts"

type Row = LetterTable["rows"][number]

const row = (...cells: ReadonlyArray<string>): Row => ({
  kind: "entry",
  cells: cells.map((text) => [{ kind: "words", text }])
})

const column = (title: string, holds: "words" | "numbers", unit: string | null = null) => ({ title, unit, holds })

const table = (columns: LetterTable["columns"], rows: ReadonlyArray<Row>): LetterTable => ({
  kind: "table",
  caption: "学校基本情况",
  unit: null,
  columns,
  rows,
  notes: []
})

const narrow = table(
  [column("学校名称", "words"), column("在校生数", "numbers", "人")],
  [row("东门小学", "1183"), row("西门小学", "96")]
)

const wide = table(
  [
    column("序号", "words"),
    column("学校名称", "words"),
    ...Array.from({ length: 9 }, (_, index) => column(`教学及辅助用房面积${index}`, "numbers", "平方米/生"))
  ],
  [row("1", "南门九年一贯制实验学校（小学部）", ...Array.from({ length: 9 }, () => "14862.35"))]
)

const total = (numbers: ReadonlyArray<number>): number => numbers.reduce((sum, each) => sum + each, 0)

describe("a table on the page", () => {
  it.each([
    ["narrow", narrow],
    ["wide", wide]
  ])("fills the block of the page: %s", (_what, each) => {
    expect(total(tableLayout(each).widths)).toBeCloseTo(blockWidth, 6)
  })

  it("is set in the largest type in which its numbers stand on one line", () => {
    expect(tableLayout(narrow).size).toBe(12)
    expect(tableLayout(wide).size).toBe(7.5)
  })

  it("gives a number the room that it needs, and lets words go over", () => {
    const { size, widths } = tableLayout(wide)
    const [, name = 0, ...numbers] = widths
    for (const width of numbers) expect(width).toBeGreaterThanOrEqual(8 * 0.5 * size)
    expect(name).toBeLessThan("南门九年一贯制实验学校（小学部）".length * size)
  })

  it("takes no measure of what heads a group across all columns", () => {
    const group: Row = { kind: "group", cells: [[{ kind: "words", text: "义务教育有保障和均衡发展".repeat(5) }]] }
    expect(tableLayout({ ...narrow, rows: [group, ...narrow.rows] })).toEqual(tableLayout(narrow))
  })
})

it.each([
  [column("在校生数", "numbers", "人"), "在校生数（人）"],
  [column("差异系数", "numbers", "系数"), "差异系数"],
  [column("较上年", "numbers", "百分点"), "较上年（个百分点）"],
  [column("学校名称", "words"), "学校名称"]
])("a column is headed by its title and its unit: %j", (each, heading) => {
  expect(headingOf(each)).toBe(heading)
})

it("says the unit of all cells in the caption", () => {
  expect(captionOf({ ...narrow, unit: "元" })).toBe("学校基本情况（单位：元）")
})
