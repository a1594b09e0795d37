/** Findings in the letter itself: comments at the figures, and a list beside. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { CheckReport } from "@duxue/core"
import { Schema } from "effect"
import { unzipSync, strFromU8 } from "fflate"
import { describe, expect, it } from "vitest"
import { duxue, parsed, sampleLetter, sharedFolder } from "./duxue-process.ts"

const patience = 120_000

const partOf = (file: string, name: string): string => {
  const content = unzipSync(readFileSync(file))[name]
  return content === undefined ? "" : strFromU8(content)
}

/** The text of each comment. */
const commentsIn = (file: string): ReadonlyArray<string> =>
  Array.from(partOf(file, "word/comments.xml").matchAll(/<w:comment [^>]*>.*?<\/w:comment>/gs), ([comment]) =>
    comment.replaceAll(/<[^>]+>/g, "")
  )

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const wordLetter = (): string => {
  const cwd = sharedFolder()
  expect(duxue(["export", sampleLetter, "-o", "报告.docx"], { cwd }).code).toBe(0)
  return cwd
}

describe("duxue check -o checked.docx", () => {
  const cwd = wordLetter()
  const { code, out, err } = duxue(["check", "报告.docx", "-o", "核验.docx", "--findings", "清单.html"], { cwd })
  const report = Schema.decodeUnknownSync(CheckReport)(
    parsed(duxue(["check", "报告.docx", "--format", "json"], { cwd }).out)
  )

  it("ends as a check of the letter does", () => {
    expect([code, out, err]).toEqual([1, "", ""])
  })

  it("has a comment for each finding that has a place, and one that tells the rest", () => {
    const placed = report.findings.filter(({ spans }) => spans.length > 0)
    const comments = commentsIn(join(cwd, "核验.docx"))
    expect(comments).toHaveLength(placed.length + 1)
    expect(comments[0]).toContain("【督学核验】错误 2")
    for (const { message } of report.findings)
      expect(comments.some((each) => each.includes(escaped(message)))).toBe(true)
    expect(comments.find((each) => each.includes("【错误 1】"))).toContain("“18151.74万元”改为“18151.74元”")
  })

  it("says whose the comments are and of when", () => {
    const [comment = ""] = /<w:comment [^>]*>/.exec(partOf(join(cwd, "核验.docx"), "word/comments.xml")) ?? []
    expect(comment).toContain('w:author="督学 Duxue"')
    const [, date = ""] = /w:date="([^"]*)"/.exec(comment) ?? []
    expect(Math.abs(Date.parse(date) - Date.now())).toBeLessThan(24 * 3_600_000)
  })

  it("reads as the letter itself, but for the runs, which a comment parts at the figure", () => {
    const readingOf = (file: string) =>
      duxue(["read", file, "--format", "json"], { cwd }).out.replaceAll(/"run": ?\d+/gu, '"run":0')
    expect(readingOf("核验.docx")).toBe(readingOf("报告.docx"))
  })

  it("lists the findings on a page, the gravest first", () => {
    const page = readFileSync(join(cwd, "清单.html"), "utf8")
    expect(page.match(/<li /g)).toHaveLength(report.findings.length)
    expect(page.indexOf("错误 1")).toBeLessThan(page.indexOf("疑点 1"))
    expect(page).not.toMatch(/<script|src=|href=/)
  })

  it("speaks English where asked to", () => {
    expect(duxue(["check", "报告.docx", "--lang", "en", "-o", "en.docx"], { cwd }).code).toBe(1)
    expect(commentsIn(join(cwd, "en.docx"))[0]).toContain("[Checked by Duxue] Error 2")
  })

  it("is a copy each of several letters, in a folder", { timeout: patience }, () => {
    expect(duxue(["check", "报告.docx", "核验.docx", "--format", "docx", "-o", "批注"], { cwd }).code).toBe(1)
    expect(readdirSync(join(cwd, "批注")).toSorted()).toEqual(["报告-核验批注.docx", "核验-核验批注.docx"])
    // Comments of an earlier check stay beside those of this one.
    const again = commentsIn(join(cwd, "批注", "核验-核验批注.docx"))
    expect(again).toHaveLength(2 * commentsIn(join(cwd, "核验.docx")).length)
  })

  it("is a workbook where the file is called so", () => {
    expect(duxue(["check", "报告.docx", "-o", "清单.xlsx"], { cwd }).code).toBe(1)
    expect(partOf(join(cwd, "清单.xlsx"), "xl/workbook.xml")).toContain("发现")
  })

  it("lists one letter at a time", () => {
    const { code: failed, err: said } = duxue(["check", "报告.docx", "核验.docx", "--findings", "x.xlsx"], { cwd })
    expect([failed, said.includes("--findings 一次只列一份报告")]).toEqual([2, true])
  })
})
