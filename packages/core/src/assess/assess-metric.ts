/** One metric of one filing: its value, and its verdict by each standard in force. */
import type { MeasureId } from "../domain/measure.ts"
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import type { StandardVerdict, Verdict } from "../domain/verdict.ts"
import { evaluate, type Formula, leavesOf, valueOf } from "../formula/formula.ts"
import * as Interval from "../quantity/interval.ts"
import { compare, type Rational, toDecimal } from "../quantity/rational.ts"
import { type Inputs, type Known, knownOf } from "./inputs.ts"
import { judge } from "./judge.ts"
import { marginOf } from "./margin.ts"
import { missingReason, notOfDistricts, nothingToJudge, undecidedReason, withoutStandard } from "./reasons.ts"
import type { Standards } from "./standards-on.ts"

/** What a metric comes to for a filing. */
export interface MetricValue {
  /** `undefined` where an input is missing and nothing states it outright. */
  readonly interval: Interval.Interval | undefined
  readonly value: Rational | undefined
  /** Whether it follows from the formula; otherwise it is what the letter states outright. */
  readonly computed: boolean
  /** The formula from which it follows, where that is not the metric's own but another way to the same value. */
  readonly via?: Formula<MeasureId>
  /** The measures that it stands on. */
  readonly used: ReadonlyArray<string>
  /** The inputs that are not known. */
  readonly missing: ReadonlyArray<string>
}

/** A verdict with what it stands on. */
export interface Assessed {
  readonly metric: Metric
  readonly standard: Standard | undefined
  readonly value: MetricValue
  readonly verdict: Verdict
}

const leavesKnown = new WeakMap<Formula<MeasureId>, ReadonlyArray<MeasureId>>()

/** The measures of a metric's formula: every filing is asked of the same formulas. */
const measuresOf = (formula: Formula<MeasureId>): ReadonlyArray<MeasureId> => {
  const before = leavesKnown.get(formula)
  if (before !== undefined) return before
  const measures = leavesOf(formula)
  leavesKnown.set(formula, measures)
  return measures
}

/** What a formula comes to; `undefined` where an input is missing or a divisor may be zero. */
const computedBy = (
  formula: Formula<MeasureId>,
  known: (measure: string) => Known | undefined
): MetricValue | undefined => {
  const used = measuresOf(formula)
  // Of a letter most metrics lack an input: what is not told need not be reckoned with.
  if (used.some((measure) => known(measure) === undefined)) return undefined
  const interval = evaluate(formula, (measure) => known(measure)?.interval)
  if (interval === undefined) return undefined
  const value = valueOf(formula, (measure) => known(measure)?.value)
  return { interval, value, computed: true, used, missing: [] }
}

export const metricValue = (metric: Metric, inputs: Inputs): MetricValue => {
  const known = (measure: string): Known | undefined => knownOf(inputs(measure))
  const computed = computedBy(metric.formula, known)
  if (computed !== undefined) return computed
  const outright = metric.statedAs === undefined ? undefined : known(metric.statedAs)
  if (metric.statedAs !== undefined && outright !== undefined) {
    return { ...outright, computed: false, used: [metric.statedAs], missing: [] }
  }
  for (const via of metric.otherwise) {
    const implied = computedBy(via, known)
    if (implied !== undefined) return { ...implied, via }
  }
  const asked = measuresOf(metric.formula)
  const lacking = asked.filter((measure) => known(measure) === undefined)
  // Most letters tell either all or nothing of a metric: where nothing is told, all of them lack the same list.
  const missing = lacking.length === asked.length ? asked : lacking
  return { interval: undefined, value: undefined, computed: false, used: [], missing }
}

const decimalOf = (value: Rational | undefined): string | null => (value === undefined ? null : toDecimal(value))

/** A value and the ends of its interval as decimals; of a count written out in full they are one number. */
const decimalsOf = ({ value, interval }: MetricValue): Pick<Verdict, "value" | "lower" | "upper"> => {
  const known = decimalOf(value)
  const endOf = (end: Rational | undefined): string | null =>
    end !== undefined && value !== undefined && compare(end, value) === 0 ? known : decimalOf(end)
  return { value: known, lower: endOf(interval?.lower), upper: endOf(interval?.upper) }
}

/** A verdict with every field of what it judges; `rest` says how it came out. */
export const verdictOf = (
  metric: Metric,
  standard: Standard | undefined,
  value: MetricValue,
  rest: Partial<Verdict> & { readonly verdict: StandardVerdict }
): Assessed => {
  const [place] = metric.items
  return {
    metric,
    standard,
    value,
    verdict: {
      metric: metric.id,
      standard: standard?.id ?? null,
      stage: metric.stage ?? standard?.stage ?? null,
      group: metric.group?.id ?? null,
      ...decimalsOf(value),
      unit: metric.unit,
      comparison: standard?.comparison ?? null,
      threshold: standard?.threshold ?? null,
      margin: null,
      missing: [],
      reason: null,
      section: place?.section ?? null,
      item: place?.item ?? null,
      confidence: standard?.confidence ?? null,
      ...rest
    }
  }
}

const judgeBy = (metric: Metric, standard: Standard, value: MetricValue, inputs: Inputs): Assessed => {
  const { binds } = standard
  if (binds === "province" || binds === "nation") {
    return verdictOf(metric, standard, value, { verdict: "not-applicable", reason: notOfDistricts(binds) })
  }
  const { interval, missing, computed } = value
  if (interval === undefined) {
    const refusals = missing.flatMap((measure) => {
      const input = inputs(measure)
      return "unknown" in input && input.unknown.reason !== undefined ? [input.unknown.reason] : []
    })
    return verdictOf(metric, standard, value, { verdict: "missing", missing, reason: missingReason(missing, refusals) })
  }
  const verdict = judge(interval, standard)
  if (verdict === "undecided") {
    return verdictOf(metric, standard, value, { verdict, reason: undecidedReason(metric, standard, interval) })
  }
  const settled = { value: interval, computed, met: verdict === "met" }
  return verdictOf(metric, standard, value, { verdict, margin: marginOf(metric, standard, settled, inputs) })
}

const isNone = (known: Known | undefined): boolean =>
  known !== undefined && Interval.isPoint(known.interval) && known.interval.lower?.numerator === 0n

export const assessMetric = (metric: Metric, inputs: Inputs, standards: Standards): ReadonlyArray<Assessed> => {
  const value = metricValue(metric, inputs)
  const binding = standards.inForce(metric)
  const { appliesWith } = metric
  if (appliesWith !== undefined && isNone(knownOf(inputs(appliesWith)))) {
    const reason = nothingToJudge(appliesWith)
    return (binding.length === 0 ? [undefined] : binding).map((standard) =>
      verdictOf(metric, standard, value, { verdict: "not-applicable", reason })
    )
  }
  if (binding.length === 0) {
    return [verdictOf(metric, undefined, value, { verdict: "no-standard", reason: withoutStandard(metric, standards) })]
  }
  return binding.map((standard) => judgeBy(metric, standard, value, inputs))
}
