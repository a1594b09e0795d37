import { checks, numberFindings } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { letterPage } from "../src/render/html/letter-page.ts"
import { escaped } from "../src/render/html/markup.ts"
import { sarif } from "../src/render/sarif/sarif-writer.ts"
import type { Page } from "../src/render/text/page.ts"
import { reportText, summaryText } from "../src/render/text/report-text.ts"
import { figureStates } from "../src/report/figure-states.ts"
import { lineIndex, sentenceFinder } from "../src/report/place.ts"
import { tallySections } from "../src/report/section-tally.ts"
import { coloured, plain } from "../src/terminal/style.ts"
import { exchange, letter, reading, report, spanOf, text } from "./fixtures/letter.ts"

const paper: Page = { language: "zh", colour: false, paint: plain, width: 80, tableWidth: 80 }
const screen: Page = { ...paper, colour: true, paint: coloured }
const catalogue = new Map(checks.map((entry) => [entry.id, entry]))

describe("one model stands behind every surface", () => {
  it("findings are numbered within their kind, the gravest first, in order of the text", () => {
    expect(numberFindings(report.findings).map(({ state, number, finding }) => [state, number, finding.check])).toEqual(
      [
        ["fails", 1, "series-magnitude"],
        ["fails", 2, "signature-date"],
        ["query", 1, "share-growth"],
        ["missing", 1, "silence"]
      ]
    )
  })

  it("a figure shows the gravest thing that is known of it", () => {
    expect(figureStates(reading, report)).toEqual(["unbound", "unbound", "fails", "holds", "holds", "holds", "query"])
    expect(figureStates(reading, undefined)).toEqual([
      "unbound",
      "unbound",
      "unbound",
      "bound",
      "bound",
      "bound",
      "unbound"
    ])
  })

  it("a section counts its figures, relations and findings; the rest of the letter comes last", () => {
    const tallies = tallySections(reading, report, numberFindings(report.findings))
    expect(
      tallies.map(({ id, figures, relations, findings }) => [id, figures, relations.holds, findings.fails])
    ).toEqual([
      ["funding", 3, 0, 1],
      ["preschool", 4, 1, 0],
      [null, 0, 0, 1]
    ])
  })

  it("places are lines and columns, whatever ends the lines", () => {
    const at = lineIndex("甲\r\n乙乙\r丙\n丁")
    expect([0, 3, 4, 6, 8].map(at)).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 4, column: 1 }
    ])
  })

  it("a sentence ends at its stop and not at the end of a line that a file broke", () => {
    const broken = "前一句。各学段生均支出为\n18151.74万元，都有\n增长。后一句。"
    const start = broken.indexOf("18151")
    const { start: from, end } = sentenceFinder(broken)([start, start + 10], 100)
    expect(broken.slice(from, end)).toBe("各学段生均支出为\n18151.74万元，都有\n增长。")
  })
})

describe("at a terminal", () => {
  it("without colour the wrong figure has ^ beneath it, cell for cell, and those it disagrees with ~", () => {
    expect(reportText(paper, letter, catalogue).join("\n")).toContain(
      [
        "  各学段生均支出为：普通小学10124.32元、普通初中18991.77元、中等职业学校",
        "                            ~~~~~~~~~~          ~~~~~~~~~~",
        "  18151.74万元，与上年相比都有所增长。",
        "  ^^^^^^^^^^^^"
      ].join("\n")
    )
  })

  it("with colour it is underlined, and no line of ^ is needed", () => {
    const output = reportText(screen, letter, catalogue).join("\n")
    expect(output).toContain(coloured("18151.74万元", "underline", "red", "bold"))
    expect(output).not.toContain("^^^")
  })

  it("tells reason, arithmetic, suggestion and alternative", () => {
    const output = reportText(paper, letter, catalogue).join("\n")
    expect(output).toContain("✗ 错误 1  单位误写：“万元”当为“元”")
    expect(output).toContain("经费保障 · 第 6 项 · 第 7 行第 61 字 · series-magnitude")
    expect(output).toContain("与同列比  181517400 ÷ 14558.045 ＝ 12468.53 倍")
    expect(output).toContain("建议      18151.74万元 → 18151.74元（单位误写）")
    expect(output).toContain("另可      18151.74万元 → 1.815174万元（小数点错位）")
  })

  it("tells every place that a suggestion changes, in order of the text", () => {
    const output = reportText(paper, { ...letter, report: exchange }, catalogue).join("\n")
    expect(output).toContain(
      [
        "  建议      14662人 → 7353人",
        "            7353人 → 14662人（与相邻数字互换）",
        "            须一并改正；相邻两数互换了位置"
      ].join("\n")
    )
    expect(reportText({ ...paper, language: "en" }, { ...letter, report: exchange }, catalogue).join("\n")).toContain(
      "to be changed together; neighbours stand in each other's place"
    )
  })

  it("no line of prose is wider than the page", () => {
    for (const width of [40, 60, 80]) {
      const lines = reportText({ ...paper, width, tableWidth: width }, letter, catalogue)
      const cells = (line: string) => Array.from(line).reduce((sum, each) => sum + (each > "\u2e7f" ? 2 : 1), 0)
      const tables = lines.findIndex((line) => line === "各部分")
      for (const line of lines.slice(0, tables)) expect(cells(line)).toBeLessThanOrEqual(width)
    }
  })

  it("in brief there are neither remarks nor the list of checks", () => {
    const output = summaryText(paper, letter).join("\n")
    expect(output).toContain("错误 2")
    expect(output).not.toContain("该写而没有写到")
    expect(output).not.toContain("已运行的核验项")
  })

  it("control characters of the letter do not reach the terminal", () => {
    const hostile = { ...letter, reading: { ...reading, letter: { ...reading.letter, title: "标题\u001b[2J\u0007" } } }
    expect(reportText(paper, hostile, catalogue)[0]).toBe("标题␛[2J␇")
  })
})

describe("as a page", () => {
  const page = letterPage(letter, report, catalogue, "zh")

  it("escapes everything that the letter says", () => {
    expect(page).toContain("教师&lt;待遇&gt;落实到位&amp;有保障")
    expect(page).not.toContain("<待遇>")
    const named = letterPage({ ...letter, file: '"><script>alert(1)</script>.md' }, report, catalogue, "zh")
    expect(named).not.toContain("<script")
    expect(escaped(`<a href='x' title="y">&\u0000\u001b`)).toBe("&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;")
  })

  it("marks each figure by its state, and links a wrong one to its note", () => {
    expect(page).toMatch(
      /<a data-component="figure" data-state="fails" href="#note-fails-1" title="[^"]*">18151\.74万元<sup/
    )
    expect(page).toMatch(/<span data-component="figure" data-state="holds" title="[^"]*">7353人<\/span>/)
    expect(page).toContain('id="note-fails-1"')
  })

  it("shows every place that a suggestion changes", () => {
    const note = letterPage(letter, exchange, catalogue, "zh")
    const fixes = [...note.matchAll(/<p data-slot="fix"><del>(.*?)<\/del>.*?<ins>(.*?)<\/ins><\/p>/g)]
    expect(fixes.map(([, was, now]) => [was, now])).toEqual([
      ["14662人", "7353人"],
      ["7353人", "14662人"]
    ])
    expect(note).toContain("以上各处须一并改正")
    expect(page).not.toContain("一并改正")
  })

  it("puts a note right after its sentence", () => {
    const sentence = page.indexOf("与上年相比都有所增长。")
    const note = page.indexOf('<aside data-component="finding" data-state="fails" id="note-fails-1"')
    expect(note - sentence).toBe("与上年相比都有所增长。".length)
  })

  it("tells what the letter does not say, though it has no place in the text", () => {
    expect(page).toContain("该写而没有写到的 1 项")
    expect(page).toContain('id="note-missing-1"')
  })

  it("holds every character of the letter once, in order", () => {
    const main = page.slice(page.indexOf("<main"), page.indexOf("</main>"))
    const words = main
      .replace(/<aside.*?<\/aside>/gs, "")
      .replace(/<sup.*?<\/sup>/gs, "")
      .replace(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&")
    expect(words.replace(/\s+/g, "")).toBe(text.replace(/[#\s]+/g, ""))
  })
})

describe("as SARIF", () => {
  it("gives each place as line, column and offset, and the fix as a replacement", () => {
    const { pieceOf, writer } = sarif("zh", catalogue)
    writer.letter(pieceOf(letter))
    const log: unknown = JSON.parse(writer.end())
    const [start, end] = spanOf("18151.74万元")
    const region = {
      startLine: 7,
      startColumn: 61,
      endLine: 7,
      endColumn: 71,
      charOffset: start,
      charLength: end - start
    }
    expect(log).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          columnKind: "utf16CodeUnits",
          artifacts: [{ location: { uri: "%E6%8A%A5%E5%91%8A/%E4%B8%B4%E6%B1%9F%E5%8C%BA.md" } }],
          results: [
            { level: "warning" },
            {
              ruleId: "series-magnitude",
              level: "error",
              locations: [{ physicalLocation: { region: { ...region, snippet: { text: "18151.74万元" } } } }],
              fixes: [
                {
                  artifactChanges: [
                    { replacements: [{ deletedRegion: region, insertedContent: { text: "18151.74元" } }] }
                  ]
                },
                {}
              ]
            },
            { ruleId: "signature-date" },
            { level: "note", locations: [{ physicalLocation: { artifactLocation: {} } }] }
          ]
        }
      ]
    })
  })

  it("a fix of several places is one change with as many replacements", () => {
    const { pieceOf, writer } = sarif("zh", catalogue)
    writer.letter(pieceOf({ ...letter, report: exchange }))
    const log: unknown = JSON.parse(writer.end())
    const [first, second] = [spanOf("14662人"), spanOf("7353人")]
    const replacements = [
      { deletedRegion: { charOffset: first[0] }, insertedContent: { text: "7353人" } },
      { deletedRegion: { charOffset: second[0] }, insertedContent: { text: "14662人" } }
    ]
    expect(log).toMatchObject({ runs: [{ results: [{ fixes: [{ artifactChanges: [{ replacements }] }] }] }] })
  })
})
