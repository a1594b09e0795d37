import { describe, expect, it } from "vitest"
import type { Metric } from "../src/domain/metric.ts"
import { evaluate, leavesOf, valueOf } from "../src/formula/formula.ts"
import type { MeasureName } from "../src/measures/index.ts"
import { point } from "../src/quantity/interval.ts"
import { decimal, multiply, type Rational, toDecimal } from "../src/quantity/rational.ts"
import { findMetric, metrics } from "../src/registry.ts"

type Facts = Partial<Record<MeasureName, string>>

const computed = (id: string, facts: Facts): string | undefined => {
  const metric = findMetric(id) as Metric
  const known = new Map(Object.entries(facts).map(([name, value]) => [name, decimal(value)]))
  const value = valueOf(metric.formula, (measure) => known.get(measure))
  return value === undefined ? undefined : toDecimal(value)
}

describe("worked examples", () => {
  it.each<[string, Facts, string]>([
    [
      "party-organisation-count",
      {
        "party-committees": "6",
        "general-party-branches": "2",
        "agency-general-party-branches": "1",
        "party-branches": "61"
      },
      "70"
    ],
    [
      "evaluation-reform-pilot-school-share",
      { "evaluation-reform-pilot-schools": "18", "primary-and-secondary-schools": "48" },
      "37.5"
    ],
    [
      "general-public-budget-education-expenditure-yoy",
      {
        "general-public-budget-education-expenditure": "1018000000",
        "general-public-budget-education-expenditure-prior-year": "957000000"
      },
      "61000000"
    ],
    [
      "general-public-budget-education-expenditure-growth",
      {
        "general-public-budget-education-expenditure": "661000000",
        "general-public-budget-education-expenditure-increase": "78000000"
      },
      "13.379074"
    ],
    [
      "per-student-budget-expenditure-yoy-primary",
      {
        "per-student-budget-expenditure-primary": "13476.18",
        "per-student-budget-expenditure-primary-prior-year": "13105.42"
      },
      "370.76"
    ],
    [
      "teacher-salary-ratio",
      { "teacher-average-salary": "128600", "civil-servant-average-salary": "125100" },
      "1.027978"
    ],
    ["staff-post-count", { "staff-posts-affiliated": "26", "staff-posts-schools": "3162" }, "3188"],
    [
      "quota-adjustment",
      { "staff-posts-moved-to-existing-schools": "13", "staff-posts-moved-to-new-schools": "48" },
      "61"
    ],
    ["teacher-rotation-rate", { "rotated-teachers": "301", "rotation-eligible-teachers": "1920" }, "15.677083"],
    ["backbone-rotation-share", { "rotated-backbone-teachers": "74", "rotated-teachers": "318" }, "23.27044"],
    ["inspection-items-reduction", { "inspection-items-cut": "22", "inspection-items-before": "40" }, "55"],
    [
      "public-kindergarten-share",
      { "public-kindergarten-children": "7353", "kindergarten-children": "14662" },
      "50.150048"
    ],
    [
      "inclusive-kindergarten-coverage",
      { "inclusive-kindergarten-children": "13630", "kindergarten-children": "14662" },
      "92.961397"
    ],
    [
      "community-kindergarten-count",
      { "new-community-kindergartens": "24", "existing-community-kindergartens": "27" },
      "51"
    ],
    [
      "resource-indicator-count@junior",
      { "resource-indicators-passed-junior": "5", "resource-indicators-failed-junior": "2" },
      "7"
    ],
    ["average-class-size@compulsory", { "compulsory-pupils": "37181", "compulsory-classes": "853" }, "43.588511"],
    ["average-class-size@senior", { "senior-pupils": "4272", "senior-classes": "84" }, "50.857143"],
    ["large-class-rate", { "large-classes-compulsory": "0", "compulsory-classes": "853" }, "0"],
    [
      "private-compulsory-enrolment-share",
      { "private-compulsory-pupils": "1864", "compulsory-pupils": "43260" },
      "4.30883"
    ],
    ["myopia-rate-change", { "myopia-rate": "52.67", "myopia-rate-prior-year": "53.41" }, "-0.74"],
    ["myopia-rate-decrease", { "myopia-rate": "52.67", "myopia-rate-prior-year": "53.41" }, "0.74"],
    ["inspector-school-ratio", { "primary-and-secondary-schools": "48", "part-time-school-inspectors": "12" }, "4"]
  ])("%s", (id, facts, value) => {
    expect(computed(id, facts)).toBe(value)
  })
})

const seven: Rational = decimal("7")

describe("every metric", () => {
  it.each(metrics.map((metric) => [metric.id, metric] as const))(
    "%s is unknown while a fact is missing",
    (_id, metric) => {
      for (const missing of leavesOf(metric.formula)) {
        expect(valueOf(metric.formula, (measure) => (measure === missing ? undefined : seven))).toBeUndefined()
      }
      const told = leavesOf(metric.formula)
      expect(evaluate(metric.formula, (measure) => point(decimal(String(9 - told.indexOf(measure)))))).toBeDefined()
    }
  )

  it.each(metrics.filter(({ formula }) => formula.op === "percentage").map((metric) => [metric.id, metric] as const))(
    "%s stays the same where all is told in another scale",
    (_id, metric) => {
      const facts = new Map(leavesOf(metric.formula).map((measure, index) => [measure, decimal(String(index + 3))]))
      const once = valueOf(metric.formula, (measure) => facts.get(measure))
      const scaled = valueOf(metric.formula, (measure) => multiply(facts.get(measure) as Rational, decimal("10000")))
      expect(scaled).toEqual(once)
    }
  )
})
