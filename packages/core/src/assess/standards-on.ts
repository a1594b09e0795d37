import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import { inForce } from "./judge.ts"
import { groupBy } from "../group-by.ts"

/** The standards of a place, looked up by metric and day. */
export interface Standards {
  readonly date: string
  /** Every standard that binds a form of a metric on the day. */
  readonly inForce: (metric: Metric) => ReadonlyArray<Standard>
  /** Every standard that binds it on any day. */
  readonly ever: (metric: Metric) => ReadonlyArray<Standard>
}

/** Whether a standard speaks of this form of its metric. */
export const bindsForm = (standard: Standard, metric: Metric): boolean =>
  (metric.stage === null || standard.stage === null || standard.stage === metric.stage) &&
  (standard.group === undefined || standard.group === metric.group?.id)

const grouped = new WeakMap<ReadonlyArray<Standard>, ReadonlyMap<string, ReadonlyArray<Standard>>>()

/** Grouped once for each list: a place's standards are one list, and many filings are judged by it. */
const byMetricIn = (standards: ReadonlyArray<Standard>): ReadonlyMap<string, ReadonlyArray<Standard>> => {
  const known = grouped.get(standards)
  if (known !== undefined) return known
  const groups = groupBy(standards, ({ metric }) => metric)
  grouped.set(standards, groups)
  return groups
}

/** Letters are judged on the last days of few years; of more all are forgotten, and looked up anew. */
const MOST_DAYS = 64

const looked = new WeakMap<ReadonlyArray<Standard>, Map<string, Standards>>()

/** Looked up once for a list and a day, for all filings that are judged on it. */
export const standardsOn = (standards: ReadonlyArray<Standard>, date: string): Standards => {
  const days = looked.get(standards) ?? new Map<string, Standards>()
  looked.set(standards, days)
  const before = days.get(date)
  if (before !== undefined) return before
  if (days.size === MOST_DAYS) days.clear()
  const found = lookUp(standards, date)
  days.set(date, found)
  return found
}

const lookUp = (standards: ReadonlyArray<Standard>, date: string): Standards => {
  const byMetric = byMetricIn(standards)
  const ever = (metric: Metric) => (byMetric.get(metric.id) ?? []).filter((standard) => bindsForm(standard, metric))
  const binding = new WeakMap<Metric, ReadonlyArray<Standard>>()
  const binds = (metric: Metric): ReadonlyArray<Standard> => {
    const before = binding.get(metric)
    if (before !== undefined) return before
    const found = ever(metric).filter((standard) => inForce(standard, date))
    binding.set(metric, found)
    return found
  }
  return { date, ever, inForce: binds }
}
