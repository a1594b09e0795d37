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

export const standardsOn = (standards: ReadonlyArray<Standard>, date: string): Standards => {
  const byMetric = byMetricIn(standards)
  const ever = (metric: Metric) => (byMetric.get(metric.id) ?? []).filter((standard) => bindsForm(standard, metric))
  return { date, ever, inForce: (metric) => ever(metric).filter((standard) => inForce(standard, date)) }
}
