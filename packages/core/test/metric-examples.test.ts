import { describe, expect, it } from "vitest"
import type { MeasureId } from "../src/domain/measure.ts"
import { metricKey } from "../src/domain/metric.ts"
import { describe as inWords } from "../src/formula/describe.ts"
import { evaluate, type Formula, leavesOf, valueOf } from "../src/formula/formula.ts"
import { point } from "../src/quantity/interval.ts"
import { decimal, exactPlaces, multiply, type Rational, toFixed } from "../src/quantity/rational.ts"
import { metrics } from "../src/registry.ts"

const examples = metrics.flatMap((metric) =>
  metric.examples.map((example) => [`${metricKey(metric)} gives ${example.gives}`, metric, example] as const)
)

describe("worked examples", () => {
  it.each(examples)("%s", (_title, metric, { given, gives }) => {
    const told = new Map(Object.entries(given).map(([measure, value]) => [measure, decimal(value)]))
    const value = valueOf(metric.formula, (measure) => told.get(measure))
    expect(value === undefined ? undefined : toFixed(value, metric.decimals)).toBe(
      toFixed(decimal(gives), metric.decimals)
    )
    // No digit may be promised that the metric does not show.
    expect(exactPlaces(decimal(gives))).toBeLessThanOrEqual(metric.decimals)
  })

  it.each(examples)("%s, and is given what the formula asks for and nothing else", (_title, metric, { given }) => {
    expect(Object.keys(given).toSorted()).toEqual([...leavesOf(metric.formula)].toSorted())
  })
})

const seven: Rational = decimal("7")
const every = metrics.map((metric) => [metricKey(metric), metric] as const)

describe("every metric", () => {
  it.each(every)("%s is unknown while a fact is missing", (_key, metric) => {
    for (const missing of leavesOf(metric.formula)) {
      expect(valueOf(metric.formula, (measure) => (measure === missing ? undefined : seven))).toBeUndefined()
    }
    const told = leavesOf(metric.formula)
    expect(evaluate(metric.formula, (measure) => point(decimal(String(9 - told.indexOf(measure)))))).toBeDefined()
  })

  /** 人均 × 人数 grows with the square of the scale. */
  const multiplies = (formula: Formula<MeasureId>): boolean => inWords(formula, () => "").includes("×")

  it.each(every.filter(([, { formula }]) => formula.op === "percentage" && !multiplies(formula.of)))(
    "%s stays the same where all is told in another scale",
    (_key, metric) => {
      const facts = new Map(leavesOf(metric.formula).map((measure, index) => [measure, decimal(String(index + 3))]))
      const once = valueOf(metric.formula, (measure) => facts.get(measure))
      const scaled = valueOf(metric.formula, (measure) => multiply(facts.get(measure) as Rational, decimal("10000")))
      expect(scaled).toEqual(once)
    }
  )
})
