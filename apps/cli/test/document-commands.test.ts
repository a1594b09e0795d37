/** What goes out as a document comes back as what went in: letters, returns and filings, in every format. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { FilingFile, LetterDiff, LetterReading, NumberReview } from "@duxue/core"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { FilingDiff } from "../src/report/filing-diff.ts"
import { duxue, folderOf, parsed, root, sampleLetter, sharedFolder } from "./duxue-process.ts"

const patience = 120_000
const district = ["--district", "重庆市大渡口区", "--period", "2020"]
const returns = join(root, "samples", "districts", "dadukou-2020")

const readingOf = (file: string, cwd: string): LetterReading =>
  Schema.decodeUnknownSync(LetterReading)(parsed(duxue(["read", file, "--format", "json"], { cwd }).out))

/** Every bound measure with all that is said of it, however the text was broken into pages. */
const measured = ({ figures }: LetterReading): ReadonlyArray<string> =>
  [
    ...new Set(
      figures.flatMap(({ measure, value, lower, upper, unit, qualifier, period }) =>
        measure === null ? [] : [[measure, value, lower, upper, unit, qualifier, period].join(" ")]
      )
    )
  ].toSorted()

/** A folder with a filing that was made of the sample returns. */
const folderWithFiling = (): string => {
  const cwd = sharedFolder()
  expect(duxue(["import", returns, ...district, "-o", "报送.json"], { cwd }).code).toBe(0)
  return cwd
}

const filingIn = (cwd: string, file: string): FilingFile =>
  Schema.decodeUnknownSync(FilingFile)(parsed(readFileSync(join(cwd, file), "utf8")))

const formats = ["docx", "pdf", "html", "md"] as const

describe("an exported filing", () => {
  it.each(["xlsx", "json", "ndjson"])(
    "as .%s is imported as what it was",
    (format) => {
      const cwd = folderWithFiling()
      const out = `再导.${format}`
      expect(duxue(["export", "报送.json", "-o", out], { cwd }).code).toBe(0)
      expect(duxue(["import", out, "-o", "读回.json"], { cwd }).code).toBe(0)
      expect(filingIn(cwd, "读回.json")).toEqual(filingIn(cwd, "报送.json"))
      expect(duxue(["diff", "报送.json", out], { cwd }).code).toBe(0)
    },
    patience
  )

  it("is read and checked as the letter that it makes", { timeout: patience }, () => {
    const cwd = folderWithFiling()
    expect(duxue(["export", "报送.json", "-o", "数据.xlsx"], { cwd }).code).toBe(0)
    const told = filingIn(cwd, "报送.json").facts?.find(
      ({ measure }) => measure === "party-committee-education-agenda-count"
    )
    const figures = readingOf("数据.xlsx", cwd).figures.filter(
      ({ measure }) => measure === "party-committee-education-agenda-count"
    )
    expect(figures.length).toBeGreaterThan(0)
    for (const { value } of figures) expect(value).toBe(told?.value)
    expect(duxue(["check", "数据.xlsx"], { cwd }).out).toContain("结论：")
  })
})

describe("an exported letter", () => {
  it.each(formats)(
    "as %s keeps its words, and every measure with the value that went in",
    (format) => {
      const cwd = folderOf({})
      const out = `报告.${format}`
      expect(duxue(["export", sampleLetter, "-o", out], { cwd })).toEqual({ code: 0, out: "", err: "" })
      const [before, after] = [readingOf(sampleLetter, cwd), readingOf(out, cwd)]
      expect(measured(before).length).toBeGreaterThan(100)
      expect(measured(after)).toEqual(measured(before))
      expect(after.text.replaceAll(/\s/g, "")).toContain("多维一体 教育大渡".replaceAll(/\s/g, ""))
    },
    patience
  )

  it("goes from one format to another without a loss", { timeout: patience }, () => {
    const cwd = folderOf({})
    const files = ["一.docx", "二.html", "三.md", "四.docx"]
    let from = sampleLetter
    for (const file of files) {
      expect(duxue(["export", from, "-o", file], { cwd }).code).toBe(0)
      from = file
    }
    expect(measured(readingOf("四.docx", cwd))).toEqual(measured(readingOf(sampleLetter, cwd)))
  })
})

describe("returns and filings", () => {
  const cwd = folderWithFiling()

  it.each(formats)(
    "become a letter as %s, which reads back to what the returns tell of the district",
    (format) => {
      const out = `函.${format}`
      expect(duxue(["compose", "报送.json", "-o", out], { cwd }).code).toBe(0)
      const { facts = [] } = filingIn(cwd, "报送.json")
      const told = new Map(
        readingOf(out, cwd).figures.flatMap(({ measure, value, period }) =>
          measure === null ? [] : [[`${measure} ${period ?? ""}`, value] as const]
        )
      )
      const ofDistrict = facts.filter(({ organisation, value }) => organisation === null && typeof value === "string")
      expect(ofDistrict.length).toBeGreaterThan(50)
      for (const { measure, value, period } of ofDistrict) {
        expect([
          measure,
          [...told].some(([key, read]) => key.startsWith(`${measure} ${period ?? ""}`) && read === value)
        ]).toEqual([measure, true])
      }
    },
    patience
  )

  it("are exported from files of returns as from the filing that they make", { timeout: patience }, () => {
    expect(duxue(["export", returns, ...district, "--to", "json"], { cwd }).out).toBe(
      duxue(["import", returns, ...district], { cwd }).out
    )
    const { out } = duxue(["export", "报送.json", "--to", "csv", "--table", "verdicts"], { cwd })
    expect(out.split("\r\n").length).toBeGreaterThan(100)
  })

  it("are told in words of ours alone, with the frame that was asked for", { timeout: patience }, () => {
    const frame = [
      "--number",
      "青禾府函〔2021〕12号",
      "--addressee",
      "某某市人民政府教育督导室",
      "--date",
      "2021-03-08"
    ]
    expect(duxue(["compose", "报送.json", ...frame, "-o", "有头.docx"], { cwd }).code).toBe(0)
    const { letter, text } = readingOf("有头.docx", cwd)
    expect(letter).toMatchObject({ addressee: "某某市人民政府教育督导室", signedOn: "2021-03-08" })
    expect(text).toContain("青禾府函〔2021〕12号")
  })
})

describe("duxue diff", () => {
  const cwd = sharedFolder()
  const text = readFileSync(sampleLetter, "utf8")
  writeFileSync(join(cwd, "改.md"), text.replace("14662人", "14672人"))

  it("finds nothing between a letter and its own copy, and ends in 0", { timeout: patience }, () => {
    expect(duxue(["export", sampleLetter, "-o", "原.html"], { cwd }).code).toBe(0)
    expect(duxue(["export", sampleLetter, "-o", "原.md"], { cwd }).code).toBe(0)
    const { code, out } = duxue(["diff", sampleLetter, "原.md", "--format", "json"], { cwd })
    expect(Schema.decodeUnknownSync(LetterDiff)(parsed(out)).figures).toEqual([])
    expect(code === 0 || Schema.decodeUnknownSync(LetterDiff)(parsed(out)).paragraphs.length > 0).toBe(true)
    expect(duxue(["diff", "原.md", "原.md"], { cwd })).toMatchObject({ code: 0, err: "" })
  })

  it("finds the figure that was changed, across formats, and ends in 1", { timeout: patience }, () => {
    expect(duxue(["export", sampleLetter, "-o", "原.docx"], { cwd }).code).toBe(0)
    const { code, out } = duxue(["diff", "原.docx", "改.md", "--format", "json"], { cwd })
    const { figures } = Schema.decodeUnknownSync(LetterDiff)(parsed(out))
    expect(code).toBe(1)
    expect(figures.map(({ kind, fact, before, after, by }) => [kind, fact, before?.text, after?.text, by])).toEqual([
      ["changed", "kindergarten-children", "14662人", "14672人", { value: "10", unit: "人" }]
    ])
    expect(duxue(["diff", "原.docx", "改.md"], { cwd }).out).toContain("14662人 → 14672人（+10人）")
  })

  it("holds filings against each other fact by fact", { timeout: patience }, () => {
    const folder = folderOf({})
    expect(duxue(["import", returns, ...district, "-o", "报送.json"], { cwd: folder }).code).toBe(0)
    const filing = filingIn(folder, "报送.json")
    const [first, ...others] = filing.facts ?? []
    writeFileSync(join(folder, "改.json"), JSON.stringify({ ...filing, facts: others }))
    const { code, out } = duxue(["diff", "报送.json", "改.json", "--format", "json"], { cwd: folder })
    const { facts, counts } = Schema.decodeUnknownSync(FilingDiff)(parsed(out))
    expect([code, counts]).toEqual([1, { changed: 0, added: 0, removed: 1 }])
    expect(facts[0]?.before?.measure).toBe(first?.measure)
  })

  it("ends in 2 where a side cannot be read", () => {
    expect(duxue(["diff", "改.md", "没有.docx"], { cwd })).toMatchObject({ code: 2, out: "" })
  })
})

describe("duxue review-numbers", () => {
  const reviewOf = (file: string, cwd: string): NumberReview =>
    Schema.decodeUnknownSync(NumberReview)(parsed(duxue(["review-numbers", file, "--format", "json"], { cwd }).out))

  it("tells what is bound, what was changed by hand, and what nothing stands behind", { timeout: patience }, () => {
    const cwd = folderOf({})
    expect(reviewOf(sampleLetter, cwd).counts.bound).toBe(0)
    duxue(["export", sampleLetter, "-o", "函.html"], { cwd })
    const review = reviewOf("函.html", cwd)
    expect(review.counts.bound).toBeGreaterThan(100)
    expect(review.counts.touched).toBe(0)
    const page = readFileSync(join(cwd, "函.html"), "utf8")
    writeFileSync(join(cwd, "改.html"), page.replace(">14662人</data>", ">14672人</data>"))
    const changed = reviewOf("改.html", cwd)
    expect(changed.counts.touched).toBe(1)
    expect(changed.numbers.find(({ status }) => status === "touched")).toMatchObject({
      was: "14662人",
      text: "14672人"
    })
    const { out, code } = duxue(["review-numbers", "改.html"], { cwd })
    expect(code).toBe(0)
    expect(out).toContain("14662人 → 14672人")
    expect(out).toContain("绑定后被改动 1")
  })
})

describe("return forms", () => {
  it("go out, and come back empty with a word of it", { timeout: patience }, () => {
    const cwd = folderOf({})
    expect(duxue(["template", "--year", "2020", "--district", "重庆市青禾区", "-o", "报表"], { cwd }).code).toBe(0)
    expect(readdirSync(join(cwd, "报表")).toSorted()).toEqual(["学校报表.xlsx", "部门报表.xlsx"])
    expect(duxue(["template", "-o", "全部.xlsx"], { cwd }).code).toBe(0)
    const { code, err } = duxue(["import", "报表/学校报表.xlsx", "-o", "报送.json"], { cwd })
    expect(code).toBe(2)
    expect(err).toContain("报表还没有填写")
    expect(readdirSync(cwd).toSorted()).toEqual(["全部.xlsx", "报表"])
  })

  it("of a year that is none are refused", () => {
    const { code, err } = duxue(["template", "--year", "二〇二〇", "-o", "x.xlsx"], { cwd: folderOf({}) })
    expect([code, err.includes("请写四位数字")]).toEqual([2, true])
  })
})

describe("where a document goes", () => {
  it.each([
    ["without a format", ["export", sampleLetter], "没有写明格式"],
    ["of an unknown ending", ["export", sampleLetter, "-o", "报告.rtf"], "从“报告.rtf”看不出格式"],
    ["with a table of a letter", ["export", sampleLetter, "--table", "facts", "-o", "a.docx"], "--table 只用于"],
    ["over the file that is read", ["compose", "自己.md", "-o", "自己.md"], "会覆盖原件"],
    ["over the letter that is checked", ["check", "自己.md", "-o", "自己.md"], "会覆盖原件"],
    ["as remarks in what is no Word document", ["check", "自己.md", "-o", "a.docx"], "不是 Word 文档"],
    ["as a list of unknown kind", ["check", "自己.md", "--findings", "a.txt"], "看不出是哪一种"],
    ["signed on no day", ["compose", "自己.md", "--date", "2021-02-30", "-o", "a.docx"], "不是日历上的日期"]
  ])("%s is refused, and nothing is written", (_, parameters, reason) => {
    const text = readFileSync(sampleLetter, "utf8")
    const cwd = folderOf({ "自己.md": text })
    const { code, out, err } = duxue(parameters, { cwd })
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(reason)
    expect(readdirSync(cwd)).toEqual(["自己.md"])
    expect(readFileSync(join(cwd, "自己.md"), "utf8")).toBe(text)
  })
})
