import { LetterReading } from "@duxue/core"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { cleanText, duxue, folderOf, parsed, sampleLetter } from "./duxue-process.ts"

describe("duxue read", () => {
  it("prints the reading of the contract, each figure where its offsets say", () => {
    const { out, code } = duxue(["read", sampleLetter, "--format", "json"])
    const reading = Schema.decodeUnknownSync(LetterReading)(parsed(out))
    expect(code).toBe(0)
    expect(reading.letter.year).toBe(2020)
    expect(reading.sections.filter(({ id }) => id !== null)).toHaveLength(13)
    expect(reading.figures.length).toBeGreaterThan(100)
    for (const { start, end, text } of reading.figures) expect(reading.text.slice(start, end)).toBe(text)
  })

  it("lists figures by section, with what they were read as", () => {
    const { out } = duxue(["read", sampleLetter])
    expect(out).toMatch(/6\.61亿元 +6\.61亿元 +2020年 +.*一般公共预算教育支出/)
    expect(out).toMatch(/经费保障 · 第 6 项/)
  })

  it("of several letters is NDJSON too", () => {
    const cwd = folderOf({ "a.txt": cleanText, "b.txt": cleanText })
    const lines = duxue(["read", "a.txt", "b.txt", "--format", "json"], { cwd }).out.trimEnd().split("\n")
    const Line = Schema.Struct({ file: Schema.String, ...LetterReading.fields })
    expect(lines.map((line) => Schema.decodeUnknownSync(Line)(parsed(line)).file)).toEqual(["a.txt", "b.txt"])
  })

  it("removes a byte-order mark, so that offsets count from the first character", () => {
    const { out } = duxue(["read", "--format", "json"], { input: `\uFEFF${cleanText}` })
    const reading = Schema.decodeUnknownSync(LetterReading)(parsed(out))
    expect(reading.text).toBe(cleanText)
    expect(reading.figures[0]?.text).toBe("14662人")
  })
})
