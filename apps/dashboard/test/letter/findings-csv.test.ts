import { expect, test } from "vitest"
import { zh } from "../../src/language/messages-zh.ts"
import { findingsCsv } from "../../src/letter/findings-csv.ts"
import { letterViewOf } from "../../src/letter/letter-view.ts"
import { checked } from "../sample.ts"

const view = letterViewOf(checked, [], new Set())
const nothing = { adopted: new Set<string>(), dismissed: new Set<string>(), explanations: new Map<string, string>() }

test("every annotation is a line under the headings, after the mark that Excel needs", () => {
  const csv = findingsCsv(view, nothing, zh, "zh")
  expect(csv.startsWith("\uFEFF序号,状态,标题")).toBe(true)
  expect(csv.trimEnd().split("\r\n").length).toBe(1 + view.annotations.length)
  expect(csv).toContain(
    "1,错误 1,单位误植,单位误植的说明,18151.74万元,18151.74元,万元当为元,四,6,未处理,,sibling-magnitude"
  )
})

test("what was done and said about it stands in its line", () => {
  const key = view.annotations[0]?.key ?? ""
  const csv = findingsCsv(
    view,
    { ...nothing, adopted: new Set([key]), explanations: new Map([[key, '已核实，"财政局"']]) },
    zh,
    "zh"
  )
  expect(csv).toContain('四,6,已采纳,"已核实，""财政局""",sibling-magnitude')
})

test("a cell that a spreadsheet would run is text", () => {
  const key = view.annotations[0]?.key ?? ""
  const csv = findingsCsv(view, { ...nothing, explanations: new Map([[key, "=1+1"]]) }, zh, "zh")
  expect(csv).toContain(",'=1+1,")
})
