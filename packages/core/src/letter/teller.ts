/** What a builder of prose may ask of a filing: numbers bound to what they stand for, and `undefined` for what is not known. */
import { metricValue } from "../assess/assess-metric.ts"
import { assessEach } from "../assess/assess.ts"
import { type Known, knownOf } from "../assess/inputs.ts"
import { factQuantity } from "../domain/fact.ts"
import { factIdOf } from "../domain/fact-id.ts"
import type { Filing } from "../domain/filing.ts"
import type { BoundFigure, FigureBinding } from "../domain/letter-model.ts"
import { MeasureId } from "../domain/measure.ts"
import { metricKey } from "../domain/metric.ts"
import { Period } from "../domain/period.ts"
import type { Verdict } from "../domain/verdict.ts"
import { yearOf } from "../filing/fact-index.ts"
import { placesFor } from "../format-value.ts"
import { formatQuantity } from "../format.ts"
import type { MeasureName } from "../measures/index.ts"
import type { Quantity } from "../quantity/quantity.ts"
import { contains } from "../quantity/interval.ts"
import { decimal, powerOfTen, type Rational, roundTo, toDecimal, zero } from "../quantity/rational.ts"
import { findMeasure, metrics } from "../registry.ts"
import { type Clause, clause } from "./prose/clause.ts"
import { quantityText } from "./quantity-text.ts"

export interface Teller {
  readonly filing: Filing
  /** The year reported on. */
  readonly year: string
  /** What the district states of a measure, or what the returns of its schools come to. */
  readonly fact: (measure: MeasureName) => Clause | undefined
  /** 已 or 尚未, bound to the answer to a question. */
  readonly answer: (measure: MeasureName) => Clause | undefined
  /** Its value alone, for words that follow it; `undefined` where it is a range or not known. */
  readonly value: (measure: MeasureName) => Rational | undefined
  /**
   * A metric, computed; where the letter of the filing states it outright (`statedAs`) within its rounding, as stated,
   * and where it cannot be computed, as stated too. By its key: `average-class-size@primary`.
   */
  readonly metric: (key: string) => Clause | undefined
  /** How a metric stands to each standard in force that binds a district. */
  readonly verdicts: (key: string) => ReadonlyArray<Verdict>
  /** A number that is neither: a change, a line, a count. */
  readonly bound: (value: Rational, unit: string, binding: FigureBinding, places?: number) => BoundFigure
  /** The measures that were told so far, by id. */
  readonly told: ReadonlySet<string>
}

const text = (value: Rational | undefined): string | null => (value === undefined ? null : toDecimal(value))

/** What is known of a measure: with its own words and rounding where it is stated, else what its schools come to. */
const quantityOf = (known: Known, unit: string): Quantity => {
  if (known.derived === undefined && known.stated !== undefined) return factQuantity(known.stated.fact)
  const { lower, upper } = known.interval
  return { value: known.value, unit, qualifier: "exact", lower, upper, step: zero }
}

const figure = (quantity: Quantity, written: string, period: Period | null, binding: FigureBinding): BoundFigure => ({
  kind: "figure",
  text: written,
  value: text(quantity.value),
  lower: text(quantity.lower),
  upper: text(quantity.upper),
  unit: quantity.unit,
  qualifier: quantity.qualifier,
  step: toDecimal(quantity.step),
  period,
  binding
})

/** A printed value is exact to its last place, and stands for what rounds to it. */
const rounded = (value: Rational, unit: string, places: number): Quantity => {
  const printed = roundTo(value, places)
  return { value: printed, unit, qualifier: "exact", lower: printed, upper: printed, step: powerOfTen(-places) }
}

export const tellerOf = (filing: Filing): Teller => {
  const { inputs, assessed } = assessEach(filing)
  const year = yearOf(filing)
  const told = new Set<string>()
  const byKey = new Map(metrics.map((metric) => [metricKey(metric), metric]))
  const periodOf = (measure: string): Period =>
    findMeasure(measure)?.year === "prior" ? Period.make(String(Number(year) - 1)) : Period.make(year)

  const fact = (measure: string): Clause | undefined => {
    const known = knownOf(inputs(measure))
    const unit = findMeasure(measure)?.unit
    if (known === undefined || unit === undefined) return undefined
    const quantity = quantityOf(known, known.stated?.fact.unit ?? unit)
    const written = quantityText(quantity)
    if (written === undefined) return undefined
    told.add(measure)
    const stated = known.derived === undefined ? known.stated?.fact : undefined
    const period = stated?.period ?? null
    const id = factIdOf({ measure: MeasureId.make(measure), organisation: null, stage: null, period }, filing.period)
    const bound = figure(quantity, written.text, period ?? periodOf(measure), { kind: "fact", fact: id })
    return clause`${written.before}${bound}${written.after}`
  }

  const answer = (measure: string): Clause | undefined => {
    const known = knownOf(inputs(measure))
    if (known?.value === undefined) return undefined
    told.add(measure)
    const quantity = quantityOf(known, "是否")
    const id = factIdOf(
      { measure: MeasureId.make(measure), organisation: null, stage: null, period: null },
      filing.period
    )
    const words = known.value.numerator === 0n ? "尚未" : "已"
    return [figure(quantity, words, periodOf(measure), { kind: "fact", fact: id })]
  }

  const metric = (key: string): Clause | undefined => {
    const form = byKey.get(key)
    if (form === undefined) throw new Error(`no metric ${key}`)
    const { value, computed } = metricValue(form, inputs)
    const stated = form.statedAs === undefined ? undefined : knownOf(inputs(form.statedAs))
    if (form.statedAs !== undefined && stated !== undefined) {
      // What is stated is told as stated, unless the numbers of the same letter deny it: then they speak for themselves.
      if (!computed || value === undefined || contains(stated.interval, value)) return fact(form.statedAs)
      told.add(form.statedAs)
    }
    if (!computed || value === undefined) return undefined
    const places = placesFor(value, form.decimals, lineOf(key))
    const quantity = rounded(value, form.unit, places)
    return [
      figure(quantity, formatQuantity(value, form.unit, "zh", places), Period.make(year), {
        kind: "metric",
        metric: key
      })
    ]
  }

  const lineOf = (key: string): Rational | undefined => {
    const line = assessed.find((each) => metricKey(each.metric) === key && each.standard !== undefined)
    return line?.standard === undefined ? undefined : decimal(line.standard.threshold)
  }

  return {
    filing,
    year,
    told,
    fact,
    answer,
    value: (measure) => knownOf(inputs(measure))?.value,
    metric,
    verdicts: (key) =>
      assessed
        .filter((each) => metricKey(each.metric) === key && each.standard !== undefined)
        .map((each) => each.verdict),
    bound: (value, unit, binding, places) =>
      figure(
        places === undefined
          ? { value, unit, qualifier: "exact", lower: value, upper: value, step: zero }
          : rounded(value, unit, places),
        formatQuantity(value, unit, "zh", places),
        null,
        binding
      )
  }
}
