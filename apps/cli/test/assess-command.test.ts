import { Assessment } from "@duxue/core"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { cleanText, duxue, folderOf, parsed, sampleLetter } from "./duxue-process.ts"

const decode = Schema.decodeUnknownSync(Assessment)
const assessed = (parameters: ReadonlyArray<string>) =>
  decode(parsed(duxue(["assess", ...parameters, "--format", "json"]).out))

describe("duxue assess --format json", { timeout: 60_000 }, () => {
  it("is the assessment of the contract, by the law of the last day of the letter's year", () => {
    const { date, district, verdicts } = assessed([sampleLetter])
    expect([date, district]).toEqual(["2020-12-31", "大渡口区"])
    expect(
      verdicts.find(({ standard, metric }) => metric === "public-kindergarten-share" && standard !== null)
    ).toMatchObject({
      verdict: "met",
      comparison: ">=",
      threshold: "50",
      margin: { value: "22", unit: "人" },
      section: "preschool"
    })
  })

  it("judges by the law of another day where one is named", () => {
    const preschoolLaw = (date: string) => {
      const { verdicts } = assessed([sampleLetter, "--date", date])
      return verdicts.filter(({ verdict }) => verdict !== "no-standard").length
    }
    expect(assessed([sampleLetter, "--date", "2015-01-01"]).date).toBe("2015-01-01")
    expect(preschoolLaw("2015-01-01")).toBeLessThan(preschoolLaw("2020-12-31"))
  })

  it("of several files is NDJSON; one that cannot be judged has its code, and the run ends in 2", () => {
    const cwd = folderOf({ "甲.md": `# 云岭区2021年度自查自评报告\n\n${cleanText}`, "乙.txt": cleanText })
    const { out, code, err } = duxue(["assess", "甲.md", "乙.txt", "--format", "json"], { cwd })
    const Line = Schema.Struct({
      file: Schema.String,
      date: Schema.optionalKey(Schema.String),
      error: Schema.optionalKey(Schema.Struct({ code: Schema.String }))
    })
    const lines = out.trimEnd().split("\n")
    expect(lines.map((line) => Schema.decodeUnknownSync(Line)(parsed(line)))).toEqual([
      { file: "甲.md", date: "2021-12-31" },
      { file: "乙.txt", error: { code: "no-year" } }
    ])
    expect([code, err]).toEqual([2, expect.stringContaining("“乙.txt”没有写明报告年度")])
  })
})

describe("duxue assess at a terminal", { timeout: 60_000 }, () => {
  const { out, code } = duxue(["assess", sampleLetter])

  it("ends in 0 though standards are unmet", () => {
    expect(code).toBe(0)
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^结论：\d+ 项未达标/)
  })

  it("tells verdict, value, line, margin and document in one line", () => {
    expect(out).toMatch(/✓ 达标 +公办园在园幼儿占比 +50\.15% +不低于50% +尚余22人 +教督〔2020〕1号/)
    expect(out).toMatch(/▼ 未达标 +小学七项指标校际差异系数达标项数 +6项 +不低于7项 +还差1项/)
    expect(out).toMatch(/超出5所/)
  })

  it("says which numbers of the law nobody has confirmed, and what to ask the district for", () => {
    expect(out).toContain("（待核实）")
    expect(out).toMatch(/□ 缺数 \d+ 项，请补报：/)
  })

  it("counts what it judged, and says by the law of which day", () => {
    expect(out).toMatch(/^判定 \d+ 项：未达标 \d+ · .*达标 \d+/m)
    expect(out).toContain("按 2020年12月31日有效的标准判定")
  })

  it("is in English where that is asked for", () => {
    const english = duxue(["assess", sampleLetter, "--lang", "en"]).out
    expect(english).toContain("22 people to spare")
    expect(english).toContain("judged by the standards in force on 31 December 2020")
  })

  it("of several files ends in a table of all", () => {
    const cwd = folderOf({ "甲.md": `# 云岭区2021年度自查自评报告\n\n${cleanText}`, "乙.txt": cleanText })
    const told = duxue(["assess", "."], { cwd }).out
    const table = told.slice(told.indexOf("汇总"))
    expect(table).toMatch(/甲\.md +云岭区 /)
    expect(table).toMatch(/乙\.txt +— .*没有写明报告年度/)
  })
})

describe("what cannot be assessed ends in 2, with a sentence and no output", { timeout: 60_000 }, () => {
  it.each([
    ["a date that is none", ["--date", "2020-02-30"], "不是日历"],
    ["a date in other words", ["--date", "明天"], "请按“2020-12-31”的形式书写"],
    ["a missing file", ["没有.md"], "不存在"],
    ["an empty file", ["空.md"], "是空文件"],
    ["an empty folder", ["空夹"], "没有自评报告"]
  ])("%s", (_, parameters, reason) => {
    const cwd = folderOf({ "空.md": "", "空夹/说明.png": "x" })
    const files = parameters[0]?.startsWith("--") === true ? [sampleLetter, ...parameters] : parameters
    const { code, out, err } = duxue(["assess", ...files], { cwd })
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(reason)
  })
})
