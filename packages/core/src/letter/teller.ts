/** What a builder of prose may ask of a filing: numbers bound to what they stand for, and `undefined` for what is not known. */
import { assessEach } from "../assess/assess.ts"
import { type Assessed, metricValue } from "../assess/assess-metric.ts"
import { assessSchools } from "../assess/assess-schools.ts"
import { type Known, knownOf } from "../assess/inputs.ts"
import { type FactId, factIdOf } from "../domain/fact-id.ts"
import type { Filing } from "../domain/filing.ts"
import type { BoundFigure, FigureBinding } from "../domain/letter-model.ts"
import { MeasureId } from "../domain/measure.ts"
import { type Metric, metricKey } from "../domain/metric.ts"
import { Period } from "../domain/period.ts"
import type { SchoolAssessment } from "../domain/school-assessment.ts"
import { yearOf } from "../filing/fact-index.ts"
import { districtNameOf } from "../filing/unnamed-district.ts"
import { placesFor } from "../format-value.ts"
import { formatQuantity } from "../format.ts"
import type { MeasureName } from "../measures/index.ts"
import { contains, type Interval } from "../quantity/interval.ts"
import { decimal, type Rational, zero } from "../quantity/rational.ts"
import { findMeasure, metrics } from "../registry.ts"
import { boundFigure, plainUnit, rounded } from "./bound-figure.ts"
import { type Clause, clause } from "./prose/clause.ts"
import { knownQuantity } from "./known-quantity.ts"
import { quantityText } from "./quantity-text.ts"

export interface Teller {
  readonly filing: Filing
  /** The year reported on. */
  readonly year: string
  /** What the district calls all of itself: 全区, 全县, 全市. */
  readonly all: string
  /** What the district states of a measure, or what the returns of its schools come to. */
  readonly fact: (measure: MeasureName) => Clause | undefined
  /**
   * The same in words of the builder's own, of a single value alone: 未发生 for none, 已 for yes, 20时30分 for minutes.
   * Not told where `words` has none for the value.
   */
  readonly inWords: (measure: MeasureName, words: (value: Rational) => string | undefined) => Clause | undefined
  /** Its value alone, for words that follow it; `undefined` where it is 30余, a range, or not known. */
  readonly value: (measure: MeasureName) => Rational | undefined
  /** What its words and its rounding allow; `undefined` where it is not known. */
  readonly interval: (measure: MeasureName) => Interval | undefined
  /** Whether the district states it itself: what its schools come to need not be told twice. */
  readonly isStated: (measure: MeasureName) => boolean
  readonly idOf: (measure: MeasureName) => FactId
  /**
   * A metric, computed. Where the filing states it outright, as stated, and what the other numbers come to beside it
   * where they deny that; where it cannot be computed, as stated too. By its key: `average-class-size@primary`.
   */
  readonly metric: (key: string) => Clause | undefined
  /** The value of a metric alone. */
  readonly amount: (key: string) => Rational | undefined
  /** Every metric by every standard, settled or not, in the order of the sections. */
  readonly assessed: ReadonlyArray<Assessed>
  /** How a metric stands to each standard in force: met or unmet, with its exact value. */
  readonly judged: (key: string) => ReadonlyArray<Assessed>
  /** Every school by every standard asked of schools. */
  readonly schools: () => SchoolAssessment
  /** A number that is neither: a change, a line, a count. */
  readonly bound: (value: Rational, unit: string, binding: FigureBinding, places?: number) => BoundFigure
}

const byKey: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metricKey(metric), metric]))

const formOf = (key: string): Metric => {
  const form = byKey.get(key)
  if (form === undefined) throw new Error(`no metric ${key}`)
  return form
}

/** 7353人 and 6.61亿元, not 30余个 or 近400所. */
const isSingle = ({ derived, stated }: Known): boolean =>
  derived !== undefined || stated?.fact.qualifier === "exact" || stated?.fact.qualifier === "ratio"

/** 临溪区 speaks of 全区, 云岭县 of 全县. */
const allOf = ({ district }: Filing): string => `全${/[区县市旗]$/.exec(districtNameOf(district) ?? "")?.[0] ?? "区"}`

export const tellerOf = (filing: Filing): Teller => {
  const { inputs, assessed } = assessEach(filing)
  const year = yearOf(filing)
  const before = Period.make(String(Number(year) - 1))
  const periodOf = (measure: string): Period => (findMeasure(measure)?.year === "prior" ? before : Period.make(year))
  const settled = new Map<string, Array<Assessed>>()
  for (const each of assessed) {
    const { verdict } = each.verdict
    if (each.standard === undefined || (verdict !== "met" && verdict !== "unmet")) continue
    const key = metricKey(each.metric)
    settled.set(key, [...(settled.get(key) ?? []), each])
  }
  let schools: SchoolAssessment | undefined

  const idOf = (measure: string, period: Period | null = null): FactId =>
    factIdOf({ measure: MeasureId.make(measure), organisation: null, stage: null, period }, filing.period)

  /** Of none of the whole follows none of its part: that is not told, for the district does not say it. */
  const known = (measure: string): Known | undefined => {
    const found = knownOf(inputs(measure))
    return found?.stated === undefined || found.stated.fact.measure === measure ? found : undefined
  }

  /** The period is its own where the district states it of another than the filing's. */
  const binding = (measure: string, { derived, stated }: Known) => {
    const period = derived === undefined ? (stated?.fact.period ?? null) : null
    return { period: period ?? periodOf(measure), to: { kind: "fact" as const, fact: idOf(measure, period) } }
  }

  const fact = (measure: string): Clause | undefined => {
    const found = known(measure)
    const unit = findMeasure(measure)?.unit
    if (found === undefined || unit === undefined) return undefined
    const quantity = knownQuantity(measure, found, found.stated?.fact.unit ?? unit)
    const written = quantityText(quantity)
    if (written === undefined) return undefined
    const { period, to } = binding(measure, found)
    return clause`${written.before}${boundFigure(quantity, written.text, period, to)}${written.after}`
  }

  const inWords = (measure: string, words: (value: Rational) => string | undefined): Clause | undefined => {
    const found = known(measure)
    const unit = findMeasure(measure)?.unit
    if (found?.value === undefined || unit === undefined || !isSingle(found)) return undefined
    const quantity = knownQuantity(measure, found, unit)
    const written = words(found.value)
    if (written === undefined) return undefined
    const { period, to } = binding(measure, found)
    return [boundFigure(quantity, written, period, to)]
  }

  const lineOf = (key: string): Rational | undefined => {
    const standard = settled.get(key)?.[0]?.standard
    return standard === undefined ? undefined : decimal(standard.threshold)
  }

  const computed = (form: Metric, value: Rational): BoundFigure => {
    const key = metricKey(form)
    const places = placesFor(value, form.decimals, lineOf(key))
    const unit = plainUnit(form.unit)
    const quantity = rounded(value, unit, places)
    const to = { kind: "metric" as const, metric: key }
    return boundFigure(quantity, formatQuantity(value, unit, "zh", places), Period.make(year), to)
  }

  const metric = (key: string): Clause | undefined => {
    const form = formOf(key)
    // What is but another name of a fact is that fact.
    if (form.formula.op === "leaf") return fact(form.formula.leaf)
    const found = metricValue(form, inputs)
    const value = found.computed ? found.value : undefined
    const outright = form.statedAs === undefined ? undefined : known(form.statedAs)
    const stated = form.statedAs === undefined ? undefined : fact(form.statedAs)
    if (stated === undefined || outright === undefined) return value === undefined ? undefined : [computed(form, value)]
    if (value === undefined || contains(outright.interval, value)) return stated
    return clause`${stated}（按所报数据计算为${computed(form, value)}）`
  }

  return {
    filing,
    year,
    assessed,
    all: allOf(filing),
    fact,
    inWords,
    metric,
    idOf,
    value: (measure) => {
      const found = known(measure)
      return found !== undefined && isSingle(found) ? found.value : undefined
    },
    amount: (key) => metricValue(formOf(key), inputs).value,
    interval: (measure) => known(measure)?.interval,
    isStated: (measure) => known(measure)?.stated !== undefined,
    judged: (key) => settled.get(key) ?? [],
    schools: () => {
      schools ??= assessSchools(filing)
      return schools
    },
    bound: (value, unit, to, places) =>
      boundFigure(
        places === undefined
          ? { value, unit, qualifier: "exact", lower: value, upper: value, step: zero }
          : rounded(value, unit, places),
        formatQuantity(value, unit, "zh", places),
        null,
        to
      )
  }
}
