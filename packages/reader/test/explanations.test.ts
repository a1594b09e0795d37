import { readFileSync } from "node:fs"
import { assess, explain, filingOf, metricKey, metrics } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const letters = ["dadukou-2020", "paraphrase-2022"].map((name) => {
  const file = new URL(`../../../samples/letters/${name}.md`, import.meta.url)
  const filing = filingOf(read(readFileSync(file, "utf8")), `${name}.md`)
  if (filing === undefined) throw new Error(`${name} names no year`)
  return { name, filing }
})

describe.each(letters)("what $name states, explained", ({ filing }) => {
  it.each(metrics.map(metricKey))("%s: the verdicts are those of the assessment", (key) => {
    // A form without stage or group goes by the id of the metric, which asks for all its forms.
    const explanation = explain(filing, key).find((each) => each.key === key)
    const judged = assess(filing, { metrics: metrics.filter((metric) => metricKey(metric) === key) }).verdicts
    expect(explanation?.verdicts).toEqual(judged)
    expect(explanation?.value).toBe(judged[0]?.value ?? null)
  })

  it("every figure that a sentence is worked from is quoted from the letter", () => {
    const inputs = metrics
      .flatMap((metric) => explain(filing, metricKey(metric)))
      .flatMap((each) => (each.worked === null ? [] : each.inputs))
    expect(inputs.length).toBeGreaterThan(20)
    expect(inputs.filter(({ source, provenance }) => source === "stated" && provenance?.kind !== "letter")).toEqual([])
  })
})

describe("the published letter", () => {
  it.each([
    ["public-kindergarten-share", "7353人 ÷ 14662人 × 100% = 50.15%", "7330", "22"],
    ["inclusive-kindergarten-coverage", "13630人 ÷ 14662人 × 100% = 92.96%", "11729", "1900"],
    ["teacher-rotation-rate", "301人 ÷ 1920人 × 100% = 15.68%", "191", "109"]
  ])("%s is %s, and turns at %s", (metric, worked, turnsAt, room) => {
    const [explanation] = letters[0] === undefined ? [] : explain(letters[0].filing, metric)
    expect(explanation?.worked?.zh).toBe(worked)
    expect(explanation?.movement[0]).toMatchObject({ turnsAt, room, exact: true })
  })
})
