import { describe, expect, it } from "vitest"
import { bodyShapes } from "../gen/body-shapes.ts"
import { checkPage } from "../gen/check-page.ts"
import { withMarkedPart } from "../gen/marked-part.ts"
import { sectionTable } from "../gen/section-table.ts"
import { checks } from "../src/check/checks/index.ts"
import { measuresOf, metricsOf, sections, standards } from "../src/registry.ts"

const marked = "before\n<!-- written by pnpm gen: sections -->\nold\n<!-- end of sections -->\nafter\n"

describe("the part of a document between its marks", () => {
  it("is replaced, and nothing else", () => {
    expect(withMarkedPart(marked, "sections", "\nnew\n\n")).toBe(marked.replace("old", "new"))
  })

  it("is the same when it is written again", () => {
    const once = withMarkedPart(marked, "sections", "new $& new")
    expect(withMarkedPart(once, "sections", "new $& new")).toBe(once)
  })

  it.each([
    ["no mark", "text"],
    ["an opening alone", "<!-- written by pnpm gen: sections -->\n"],
    ["the closing first", "<!-- end of sections -->\n<!-- written by pnpm gen: sections -->\n"],
    ["two parts of one name", marked + marked],
    ["another part's marks", marked.replaceAll("sections", "checks")]
  ])("is not guessed at where there is %s", (_, document) => {
    expect(() => withMarkedPart(document, "sections", "new")).toThrow("sections")
  })
})

describe("the table of sections", () => {
  const rowsOf = (table: string) =>
    table
      .split("\n")
      .filter((line) => /^\| \d/u.test(line))
      .map((line) => line.split("|").map((cell) => cell.trim()))

  it.each(["zh", "en"] as const)("counts what belongs to each, in %s", (language) => {
    const rows = rowsOf(sectionTable(language))
    expect(rows).toHaveLength(13)
    for (const [index, { id, number, heading }] of sections.entries()) {
      const row = rows[index] ?? []
      expect(row[1]).toBe(String(number))
      expect(row[2]).toContain(heading)
      expect(row.slice(4, 6)).toEqual(
        [measuresOf(id).length, new Set(metricsOf(id).map((metric) => metric.id)).size].map(String)
      )
    }
  })

  it("says of every standard how well it is known", () => {
    const [all = 0, , ...parts] = Array.from(
      sectionTable("en").split("\n").at(-1)?.matchAll(/\d+/gu) ?? [],
      ([digits]) => Number(digits)
    )
    expect(all).toBe(standards.length)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all)
  })
})

it("the page of checks has a row for each, by its id", () => {
  const page = checkPage()
  for (const { id } of checks) expect(page).toContain(`| \`${id}\` |`)
})

describe("the bodies in brief", () => {
  const brief = bodyShapes()

  it("begin with what is read, and define each body and all that they name, once", () => {
    const defined = Array.from(brief.matchAll(/^(\w+) =/gmu), ([, name]) => name)
    expect(defined[0]).toBe("LetterReading")
    const bodies = ["CheckReport", "Assessment", "Explanation", "WhatIf", "FilingComparison", "Score", "Rubric"]
    const files = ["FilingFile", "SchoolReturns", "DepartmentReturns"]
    expect(defined).toEqual(expect.arrayContaining([...bodies, ...files]))
    const named = new Set(Array.from(brief.matchAll(/\b[A-Z]\w+/gu), ([name]) => name))
    expect(Array.from(named).filter((name) => !defined.includes(name))).toEqual([])
    expect(new Set(defined).size).toBe(defined.length)
  })

  it("say which may be null, and what a list holds", () => {
    expect(brief).toContain("value: Decimal | null")
    expect(brief).toContain("alternatives: Suggestion[]")
    expect(brief).toContain("Span = [integer, integer]")
  })
})
