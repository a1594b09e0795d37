/** What a filing cites and what it promises, told where official letters tell it. */
import { describe, expect, it } from "vitest"
import { type CitedDocument, type Commitment, compose, type Filing, Problem, ProblemId } from "../../src/index.ts"
import { sectionOfDocument } from "../../src/letter/cited-documents.ts"
import { filingOfSchools } from "../filing-of-schools.ts"

const linesOf = (more: Partial<Filing>): ReadonlyArray<string> =>
  compose({ ...filingOfSchools([], { kindergartens: 66 }, "2021"), ...more }, { annexes: false }).blocks.flatMap(
    (block) => {
      if (block.kind === "heading") return [`${"#".repeat(block.level)}${block.number ?? ""} ${block.text}`]
      return block.kind === "paragraph" ? [block.inlines.map(({ text }) => text).join("")] : []
    }
  )

const below = (lines: ReadonlyArray<string>, line: string): string | undefined => lines[lines.indexOf(line) + 1]

const cited = (title: string, number: string | null = null): CitedDocument => ({
  title,
  number,
  year: null,
  start: 0,
  end: 0
})

describe("a document that the filing cites", () => {
  it.each([
    ["推进学前教育普及普惠发展实施方案", "preschool"],
    ["义务教育教师交流轮岗管理办法", "teachers"],
    ["深化新时代教育督导体制机制改革实施方案", "inspection-reform"],
    ["中小学校园安全专项整治工作方案", "school-safety"],
    ["政府工作规则", undefined]
  ])("%s belongs to %s", (title, section) => {
    expect(sectionOfDocument({ title })).toBe(section)
  })

  it("is named with its number under the heading of its section", () => {
    const documents = [
      cited("推进学前教育普及普惠发展实施方案", "临府办发〔2021〕12号"),
      cited("学前教育质量提升行动计划")
    ]
    expect(below(linesOf({ documents }), "##6 学前教育普及普惠发展情况")).toBe(
      "贯彻落实《推进学前教育普及普惠发展实施方案》（临府办发〔2021〕12号）、《学前教育质量提升行动计划》。"
    )
  })

  it("is named before all sections where its title speaks of none", () => {
    expect(below(linesOf({ documents: [cited("政府工作规则")] }), "#1 履行教育职责情况")).toBe(
      "贯彻落实《政府工作规则》。"
    )
  })

  it("is named once, and not at all where the clerk's own words name it", () => {
    const documents = [cited("政府工作规则", "临府发〔2020〕3号"), cited("政府工作规则（试行）", "临府发〔2020〕3号")]
    expect(linesOf({ documents }).filter((line) => line.includes("临府发〔2020〕3号"))).toHaveLength(1)
    const narratives = [{ place: "opening" as const, text: "依据《政府工作规则》开展自查。" }]
    const lines = linesOf({ documents: [cited("政府工作规则")], narratives })
    expect(lines.filter((line) => line.includes("政府工作规则"))).toEqual(["依据《政府工作规则》开展自查。"])
  })
})

describe("a promise of the filing", () => {
  const promise = (subject: string, due: string): Commitment => ({ subject, due, start: 0, end: 0 })

  it("is told among the plans, with the day by which it is due", () => {
    const lines = linesOf({ commitments: [promise("完成两所民办学校移交", "2022-12-31"), promise("停止招生", "2022")] })
    expect(lines.slice(lines.indexOf("#3 下一步工作打算"), -1)).toEqual([
      "#3 下一步工作打算",
      "###1 完成两所民办学校移交",
      "完成时限：2022年12月31日。",
      "###2 停止招生",
      "完成时限：2022年。"
    ])
  })

  it("is not told again where a plan tells it", () => {
    const problems = [
      Problem.make({
        id: ProblemId.make("transfer"),
        text: "移交滞后。",
        plan: { text: "完成两所民办学校移交。", owner: null, due: null }
      })
    ]
    const lines = linesOf({ problems, commitments: [promise("完成两所民办学校移交", "2022-12-31")] })
    expect(lines.filter((line) => line.includes("民办学校移交"))).toEqual(["###1 完成两所民办学校移交"])
  })
})
