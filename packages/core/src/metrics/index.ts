import type { Metric, MetricEntry } from "../domain/metric.ts"
import { leavesOf } from "../formula/formula.ts"
import { admissionMetrics } from "./admissions.ts"
import { balanceMetrics } from "./balance.ts"
import { classMetrics } from "./classes.ts"
import { compulsoryMetrics } from "./compulsory.ts"
import { fundingMetrics } from "./funding.ts"
import { partyMetrics } from "./party.ts"
import { preschoolMetrics } from "./preschool.ts"
import { safetyMetrics } from "./safety.ts"
import { formulaSentence } from "./sentence.ts"
import { teacherMetrics } from "./teachers.ts"
import { wholeChildMetrics } from "./whole-child.ts"

/** Every metric, in the order of the sections. */
export const metrics: ReadonlyArray<Metric> = [
  partyMetrics,
  fundingMetrics,
  teacherMetrics,
  preschoolMetrics,
  compulsoryMetrics,
  balanceMetrics,
  classMetrics,
  admissionMetrics,
  wholeChildMetrics,
  safetyMetrics
].flatMap((family) => Object.values<Metric>(family))

const byId: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.id, metric]))

export const findMetric = (id: string): Metric | undefined => byId.get(id)

/** A metric as the catalogue lists it: its formula as a sentence, its inputs by id. */
export const metricEntry = (metric: Metric): MetricEntry => ({
  id: metric.id,
  title: metric.title,
  unit: metric.unit,
  items: metric.items,
  direction: metric.direction,
  decimals: metric.decimals,
  inputs: leavesOf(metric.formula),
  statedAs: metric.statedAs ?? null,
  formula: formulaSentence(metric.formula)
})
