import { expect, test } from "vitest"
import { zh } from "../../src/language/messages-zh.ts"
import { findingsCsv } from "../../src/letter/findings-csv.ts"
import { letterViewOf } from "../../src/letter/letter-view.ts"
import { at, checked } from "../sample.ts"

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

test("of a suggestion that changes several places all are told", () => {
  const [first] = checked.report.findings
  const { suggestion } = first ?? { suggestion: null }
  if (first === undefined || suggestion === null) throw new Error("the sample begins with an error to correct")
  const together = [{ span: at("10124.32元"), text: "18151.74元", value: "18151.74" }]
  const findings = [{ ...first, suggestion: { ...suggestion, text: "10124.32元", together } }]
  const both = letterViewOf({ ...checked, report: { ...checked.report, findings } }, [], new Set())
  expect(findingsCsv(both, nothing, zh, "zh")).toContain(
    ",18151.74万元,10124.32元 → 18151.74元；18151.74万元 → 10124.32元,"
  )
})

test("a cell that a spreadsheet would run is text", () => {
  const key = view.annotations[0]?.key ?? ""
  const csv = findingsCsv(view, { ...nothing, explanations: new Map([[key, "=1+1"]]) }, zh, "zh")
  expect(csv).toContain(",'=1+1,")
})
