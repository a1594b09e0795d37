import { expect, test } from "vitest"
import { letterViewOf } from "../../src/letter/letter-view.ts"
import { stripLayout } from "../../src/letter/strip-layout.ts"
import { annotationStates } from "../../src/letter/state.ts"
import { at, checked, reading, text } from "../sample.ts"

const view = letterViewOf(checked, [], new Set())

test("annotations are numbered within their state in order of the text", () => {
  expect(view.annotations.map(({ state, ordinal, finding }) => [state, ordinal, finding.check])).toEqual([
    ["fails", 1, "sibling-magnitude"],
    ["missing", 1, "required-item"],
    ["query", 1, "points-for-percent"],
    ["unmet", 1, "standard-unmet"],
    ["remark", 1, "plan-without-owner-or-date"],
    ["fails", 2, "signature-date"]
  ])
})

test("silence stands at the end of the item that should have spoken", () => {
  const silence = view.annotations.find(({ state }) => state === "missing")
  expect(silence?.at).toBe(at("均有增长。")[1])
  expect(view.chapters.find(({ annotations }) => annotations.includes(1))?.chapter.section).toBe("funding")
})

test("what the summary counts is what the chapters hold", () => {
  const held = view.chapters.flatMap(({ annotations }) => annotations.map((index) => view.annotations[index]?.state))
  expect(annotationStates.map((state) => held.filter((of) => of === state).length)).toEqual(
    annotationStates.map((state) => view.counts[state])
  )
  expect(view.chapters.reduce((sum, { figures }) => sum + figures.length, 0)).toBe(view.counts.figures)
  expect(view.chapters.flatMap(({ supports }) => supports).toSorted((a, b) => a - b)).toEqual([...view.supports.keys()])
  expect([view.counts.holds, view.counts.met]).toEqual([1, 1])
})

test("what is set aside keeps its place and no longer counts", () => {
  const key = view.annotations[0]?.key ?? ""
  const after = letterViewOf(checked, [], new Set([key]))
  expect(after.counts.fails).toBe(view.counts.fails - 1)
  expect(after.annotations.length).toBe(view.annotations.length)
})

test("chapters follow the letter: address, preface, sections, problems, plans, signature", () => {
  expect(view.chapters.map(({ chapter }) => [chapter.kind, chapter.numeral, chapter.heading])).toEqual([
    ["opening", null, null],
    ["preface", null, null],
    ["section", "一", "加强党对教育工作的领导情况"],
    ["section", "四", "教育经费保障情况"],
    ["section", "六", "学前教育普及普惠情况"],
    ["problems", "二", "存在的问题"],
    ["plans", "三", "下一步打算"],
    ["closing", null, null]
  ])
  const roles = view.chapters.flatMap(({ chapter }) => chapter.paragraphs.map(({ role }) => role))
  expect(roles.slice(0, 6)).toEqual(["issuer", "title", "addressee", "body", "part", "heading"])
  expect(roles.slice(-2)).toEqual(["signature", "signature"])
})

test("the opening words of an item stand in bold", () => {
  const [item] = view.chapters[3]?.chapter.paragraphs.filter(({ role }) => role === "body") ?? []
  expect(text.slice(item?.span[0], item?.lead)).toBe("6.教育投入做到“两个只增不减”。")
})

test("a text without sections is laid out whole", () => {
  const flat = letterViewOf(
    { ...checked, reading: { ...reading, sections: [], problems: [], plans: [] } },
    [],
    new Set()
  )
  expect(flat.chapters.map(({ chapter }) => chapter.kind)).toEqual(["opening", "preface"])
  expect(flat.chapters.reduce((sum, { figures }) => sum + figures.length, 0)).toBe(reading.figures.length)
})

test.each([320, 700, 1240, 2400])("in a strip %i px wide every figure has a tick, in order, inside it", (width) => {
  const { ticks, chapters, rows } = stripLayout(view, width)
  expect(ticks.flatMap(({ figure }) => figure ?? [])).toEqual(reading.figures.map((_, index) => index))
  // A date and a silence are no figures, and have ticks of their own.
  expect(ticks.filter(({ figure }) => figure === null).map(({ state }) => state)).toEqual([
    "missing",
    "remark",
    "fails"
  ])
  for (const tick of ticks) {
    expect(tick.x).toBeGreaterThanOrEqual(0)
    expect(tick.x).toBeLessThanOrEqual(width + 1)
  }
  const apart = Array.from({ length: rows }, (_, row) => chapters.filter((part) => part.row === row)).every((parts) =>
    parts.every((part, index) => index === 0 || part.from > (parts[index - 1]?.to ?? 0))
  )
  expect(apart).toBe(true)
})

test("a strip that is too narrow for one row takes several", () => {
  expect(stripLayout(view, 1240).rows).toBe(1)
  expect(stripLayout(view, 120).rows).toBeGreaterThan(1)
})
