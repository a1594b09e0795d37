import { describe, expect, it } from "vitest"
import { likeness } from "../../src/differences/likeness.ts"
import { paragraphDifferences } from "../../src/differences/paragraph-differences.ts"

const first = "全区现有小学40所，在校生12000人。"
const second = "全区现有初中12所，均达到标准化建设要求。"
const third = "新建幼儿园3所，新增学位900个。"

const text = (...paragraphs: ReadonlyArray<string>): string => paragraphs.join("\n")

const told = (before: string, after: string) =>
  paragraphDifferences(before, after).differences.map((each) => [each.kind, each.before?.text, each.after?.text])

describe("paragraphs of two texts", () => {
  it("do not differ by white space and empty lines", () => {
    const other = `\n${first}\n\n　${second.replace("，", "， ")}\n${third}`
    expect(paragraphDifferences(text(first, second, third), other)).toEqual({ differences: [], same: 3 })
  })

  it("that were rewritten are told with what they were", () => {
    const rewritten = first.replace("40所", "41所")
    expect(told(text(first, second), text(rewritten, second))).toEqual([["changed", first, rewritten]])
  })

  it("that have nothing in common are one gone and one new", () => {
    expect(told(text(first, second), text(third, second))).toEqual([
      ["removed", first, undefined],
      ["added", undefined, third]
    ])
  })

  it("that changed places are moved, once", () => {
    expect(told(text(first, second, third), text(second, third, first))).toEqual([["moved", first, first]])
  })

  it("say where they stand in their own texts", () => {
    const [before, after] = [text(first, second), text(first, third, second)]
    const [added] = paragraphDifferences(before, after).differences
    expect(after.slice(...(added?.after?.span ?? [0, 0]))).toBe(third)
  })

  it("of a long text are told in time", () => {
    const lines = (seed: number) => Array.from({ length: 2_000 }, (_, index) => `第${index * seed}所学校有${index}人。`)
    expect(paragraphDifferences(text(...lines(7)), text(...lines(11))).differences.length).toBeGreaterThan(1_000)
  })
})

it.each([
  ["在校生12000人", "在校生12000人", 1],
  ["在校生12000人", "", 0],
  ["甲", "乙", 0]
])("the likeness of %s and %s is %d", (a, b, alike) => {
  expect(likeness(a, b)).toBe(alike)
})
