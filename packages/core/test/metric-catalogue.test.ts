import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { metricKey } from "../src/domain/metric.ts"
import { leavesOf } from "../src/formula/formula.ts"
import { redirects } from "../src/metrics/redirects.ts"
import { findMeasure, formsOf, metrics, metricsOf, sections } from "../src/registry.ts"

const every = metrics.map((metric) => [metricKey(metric), metric] as const)

const chinese = /\p{Script=Han}/u

describe("the catalogue of metrics", () => {
  it.each(sections.map(({ id }) => [id] as const))("has at least three metrics in %s", (section) => {
    expect(new Set(metricsOf(section).map(({ id }) => id)).size).toBeGreaterThanOrEqual(3)
  })

  it.each(
    readFileSync(join(import.meta.dirname, "metric-ids.txt"), "utf8")
      .trim()
      .split("\n")
      .map((id) => [id] as const)
  )("knows %s", (id) => {
    expect(formsOf(id).map(metricKey)).not.toEqual([])
    expect(formsOf(id).every((form) => form.id === (redirects[id] ?? id))).toBe(true)
  })

  it("leads every old name to a metric, and none from a metric that stands", () => {
    const ids = new Set(metrics.map(({ id }) => id))
    expect(Object.entries(redirects).filter(([from, to]) => ids.has(from) || !ids.has(to))).toEqual([])
  })

  it.each(every)("tells of %s what is counted, in both languages", (_key, metric) => {
    for (const text of [metric.title, metric.name, metric.basis]) {
      expect(text?.zh).toMatch(chinese)
      expect(text?.en).toMatch(/[a-z]/)
      expect(text?.en).not.toMatch(chinese)
    }
    expect(metric.basis?.zh.endsWith("。")).toBe(true)
    expect(metric.items.length).toBeGreaterThan(0)
  })

  it.each(every)("shows how %s is reckoned", (_key, { examples }) => {
    expect(examples.length).toBeGreaterThan(0)
  })

  it("calls no two forms by one name", () => {
    for (const language of ["zh", "en"] as const) {
      const titles = metrics.map(({ title }) => title[language])
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    }
  })

  it.each(every)("asks of %s for measures of its own level", (_key, { formula, level, counted, appliesWith }) => {
    const leaves = leavesOf(formula)
    expect(leaves.filter((leaf) => findMeasure(leaf)?.level !== level)).toEqual([])
    // A margin can be told in the units of an input alone.
    expect(leaves).toEqual(expect.arrayContaining(counted === undefined ? [] : [counted]))
    expect(appliesWith === undefined || findMeasure(appliesWith)?.level === level).toBe(true)
  })
})
