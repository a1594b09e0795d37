/** A finding is looked for in the file itself: the terminal says on which page, in which paragraph or cell it stands. */
import { CheckReport, LetterReading } from "@duxue/core"
import { Schema } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import { duxue, parsed, sampleLetter, sharedFolder, wrongText } from "./duxue-process.ts"

const patience = 120_000
const cwd = sharedFolder()

const readingOf = (file: string): LetterReading =>
  Schema.decodeUnknownSync(LetterReading)(parsed(duxue(["read", file, "--format", "json"], { cwd }).out))
const reportOf = (file: string): CheckReport =>
  Schema.decodeUnknownSync(CheckReport)(parsed(duxue(["check", file, "--format", "json"], { cwd }).out))

beforeAll(() => {
  for (const format of ["docx", "pdf", "html"]) {
    const { code, err } = duxue(["export", sampleLetter, "-o", `报告.${format}`], { cwd })
    if (code !== 0) throw new Error(err)
  }
}, patience)

describe("a letter with places", () => {
  it.each([
    ["报告.docx", ["paragraph", "run", "part"]],
    ["报告.pdf", ["page"]],
    ["报告.html", ["paragraph"]]
  ])(
    "%s: every figure and every finding has its own",
    (file, keys) => {
      const { figures } = readingOf(file)
      expect(figures.length).toBeGreaterThan(100)
      for (const { place } of figures) expect(Object.keys(place ?? {})).toEqual(expect.arrayContaining([...keys]))
      const numbers = figures.map(({ place }) =>
        place === undefined ? 0 : "page" in place ? place.page : place.paragraph
      )
      // In the order of the text, from the first page or paragraph to one far behind it.
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      expect(numbers.at(-1)).toBeGreaterThan(numbers[0] ?? 0)
      const { findings } = reportOf(file)
      const told = findings.filter(({ spans }) => spans.length > 0)
      expect(told.length).toBeGreaterThan(0)
      for (const { spans, places } of told) expect(places).toHaveLength(spans.length)
      // What the letter does not say at all stands nowhere.
      const unsaid = findings.filter(({ spans }) => spans.length === 0)
      expect(unsaid.flatMap(({ places = [] }) => places)).toEqual([])
    },
    patience
  )

  it.each([
    ["报告.docx", "zh", /· 第 \d+ 段 ·/u],
    ["报告.pdf", "zh", /· 第 \d+ 页 ·/u],
    ["报告.html", "en", /· paragraph \d+ ·/u]
  ])(
    "%s: its findings are told with them (%s)",
    (file, language, place) => {
      expect(duxue(["check", file, "--lang", language], { cwd }).out).toMatch(place)
    },
    patience
  )
})

describe("a letter whose text is its file", () => {
  it("has lines, and no places", () => {
    const { out } = duxue(["check", "-", "--format", "json"], { cwd, input: wrongText })
    expect(out).toContain('"spans"')
    expect(out).not.toContain('"place')
    expect(duxue(["check", "-"], { cwd, input: wrongText }).out).toMatch(/第 1 行第 \d+ 字/u)
  })
})
