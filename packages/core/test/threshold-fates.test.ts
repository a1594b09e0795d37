import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { findMetric, findStandard } from "../src/registry.ts"
import { redirects } from "../src/metrics/redirects.ts"

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), "utf8")

/** `metric index fate what`: what became of each threshold of the survey on which the policies rest. */
const fates = read("threshold-fates.txt")
  .trim()
  .split("\n")
  .map((line) => {
    const [metric = "", index = "", fate = "", what = ""] = line.split(" ")
    return { metric, index, fate, what }
  })

const key = (fate: string, what: string): string => (fate === "left-out" ? `${fate} ${what}` : fate)

describe("the thresholds of the survey", () => {
  it("are 224, each with one fate", () => {
    expect(fates).toHaveLength(224)
    expect(new Set(fates.map(({ metric, index }) => `${metric} ${index}`)).size).toBe(224)
  })

  it("that were shipped or merged are in force by a standard of that metric or of the one it leads to", () => {
    const lost = fates.filter(({ fate, what }) => fate !== "left-out" && findStandard(what) === undefined)
    expect(lost).toEqual([])
    for (const { metric, fate, what } of fates.filter(({ metric: id }) => redirects[id] !== undefined)) {
      expect([metric, fate]).toEqual([metric, "merged"])
      expect(findMetric(findStandard(what)?.metric ?? "")).toBeDefined()
    }
  })

  it("that were shipped have each a standard of their own", () => {
    const shipped = fates.filter(({ fate }) => fate === "shipped").map(({ what }) => what)
    expect(shipped.filter((id, index) => shipped.indexOf(id) !== index)).toEqual([])
  })

  it("are counted by fate in the decision on standards", () => {
    const decision = read("../../../docs/adr/0006-standards-by-day-place-and-confidence.md")
    const told = [...decision.matchAll(/^\| `(shipped|merged|left-out [a-z-]+)` \|.*\| (\d+) \|$/gmu)].map(
      ([, fate = "", count = ""]) => [fate, Number(count)] as const
    )
    const counted = Map.groupBy(fates, ({ fate, what }) => key(fate, what))
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries([...counted].map(([fate, lines]) => [fate, lines.length]))
    )
  })
})
