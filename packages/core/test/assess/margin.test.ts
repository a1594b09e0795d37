import { describe, expect, it } from "vitest"
import { assert, it as property } from "@effect/vitest"
import { Schema } from "effect"
import { assessMetric } from "../../src/assess/assess-metric.ts"
import type { Inputs } from "../../src/assess/inputs.ts"
import { judge } from "../../src/assess/judge.ts"
import { standardsOn } from "../../src/assess/standards-on.ts"
import type { Metric } from "../../src/domain/metric.ts"
import type { Standard, StandardComparison } from "../../src/domain/policy.ts"
import { type Formula, leaf, percentage, quotient, sum, valueOf } from "../../src/formula/formula.ts"
import { type MeasureId, MeasureId as Id } from "../../src/index.ts"
import * as Interval from "../../src/quantity/interval.ts"
import { add, decimal, fromInteger, type Rational } from "../../src/quantity/rational.ts"
import { findMetric } from "../../src/registry.ts"

const inside = Id.make("public-kindergarten-children")
const outside = Id.make("kindergarten-children")

const metricOf = (formula: Formula<MeasureId>, counted: MeasureId): Metric => ({
  ...(findMetric("public-kindergarten-share") as Metric),
  formula,
  counted,
  appliesWith: undefined,
  statedAs: undefined
})

const standardOf = (comparison: StandardComparison, threshold: string): Standard => ({
  id: "line",
  metric: "public-kindergarten-share",
  stage: null,
  comparison,
  threshold,
  unit: "%",
  clause: null,
  requirement: { zh: "达到标准", en: "on the right side of the line" },
  from: "2020-01-01",
  until: null,
  confidence: "seen",
  verifiedOn: "2026-11-22"
})

const knowing =
  (values: ReadonlyMap<string, Rational>): Inputs =>
  (measure) => {
    const value = values.get(measure)
    if (value === undefined) return { unknown: { reason: undefined } }
    return { known: { interval: Interval.point(value), value, stated: undefined, derived: undefined } }
  }

const verdictAt = (metric: Metric, standard: Standard, values: ReadonlyMap<string, Rational>) => {
  const value = valueOf(metric.formula, (measure) => values.get(measure))
  return value === undefined ? undefined : judge(Interval.point(value), standard)
}

const marginAt = (metric: Metric, standard: Standard, values: ReadonlyMap<string, Rational>) => {
  const [assessed] = assessMetric(metric, knowing(values), standardsOn([standard], "2020-12-31"))
  return assessed?.verdict.margin
}

const share = percentage(leaf(inside), leaf(outside))
/** The last says whether the formula rises (1) or falls (−1) as what is counted grows. */
const formulas: ReadonlyArray<readonly [string, Formula<MeasureId>, MeasureId, 1 | -1]> = [
  ["of a share, its part", share, inside, 1],
  ["of a share, its whole", share, outside, -1],
  ["of a part of two, the one that is in both", percentage(leaf(inside), sum(leaf(inside), leaf(outside))), inside, 1],
  ["of a ratio, what is under the line", quotient(leaf(outside), leaf(inside)), inside, -1]
]
const comparisons: ReadonlyArray<StandardComparison> = [">=", ">", "<=", "<"]
const cases = formulas.flatMap(([title, formula, counted, rises]) =>
  comparisons.map((comparison) => ({ title: `${title}, ${comparison}`, formula, counted, rises, comparison }))
)

const Count = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 }))
const Line = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 99 }))

describe("the margin in what is counted", () => {
  for (const { title, formula, counted, rises, comparison } of cases) {
    property.prop(title, { part: Count, whole: Count, line: Line }, ({ part, whole, line }) => {
      const metric = metricOf(formula, counted)
      const standard = standardOf(comparison, String(formula.op === "quotient" ? line / 8 : line))
      const values = new Map([
        [inside as string, fromInteger(part)],
        [outside as string, fromInteger(whole)]
      ])
      const verdict = verdictAt(metric, standard, values)
      const margin = marginAt(metric, standard, values)
      // Where the counted input alone cannot turn the verdict, the margin is told in the metric's own unit.
      if (margin?.unit !== "人") return
      const room = Number(margin.value)
      const after = (steps: number) =>
        verdictAt(
          metric,
          standard,
          new Map([...values, [counted, add(values.get(counted) as Rational, fromInteger(steps))]])
        )
      assert.strictEqual(verdict === "met", room >= 0)
      const floor = comparison.startsWith(">") ? 1 : -1
      const way = (verdict === "met" ? -1 : 1) * floor * rises
      const holds = verdict === "met" ? room : -room - 1
      assert.strictEqual(after(way * holds), verdict)
      assert.strictEqual(after(way * (holds + 1)), verdict === "met" ? "unmet" : "met")
    })
  }
})

describe("worked margins", () => {
  it.each<[string, string, StandardComparison, string, string]>([
    ["22 children may leave public kindergartens", "7353", ">=", "50", "22"],
    ["the next one turns it", "7331", ">=", "50", "0"],
    ["one child is lacking", "7330", ">=", "50", "-1"],
    ["on a line that itself does not satisfy, one is lacking", "7331", ">", "50", "-1"],
    ["just above such a line nothing may be lost", "7332", ">", "50", "0"],
    ["below a ceiling, 0 may be added", "7331", "<=", "50", "0"],
    ["above a ceiling, 22 must go", "7353", "<=", "50", "-22"],
    ["a ceiling that itself does not satisfy asks one more", "7353", "<", "50", "-23"]
  ])("%s", (_title, part, comparison, threshold, margin) => {
    const values = new Map([
      [inside as string, decimal(part)],
      [outside as string, decimal("14662")]
    ])
    expect(marginAt(metricOf(share, inside), standardOf(comparison, threshold), values)).toEqual({
      value: margin,
      unit: "人"
    })
  })

  it("of a divisor the room is told to the line, not to zero", () => {
    const values = new Map([
      [inside as string, decimal("90")],
      [outside as string, decimal("100")]
    ])
    expect(marginAt(metricOf(share, outside), standardOf(">=", "50"), values)).toEqual({ value: "80", unit: "人" })
  })
})
