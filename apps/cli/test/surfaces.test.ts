import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { cleanText, duxue, folderOf, parsed, sampleLetter, wrongText } from "./duxue-process.ts"

describe("--format html", () => {
  const page = duxue(["check", sampleLetter, "--format", "html"])

  it("is one page that loads nothing and runs nothing", () => {
    expect(page.code).toBe(1)
    expect(page.out.slice(0, 15)).toBe("<!doctype html>")
    expect(/<script|<link|<img|<iframe|@import|url\(|\son[a-z]+=/i.exec(page.out)).toBeNull()
    // Addresses in it are only its own fragments.
    const addresses = Array.from(page.out.matchAll(/(?:href|src)="([^"]*)"/g), ([, address]) => address ?? "")
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter((address) => !address.startsWith("#"))).toEqual([])
  })

  it("has its styles for light, dark, narrow and paper within", () => {
    for (const rule of ["prefers-color-scheme: dark", "max-width: 1100px", "@media print"]) {
      expect([rule, page.out.includes(rule)]).toEqual([rule, true])
    }
  })

  it("every reference leads to something that is there, and no id stands twice", () => {
    const ids = Array.from(page.out.matchAll(/\sid="([^"]+)"/g), ([, id]) => id ?? "")
    const targets = Array.from(page.out.matchAll(/href="#([^"]+)"/g), ([, id]) => id ?? "")
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it("of a reading shows the figures without judging them", () => {
    const { out } = duxue(["read", sampleLetter, "--format", "html"])
    expect(out.includes('data-component="figure" data-state="bound"')).toBe(true)
    expect(out.includes("<aside")).toBe(false)
  })

  it("of several letters goes into a folder, a page each, letters of one name apart", () => {
    const cwd = folderOf({ "甲/报告.txt": cleanText, "乙/报告.txt": wrongText })
    const { code } = duxue(["check", "甲", "乙", "--format", "html", "-o", "结果"], { cwd })
    expect(code).toBe(1)
    expect(readdirSync(join(cwd, "结果")).toSorted()).toEqual(["报告-2.html", "报告.html"])
    expect(readFileSync(join(cwd, "结果", "报告-2.html"), "utf8")).toContain("1234人")
    expect(duxue(["check", "甲", "乙", "--format", "html"], { cwd }).err).toContain("请用 -o 指明")
  })
})

describe("--format sarif", () => {
  const Region = Schema.Struct({
    startLine: Schema.Int,
    startColumn: Schema.Int,
    endLine: Schema.Int,
    endColumn: Schema.Int,
    charOffset: Schema.Int,
    charLength: Schema.Int
  })
  const Message = Schema.Struct({ text: Schema.String })
  const Level = Schema.Literals(["error", "warning", "note"])
  const Place = Schema.Struct({
    physicalLocation: Schema.Struct({
      artifactLocation: Schema.Struct({ uri: Schema.String }),
      region: Schema.optionalKey(Region)
    })
  })
  const Log = Schema.Struct({
    $schema: Schema.String,
    version: Schema.Literal("2.1.0"),
    runs: Schema.Tuple([
      Schema.Struct({
        tool: Schema.Struct({
          driver: Schema.Struct({
            name: Schema.Literal("duxue"),
            version: Schema.String,
            rules: Schema.Array(
              Schema.Struct({
                id: Schema.String,
                shortDescription: Message,
                fullDescription: Message,
                defaultConfiguration: Schema.Struct({ level: Level })
              })
            )
          })
        }),
        artifacts: Schema.Array(Schema.Struct({ location: Schema.Struct({ uri: Schema.String }) })),
        invocations: Schema.Array(Schema.Struct({ executionSuccessful: Schema.Boolean })),
        results: Schema.Array(
          Schema.Struct({
            ruleId: Schema.String,
            ruleIndex: Schema.Int,
            level: Level,
            message: Message,
            locations: Schema.Array(Place)
          })
        )
      })
    ])
  })
  const log = (out: string) => Schema.decodeUnknownSync(Log)(parsed(out))

  it("is SARIF 2.1.0: each result points to its rule, and each region to the words of the letter", () => {
    const text = readFileSync(sampleLetter, "utf8")
    const lines = text.split("\n")
    const [{ tool, results }] = log(duxue(["check", sampleLetter, "--format", "sarif"]).out).runs
    expect(results.length).toBeGreaterThan(0)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    const slip = results.find(({ ruleId }) => ruleId === "sibling-magnitude")
    const region = slip?.locations[0]?.physicalLocation.region
    expect(slip?.level).toBe("error")
    expect(text.slice(region?.charOffset, (region?.charOffset ?? 0) + (region?.charLength ?? 0))).toBe("18151.74万元")
    const line = lines[(region?.startLine ?? 0) - 1] ?? ""
    expect(line.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe("18151.74万元")
  })

  it("lists the checks that found nothing as rules too", () => {
    const [{ tool, results }] = log(duxue(["check", "--format", "sarif"], { input: cleanText }).out).runs
    expect(results).toEqual([])
    expect(tool.driver.rules.length).toBeGreaterThan(10)
  })

  it("of several letters is one log, and says what could not be read", () => {
    const cwd = folderOf({ "a b.txt": wrongText, "空.txt": "" })
    const [{ artifacts, invocations }] = log(
      duxue(["check", "a b.txt", "空.txt", "--format", "sarif"], { cwd }).out
    ).runs
    expect(artifacts.map(({ location }) => location.uri)).toEqual(["a%20b.txt"])
    expect(invocations[0]?.executionSuccessful).toBe(false)
  })
})
