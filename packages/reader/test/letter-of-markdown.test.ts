/** A letter that was written in Markdown, as a letter: the marks of the format are none of its words. */
import { filingOf, letterOf } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const source = `# 清溪区2021年履行教育职责情况自查自评报告

## 一、自查自评情况

### （一）学前教育普及普惠发展情况

2021年，全区在园幼儿14662人。
`

describe("a letter in Markdown", () => {
  it("has its headings without the marks, each of its level", () => {
    const reading = read(source)
    const filing = filingOf(reading)
    if (filing === undefined) throw new Error("no filing")
    const headings = letterOf(reading, filing).blocks.flatMap((block) => (block.kind === "heading" ? [block] : []))
    expect(headings.map(({ level, text }) => [level, text])).toEqual([
      [1, "一、自查自评情况"],
      [2, "（一）学前教育普及普惠发展情况"]
    ])
  })
})
