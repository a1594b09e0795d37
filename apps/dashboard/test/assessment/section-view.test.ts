import { assessEach } from "@duxue/core"
import { describe, expect, test } from "vitest"
import { countVerdicts, sectionViews, wantedFrom, withVerdict } from "../../src/assessment/section-view.ts"
import { filing } from "../sample-filing.ts"

const { assessed } = assessEach(filing)
const views = sectionViews({ assessed })

describe("verdicts by section", () => {
  test("there are thirteen, in the order of the outline", () => {
    expect(views.map(({ section }) => section.number)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
  })

  test("every verdict stands in exactly one section", () => {
    const counted = views.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0)
    expect(counted).toBe(assessed.length)
  })

  test("what falls short stands before what is met", () => {
    const compulsory = views.find(({ section }) => section.id === "compulsory")
    const marks = compulsory?.judged.map(({ verdict }) => verdict.verdict) ?? []
    expect(marks[0]).toBe("unmet")
    expect(marks.lastIndexOf("unmet")).toBeLessThan(marks.indexOf("missing"))
  })

  test("the share of public kindergartens is judged under item 12", () => {
    const preschool = views.find(({ section }) => section.id === "preschool")
    const item = preschool?.items.find((each) => each.item.number === 12)
    expect(item?.judged.map(({ metric }) => metric.id)).toContain("public-kindergarten-share")
  })
})

describe("what to ask for", () => {
  const wanted = wantedFrom(assessed)

  test("a figure that settles most comes first", () => {
    const settles = wanted.map((each) => each.settles.length)
    expect(settles).toEqual(settles.toSorted((a, b) => b - a))
  })

  test("a figure settles only what waits for nothing else", () => {
    for (const { settles } of wanted) for (const { verdict } of settles) expect(verdict.missing).toHaveLength(1)
  })

  test("every metric without figures waits for something in the list", () => {
    const waiting = new Set(wanted.flatMap(({ metrics }) => metrics))
    expect(withVerdict(assessed, "missing").every((each) => waiting.has(each))).toBe(true)
  })
})

test("verdicts are counted by kind", () => {
  const counts = countVerdicts(assessed)
  expect(counts.unmet).toBe(withVerdict(assessed, "unmet").length)
  expect(counts.met).toBeGreaterThan(0)
})
