/** The only way to a verdict: facts of a filing, the registry's metrics, the standards in force on one day. */
import type { Assessment } from "../domain/assessment.ts"
import type { Filing } from "../domain/filing.ts"
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import { districtNameOf } from "../filing/unnamed-district.ts"
import { indexFacts, yearOf } from "../filing/fact-index.ts"
import { metrics, standardsIn } from "../registry.ts"
import { type Assessed, assessMetric } from "./assess-metric.ts"
import { assessSchoolMetric } from "./assess-school-metric.ts"
import { type Inputs, inputsOf } from "./inputs.ts"
import { reconcile } from "./reconcile.ts"
import { type Standards, standardsOn } from "./standards-on.ts"

/** By what a filing is judged; everything that is left out is the registry's. */
export interface AssessOptions {
  /** ISO date whose law judges; the last day of the filing's year where it is left out. */
  readonly date?: string
  readonly metrics?: ReadonlyArray<Metric>
  readonly standards?: ReadonlyArray<Standard>
}

/** The last day of the filing's year: the law of that day judges. */
export const judgedOn = (filing: Filing): string => `${yearOf(filing)}-12-31`

/** What an assessment stands on, for those who explain it. */
export interface AssessmentGround {
  readonly date: string
  readonly inputs: Inputs
  readonly standards: Standards
  readonly assessed: ReadonlyArray<Assessed>
}

export const assessEach = (filing: Filing, options: AssessOptions = {}): AssessmentGround => {
  const date = options.date ?? judgedOn(filing)
  const standards = standardsOn(options.standards ?? standardsIn(filing.district.place), date)
  const index = indexFacts(filing)
  const inputs = inputsOf(index, standards)
  const assessed = (options.metrics ?? metrics).flatMap((metric) =>
    metric.level === "school"
      ? assessSchoolMetric(metric, index.parts, standards)
      : assessMetric(metric, inputs, standards)
  )
  return { date, inputs, standards, assessed }
}

/** Every metric of a filing, in the order of the sections, judged by every standard in force on the day. */
export const assess = (filing: Filing, options: AssessOptions = {}): Assessment => {
  const ground = assessEach(filing, options)
  return {
    date: ground.date,
    district: districtNameOf(filing.district),
    verdicts: ground.assessed.map(({ verdict }) => verdict),
    reconciliations: reconcile(ground.inputs)
  }
}
