import { describe, expect, it } from "vitest"
import type { MeasureId } from "../src/domain/measure.ts"
import { type Metric, metricKey } from "../src/domain/metric.ts"
import { type Formula, leavesOf } from "../src/formula/formula.ts"
import { denominatorsOf, dimensionOf, numeratorOf } from "../src/quantity/unit.ts"
import { formatUnit } from "../src/format.ts"
import { findMeasure, findMetric, measures, metrics } from "../src/registry.ts"

/** Powers of people, things, money …; empty for a number without one: a percentage, a ratio, a coefficient. */
type Dimensions = Readonly<Record<string, number>>

const combine = (a: Dimensions, b: Dimensions, sign: 1 | -1): Dimensions => {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted()
  const powers = names.map((name) => [name, (a[name] ?? 0) + sign * (b[name] ?? 0)] as const)
  return Object.fromEntries(powers.filter(([, power]) => power !== 0))
}

const pure = new Set(["percent", "points", "ratio", "coefficient"])
const denominators: Readonly<Record<string, string>> = { 百生: "生", "12班": "班", 师: "人", 月: "年" }

const dimensionsOfPart = (unit: string): Dimensions => {
  const dimension = dimensionOf(denominators[unit] ?? unit)
  // Schools are counted 所, 个 or 家; a year below the line says only that the amount comes back every year.
  const name = dimension === "institutions" ? "things" : dimension
  return pure.has(name) || unit === "倍" ? {} : { [name]: 1 }
}

const dimensionsOf = (unit: string): Dimensions =>
  denominatorsOf(unit)
    .filter((part) => part !== "年" && part !== "月")
    .reduce<Dimensions>(
      (total, part) => combine(total, dimensionsOfPart(part), -1),
      dimensionsOfPart(numeratorOf(unit))
    )

/** `undefined` where unlike things are added, or a share is taken of something else. */
const dimensionsOfFormula = (formula: Formula<MeasureId>): Dimensions | undefined => {
  switch (formula.op) {
    case "leaf":
      return dimensionsOf(findMeasure(formula.leaf)?.unit ?? "")
    case "constant":
      return {}
    case "sum":
    case "difference": {
      const terms = formula.op === "sum" ? formula.terms : [formula.from, formula.less]
      const [first, ...rest] = terms.map(dimensionsOfFormula)
      return first !== undefined && rest.every((each) => JSON.stringify(each) === JSON.stringify(first))
        ? first
        : undefined
    }
    case "product":
      return formula.factors
        .map(dimensionsOfFormula)
        .reduce((total, each) => (total && each ? combine(total, each, 1) : undefined))
    case "quotient":
    case "percentage": {
      const [of, by] = [dimensionsOfFormula(formula.of), dimensionsOfFormula(formula.by)]
      const result = of && by ? combine(of, by, -1) : undefined
      return formula.op === "quotient" || (result && Object.keys(result).length === 0) ? result : undefined
    }
  }
}

/** 3 schools to one inspector is written as a bare ratio, 1∶3, whatever is counted on either side. */
const isCountsRatio = (dimensions: Dimensions | undefined): boolean =>
  dimensions !== undefined && Object.keys(dimensions).every((name) => ["people", "things", "events"].includes(name))

// 编制 are counted both as posts (个) and as the people for whom they are (名); spending per pupil is told in 元, its
// pupil being in the name.
const toldLoosely = new Set(["quota-adjustment-share", "expenditure-implied-by-stages"])

/** A ratio as it is stated, 1∶3, does not say of what: nothing follows for the unit of what is made of it. */
const standsOnRatio = ({ formula }: Metric): boolean =>
  leavesOf(formula).some((measure) => findMeasure(measure)?.unit === "比")

const reckoned = metrics
  .filter((metric) => !toldLoosely.has(metric.id) && !standsOnRatio(metric))
  .map((metric) => [metricKey(metric), metric] as const)

const isStated = ({ formula }: Metric): boolean => formula.op === "leaf"
const isBareRatio = ({ unit }: Metric): boolean => unit === "比"

const unitOf = (formula: Formula<MeasureId>): string | undefined =>
  formula.op === "leaf" ? findMeasure(formula.leaf)?.unit : formula.op === "percentage" ? "%" : undefined

describe("the unit", () => {
  it.each(reckoned.filter(([, metric]) => !isStated(metric) && !isBareRatio(metric)))(
    "of %s is that of its formula",
    (_key, { formula, unit }) => {
      expect(dimensionsOfFormula(formula)).toEqual(dimensionsOf(unit))
    }
  )

  it.each(
    metrics.filter(({ otherwise }) => otherwise.length > 0).map((metric) => [metricKey(metric), metric] as const)
  )("of %s is that of every other way to it", (_key, { otherwise, unit }) => {
    expect(otherwise.map(dimensionsOfFormula)).toEqual(otherwise.map(() => dimensionsOf(unit)))
  })

  it.each(reckoned.filter(([, metric]) => isStated(metric)))(
    "of %s is that of the measure, which need not say of what it is told",
    (_key, { formula, unit }) => {
      // The largest class has 38 children: told in 人, asked for in 人/班.
      expect(numeratorOf(unitOf(formula) ?? "")).toBe(numeratorOf(unit))
    }
  )

  it.each(reckoned.filter(([, metric]) => isBareRatio(metric)))("of %s is a ratio of counts", (_key, { formula }) => {
    expect(isCountsRatio(dimensionsOfFormula(formula))).toBe(true)
  })

  it("of every metric and measure has a name in English", () => {
    const units = [...metrics, ...measures].map(({ unit }) => unit)
    expect([...new Set(units)].filter((unit) => /\p{Script=Han}/u.test(formatUnit(unit, "en")))).toEqual([])
  })

  it("of a share is a percentage, and of what is between two of them points", () => {
    const mistaken = ({ formula, unit }: Metric): boolean => {
      if (formula.op === "percentage") return unit !== "%"
      if (formula.op !== "difference") return false
      return unitOf(formula.from) === "%" && unitOf(formula.less) === "%" && unit !== "百分点"
    }
    expect(metrics.filter(mistaken).map(metricKey)).toEqual([])
    expect(findMetric("three-growths-appropriation")?.unit).toBe("百分点")
  })
})
