/** Data that were exported come back: a filing in lines of JSON, the facts of a letter in JSON or in lines of it. */
import { type Fact, FilingFile, type LetterHead, MeasureId, Period } from "@duxue/core"
import { Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import {
  type LetterRecord,
  MalformedReturn,
  readFilingFile,
  tableCsv,
  tablesNdjson,
  tablesOfFiling,
  tablesOfLetter
} from "../src/index.ts"
import { sampleDistrict } from "./sample-district.ts"

const back = async (text: string, name: string) => {
  const content = await Effect.runPromise(readFilingFile(new TextEncoder().encode(text), name))
  if (content.kind !== "filing") throw new Error(`it was read as ${content.kind}`)
  return content.filing
}

describe("a filing", () => {
  const filing = sampleDistrict("dadukou-2020")
  const { id, district, period } = filing

  it("comes back from lines of JSON, without what was computed", async () => {
    const lines = tablesNdjson({ table: "filing", id, district, period }, tablesOfFiling(filing))
    expect(await back(lines, "报送.ndjson")).toEqual(filing)
  })

  it("comes back from JSON whole", async () => {
    const json = JSON.stringify(Schema.encodeSync(FilingFile)({ kind: "filing", ...filing }))
    expect(await back(json, "报送.json")).toEqual(filing)
  })
})

describe("a table of facts", () => {
  it("is for analysis, and says what comes back instead", async () => {
    const [facts] = tablesOfFiling({ ...sampleDistrict("dadukou-2020"), schools: [] })
    const csv = facts === undefined ? "" : tableCsv(facts, { byteOrderMark: true })
    const failure = await Effect.runPromise(Effect.flip(readFilingFile(new TextEncoder().encode(csv), "facts.csv")))
    expect(failure instanceof MalformedReturn && failure.problems.map(({ code }) => code)).toEqual(["unknown-kind"])
    expect(failure.message).toContain("请导出为 .xlsx、.json 或 .ndjson")
  })
})

describe("a letter", () => {
  const letter: LetterHead = {
    title: "关于2020年履行教育职责情况的自查自评报告",
    district: "青禾区",
    year: 2020,
    addressee: null,
    signedBy: "青禾区人民政府",
    signedOn: null
  }
  const fact: Fact = {
    measure: MeasureId.make("kindergarten-children"),
    organisation: null,
    stage: null,
    period: Period.make("2020"),
    value: "14662",
    lower: "14662",
    upper: null,
    unit: "人",
    qualifier: "more_than",
    step: "0",
    provenance: { kind: "letter", file: "报告.txt", span: [6, 12], quote: "14662人" }
  }
  const record: LetterRecord = { figures: [], facts: [fact], statements: [], relations: [], findings: [] }

  it("comes back as the filing of its facts", async () => {
    const json = await back(JSON.stringify({ file: "报告.txt", letter, ...record }), "导出.json")
    expect([json.id, json.period, json.facts]).toEqual(["青禾区-2020", "2020", [fact]])
    expect(json.district.place).toBe("青禾区 青禾区人民政府 关于2020年履行教育职责情况的自查自评报告")
    const head = { table: "letter", file: "报告.txt", ...letter }
    expect(await back(tablesNdjson(head, tablesOfLetter(record)), "导出.ndjson")).toEqual(json)
  })

  it("says that it names no year", async () => {
    const json = JSON.stringify({ file: "报告.txt", letter: { ...letter, year: null }, ...record })
    const failure = await Effect.runPromise(Effect.flip(readFilingFile(new TextEncoder().encode(json), "导出.json")))
    expect(failure).toBeInstanceOf(MalformedReturn)
    expect(failure.message).toContain("$.period")
  })
})
