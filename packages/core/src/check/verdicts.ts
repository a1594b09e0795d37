/** Judges what a letter states by the standards in force on the last day of its year. */
import type { Figure } from "../domain/figure.ts"
import type { MeasureId } from "../domain/measure.ts"
import type { Metric } from "../domain/metric.ts"
import type { Standard, StandardComparison } from "../domain/policy.ts"
import type { StandardVerdict, Verdict } from "../domain/verdict.ts"
import { evaluate, leavesOf, valueOf } from "../formula/formula.ts"
import * as Interval from "../quantity/interval.ts"
import type { Quantity } from "../quantity/quantity.ts"
import { decimal, equals, fromInteger, type Rational, toDecimal, zero } from "../quantity/rational.ts"
import type { FigureValues } from "./figure-values.ts"
import { tellsOf } from "./told-year.ts"

/** The values that satisfy a comparison with a threshold. */
const satisfying = (comparison: StandardComparison, threshold: Rational): Interval.Interval => {
  switch (comparison) {
    case ">=":
      return { lower: threshold, lowerOpen: false, upper: undefined, upperOpen: true }
    case ">":
      return { lower: threshold, lowerOpen: true, upper: undefined, upperOpen: true }
    case "<=":
      return { lower: undefined, lowerOpen: true, upper: threshold, upperOpen: false }
    case "<":
      return { lower: undefined, lowerOpen: true, upper: threshold, upperOpen: true }
    case "=":
      return Interval.point(threshold)
  }
}

/** Met where every value that the figures allow satisfies it, unmet where none does, else undecided. */
const judge = (value: Interval.Interval, standard: Standard): StandardVerdict => {
  const wanted = satisfying(standard.comparison, decimal(standard.threshold))
  if (Interval.within(value, wanted)) return "met"
  return Interval.overlaps(value, wanted) ? "undecided" : "unmet"
}

const inForce = (standard: Standard, date: string): boolean =>
  standard.from <= date && (standard.until === null || date <= standard.until)

/** What a measure is stated as for the year: by a figure, or by a declared absence, which is zero. */
export type Stated = (
  measure: MeasureId
) =>
  | { readonly interval: Interval.Interval; readonly value: Rational | undefined; readonly figure: number | undefined }
  | undefined

export const statedFor =
  (values: FigureValues, year: string, absences: (measure: MeasureId) => boolean): Stated =>
  (measure) => {
    const index = (values.statedBy.get(measure) ?? []).find((each) => {
      const { period } = values.reading.figures[each] as Figure
      return tellsOf(measure, period, year)
    })
    if (index !== undefined) {
      const { value, unit } = values.quantities[index] as Quantity
      // 100% is said of all: nobody rounds up to it what some schools lack.
      const whole = value !== undefined && unit === "%" && equals(value, fromInteger(100))
      const interval = whole ? Interval.point(value) : (values.intervals[index] as Interval.Interval)
      return { interval, value, figure: index }
    }
    return absences(measure) ? { interval: Interval.point(zero), value: zero, figure: undefined } : undefined
  }

/** A verdict, and the figures on which it stands. */
export interface Judged {
  readonly verdict: Verdict
  readonly standard: Standard
  readonly metric: Metric
  readonly figures: ReadonlyArray<number>
}

export const judgeAll = (
  stated: Stated,
  metrics: ReadonlyArray<Metric>,
  standards: ReadonlyArray<Standard>,
  date: string
): ReadonlyArray<Judged> =>
  standards.flatMap((standard) => {
    const metric = metrics.find((each) => each.id === standard.metric)
    return metric === undefined || !inForce(standard, date) ? [] : [judgeOne(stated, metric, standard)]
  })

const judgeOne = (stated: Stated, metric: Metric, standard: Standard): Judged => {
  const measures = leavesOf(metric.formula)
  const missing = measures.filter((measure) => stated(measure) === undefined)
  const outright = metric.statedAs === undefined ? undefined : stated(metric.statedAs)
  const computed = missing.length > 0 ? undefined : evaluate(metric.formula, (measure) => stated(measure)?.interval)
  const interval = computed ?? outright?.interval
  const value = computed === undefined ? outright?.value : valueOf(metric.formula, (measure) => stated(measure)?.value)
  const used =
    computed === undefined ? (outright === undefined ? [] : [outright]) : measures.map((measure) => stated(measure))
  const [place] = metric.items
  return {
    standard,
    metric,
    figures: used.flatMap((each) => (each?.figure === undefined ? [] : [each.figure])),
    verdict: {
      metric: metric.id,
      standard: standard.id,
      value: value === undefined ? null : toDecimal(value),
      lower: interval?.lower === undefined ? null : toDecimal(interval.lower),
      upper: interval?.upper === undefined ? null : toDecimal(interval.upper),
      verdict: interval === undefined ? "missing" : judge(interval, standard),
      missing: interval === undefined ? missing : [],
      section: place?.section ?? null,
      item: place?.item ?? null
    }
  }
}
