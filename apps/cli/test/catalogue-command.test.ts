import { Ajv2020 } from "ajv/dist/2020.js"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { duxue, folderOf, cleanText, parsed, sampleLetter } from "./duxue-process.ts"

const kinds = ["sections", "items", "measures", "metrics", "standards", "policies", "checks"] as const
const Entries = Schema.Array(Schema.Struct({ id: Schema.String }))
const Schemas = Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.Unknown))

const schemaNamed = (name: string): object =>
  Schema.decodeUnknownSync(Schema.Record(Schema.String, Schema.Unknown))(parsed(duxue(["schema", name]).out))

const faults = (schema: object, body: unknown): unknown => {
  const validator = new Ajv2020({ strict: false, allErrors: true })
  return validator.validate(schema, body) ? [] : validator.errors
}

describe("duxue catalogue", { timeout: 60_000 }, () => {
  it.each(kinds)("%s: an array with ids, each once, as its schema says", (kind) => {
    const { out, code } = duxue(["catalogue", kind, "--format", "json"])
    const entries = Schema.decodeUnknownSync(Entries)(parsed(out))
    expect(code).toBe(0)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(entries.length).toBeGreaterThan(5)
    expect(faults(schemaNamed(kind), parsed(out))).toEqual([])
  })

  it("text: a line for each entry, whole where no terminal cuts it", () => {
    const lines = duxue(["catalogue", "sections"]).out.trimEnd().split("\n")
    expect(lines).toHaveLength(2 + 13)
    expect(lines[0]).toBe("部分 13")
    expect(duxue(["catalogue", "policies"]).out).not.toContain("…")
    expect(duxue(["catalogue", "sections", "--lang", "en"]).out).toContain("Funding")
  })

  it("standards: those in force on a day, and on one metric", () => {
    const Dated = Schema.Array(
      Schema.Struct({ metric: Schema.String, from: Schema.String, until: Schema.NullOr(Schema.String) })
    )
    const on = (...parameters: ReadonlyArray<string>) =>
      Schema.decodeUnknownSync(Dated)(parsed(duxue(["catalogue", "standards", ...parameters, "--format", "json"]).out))
    const inForce = on("--on", "2020-12-31")
    expect(inForce.length).toBeGreaterThan(10)
    for (const { from, until } of inForce) expect(from <= "2020-12-31" && (until ?? "9999") >= "2020-12-31").toBe(true)
    const ofShare = on("--metric", "公办园在园幼儿占比")
    expect(new Set(ofShare.map(({ metric }) => metric))).toEqual(new Set(["public-kindergarten-share"]))
    expect(duxue(["catalogue", "policies", "--on", "2020-12-31"]).err).toContain("只用于 standards")
    expect(duxue(["catalogue", "standards", "--on", "2020-13-01"]).code).toBe(2)
  })

  it("standards: those that bind in a place", () => {
    const idsIn = (...place: ReadonlyArray<string>) =>
      Schema.decodeUnknownSync(Entries)(parsed(duxue(["catalogue", "standards", ...place, "--format", "json"]).out))
    const [all, there, elsewhere] = [idsIn(), idsIn("--place", "重庆市大渡口区"), idsIn("--place", "云岭区")]
    expect(there.length).toBeGreaterThan(elsewhere.length)
    expect(all.length).toBeGreaterThanOrEqual(there.length)
    expect(duxue(["catalogue", "metrics", "--place", "重庆市"]).code).toBe(2)
  })

  it("text: tells confidence, documents, forms and dates in words", () => {
    const standards = duxue(["catalogue", "standards"]).out
    expect(standards).toMatch(/2020-01-01|2020-02-18/)
    expect(standards).toMatch(/ (见过原文|转引|待核实) +\S*〔\d{4}〕\d+号/)
    expect(standards).not.toMatch(/ (seen|unconfirmed) /)
    expect(duxue(["catalogue", "standards", "--lang", "en"]).out).toMatch(/ (seen|second-hand|unconfirmed) /)
    expect(duxue(["catalogue", "metrics"]).out).toMatch(/^ +average-class-size +平均班额 .*小学、初中/m)
    expect(duxue(["catalogue", "policies"]).out).toMatch(/国办发〔2001〕74号 +2001-10-08/)
  })

  it("of what there is not, a mistake", () => {
    const { code, err } = duxue(["catalogue", "sectoins"])
    expect(code).toBe(2)
    expect(err).toContain("sections、items、measures")
  })
})

describe("duxue schema", { timeout: 60_000 }, () => {
  it("describes what read and check print", () => {
    for (const command of ["read", "check"]) {
      const body = parsed(duxue([command, sampleLetter, "--format", "json"]).out)
      expect(faults(schemaNamed(command), body)).toEqual([])
      expect(faults(schemaNamed(command), {})).not.toEqual([])
    }
  })

  it("describes their lines of NDJSON, failures included", () => {
    const cwd = folderOf({ "a.txt": cleanText, "b.txt": "" })
    for (const command of ["read", "check"]) {
      const lines = duxue([command, "a.txt", "b.txt", "--format", "json"], { cwd }).out.trimEnd().split("\n")
      expect(lines).toHaveLength(2)
      for (const line of lines) expect(faults(schemaNamed(`${command}-line`), parsed(line))).toEqual([])
    }
  })

  it("describes what export prints", () => {
    expect(faults(schemaNamed("export"), parsed(duxue(["export", sampleLetter, "--to", "json"]).out))).toEqual([])
  })

  it("prints all of them without a name, and those of the catalogue by that name", () => {
    const all = Schema.decodeUnknownSync(Schemas)(parsed(duxue(["schema"]).out))
    expect(Object.keys(all)).toEqual([
      "read",
      "read-line",
      "check",
      "check-line",
      "assess",
      "assess-line",
      "explain",
      "whatif",
      "compare",
      "score",
      "rubric",
      "filing",
      "school-returns",
      "department-returns",
      "review-numbers",
      "diff",
      "filing-diff",
      "export",
      "bundle-verification",
      "bundle-manifest",
      "bundle-findings",
      "bundle-evidence",
      "bundle-history-line",
      ...kinds
    ])
    for (const schema of Object.values(all))
      expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema")
    expect(Object.keys(Schema.decodeUnknownSync(Schemas)(parsed(duxue(["schema", "catalogue"]).out)))).toEqual([
      ...kinds
    ])
  })

  it("of what there is not, a mistake", () => {
    const { code, err } = duxue(["schema", "letter"])
    expect([code, err.includes("没有“letter”的结构说明")]).toEqual([2, true])
  })
})
