import { schoolHeadings } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import {
  type FilingFileContent,
  type FilingFileError,
  MalformedReturn,
  readCsv,
  readFilingFile,
  writeCsv
} from "../src/index.ts"
import { inGbk, inUtf16, inUtf8, paragraph } from "./chinese-bytes.ts"

const content = (bytes: Uint8Array, name: string): FilingFileContent => Effect.runSync(readFilingFile(bytes, name))

const failure = (bytes: Uint8Array, name: string): FilingFileError => {
  const read = Effect.runSync(Effect.result(readFilingFile(bytes, name)))
  if (Result.isSuccess(read)) throw new Error(`${name} was taken`)
  return read.failure
}

const places = (bytes: Uint8Array, name: string) => {
  const error = failure(bytes, name)
  if (!(error instanceof MalformedReturn)) throw error
  return error.problems.map(({ code, place }) => [code, place])
}

const schools = [
  "学校编号,学校名称,类别,办学性质,普惠性,城乡,学段,在校生数（人）,专任教师数",
  'S1,青禾小学,小学,公办,,城区,,"1,203",６５',
  'S2,"松墨""新""学校",九年一贯制学校,公办,,镇区,小学,800,—',
  'S2,"松墨""新""学校",九年一贯制学校,公办,,镇区,初中,450,'
].join("\r\n")

const departments = "指标项,数值,上年\n幼儿园数,66,61\n"

const values = (read: FilingFileContent) => ("facts" in read ? read.facts.map(({ value }) => value) : [])

describe("a table of schools", () => {
  it.each<readonly [string, Uint8Array, string]>([
    ["in UTF-8", inUtf8(schools), "schools.csv"],
    ["in UTF-8 with a byte-order mark", inUtf8(`\uFEFF${schools}`), "schools.csv"],
    ["in GB 18030, as Excel saves it in China", inGbk(schools), "学校.csv"],
    [
      "in UTF-16, as Excel saves Unicode text",
      inUtf16(schools.replaceAll(",", "\t").replace('"1\t203"', "1203"), "le"),
      "学校.txt"
    ],
    ["with semicolons", inUtf8(schools.replaceAll(",", ";").replace('"1;203"', '"1,203"')), "schools.csv"],
    ["with a line that names its separator", inUtf8(`sep=,\r\n${schools}`), "schools.csv"],
    ["under the name of a text file", inUtf8(schools), "学校.txt"],
    ["without a name that says anything", inUtf8(schools), "上报"]
  ])("is read %s", (_, bytes, name) => {
    const read = content(bytes, name)
    expect(read.kind).toBe("school-returns")
    expect(values(read)).toEqual(["1203", "65", "800", "450"])
    expect(read).toMatchObject({ schools: [{ name: "青禾小学" }, { name: '松墨"新"学校' }] })
  })

  it("tells the rows that a spreadsheet shows, blank ones counted", () => {
    const read = content(inUtf8(`临溪区学校基表\r\n\r\n${schools}`), "schools.csv")
    expect("facts" in read ? read.facts.map(({ provenance }) => provenance) : []).toEqual(
      ["H4", "I4", "H5", "H6"].map((place) => ({ kind: "return", file: "schools.csv", place }))
    )
  })
})

describe("a file is known by its content", () => {
  const json = {
    filing: '{"district":"临溪区","period":"2022","facts":[{"measure":"kindergartens","value":66}]}',
    schools:
      '{"kind":"school-returns","schools":[{"id":"K1","name":"青禾幼儿园","kind":"kindergarten","ownership":"public","area":"urban","parts":[{"values":{"school-pupils":66}}]}]}',
    departments: '{"kind":"department-returns","values":[{"measure":"kindergartens","value":66}]}'
  }

  it.each([
    ["department-returns", departments, "b.csv"],
    ["filing", json.filing, "c.json"],
    ["filing", json.filing, "c.txt"],
    ["school-returns", json.schools, "c.json"],
    ["department-returns", json.departments, "c.json"]
  ])("as %s: %s", (kind, text, name) => {
    const read = content(inUtf8(text), name)
    expect(read.kind).toBe(kind)
    expect(read.kind === "filing" ? read.filing.facts.map(({ value }) => value) : values(read)).toEqual(["66"])
  })

  it.each(["报告.txt", "报告.md", "报告"])("as a letter: %s", (name) => {
    const read = content(inGbk(paragraph), name)
    expect(read).toMatchObject({ kind: "letter", file: name, document: { text: paragraph, encoding: "gb18030" } })
  })

  it("as a letter where prose begins with a bracket", () => {
    expect(content(inUtf8(`[附件] ${paragraph}`), "报告.md").kind).toBe("letter")
  })
})

describe("a file is refused", () => {
  it.each([
    ["JSON that is none", '{"district":"临溪区",\n"period":"2022",}', "a.json", [["malformed-json", "2:17"]]],
    ["JSON that ends too early", '{"district":"临溪区"', "a.json", [["malformed-json", "1:18"]]],
    ["JSON of something else", '{"name":"临溪区"}', "a.json", [["unknown-kind", null]]],
    ["JSON that is a list", "[1, 2]", "a.json", [["unknown-kind", null]]],
    ["a table of something else", "甲,乙\n1,2\n", "a.csv", [["no-header", null]]],
    ["an open quotation mark", `${schools}\r\nS3,"柏原,小学,公办`, "a.csv", [["malformed-csv", "5"]]],
    ["a figure that is none", departments.replace("66", "六十六"), "b.csv", [["malformed-number", "B2"]]]
  ])("for %s", (_, text, name, problems) => {
    expect(places(inUtf8(text), name)).toEqual(problems)
  })

  it("with every problem in its message", () => {
    const error = failure(inUtf8(departments.replace("66", "六十六").replace("61", "-61")), "b.csv")
    expect(error).toMatchObject({ code: "malformed-return" })
    expect(error.message.split("\n")).toHaveLength(2)
    expect(error.explanation.en).toContain('"b.csv", row 2, column "上年" (C2)')
  })

  it.each([
    ["empty", new Uint8Array(), "empty-document"],
    ["a picture", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "binary-document"]
  ])("as other documents are where it is %s", (_, bytes, code) => {
    expect(failure(bytes, "a.csv").code).toBe(code)
  })

  it("above a size", () => {
    const read = Effect.runSync(Effect.result(readFilingFile(inUtf8(schools), "a.csv", { maximumBytes: 10 })))
    expect(Result.isFailure(read) && read.failure.code).toBe("document-too-large")
  })
})

describe("what a clerk leaves of a table", () => {
  const wrong = departments.replace("66", "六十六")
  const leaving = (...leave: ReadonlyArray<string>) =>
    Effect.runSync(Effect.result(readFilingFile(inUtf8(wrong), "b.csv", { leave })))

  it.each([["B2"], ["[b.csv]B2"]])("is not taken, and told: %s", (place) => {
    const read = Result.getOrThrow(leaving(place))
    expect("priorFacts" in read ? [...read.facts, ...read.priorFacts].map(({ value }) => value) : []).toEqual(["61"])
    expect("queries" in read ? read.queries.map(({ code }) => code) : []).toEqual(["left-out"])
  })

  it.each([["C9"], ["[c.csv]B2"]])("does not excuse the rest: %s", (place) => {
    expect(Result.isFailure(leaving(place))).toBe(true)
  })
})

describe("a table that is written", () => {
  it("reads back to the same cells", () => {
    const rows = [[...schoolHeadings()], ["S1", '松墨"新"学校', "多\n行", "1,203", "", " 空格 "]]
    const text = writeCsv(rows, { byteOrderMark: true })
    expect(text.startsWith("\uFEFF学校编号,")).toBe(true)
    const table = Result.getOrThrow(readCsv(text.slice(1), "a.csv"))
    expect(table.rows.slice(0, 2)).toEqual(rows)
  })
})
