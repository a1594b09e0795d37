/** Which verdicts would be others if some figures were others. */
import { Result } from "effect"
import { assessEach } from "../assess/assess.ts"
import type { Assessed } from "../assess/assess-metric.ts"
import type { Filing } from "../domain/filing.ts"
import { metricKey } from "../domain/metric.ts"
import type { Verdict } from "../domain/verdict.ts"
import type { Supposition, SuppositionError, VerdictChange, WhatIf } from "../domain/what-if.ts"
import { suppose } from "./suppose.ts"

export interface WhatIfOptions {
  /** ISO date whose law judges; the last day of the filing's year where it is left out. */
  readonly date?: string
}

const placeOf = ({ metric, verdict }: Assessed): string =>
  JSON.stringify([metricKey(metric), verdict.standard, verdict.stage])

const moved = (before: Verdict, after: Verdict): boolean =>
  before.verdict !== after.verdict ||
  before.value !== after.value ||
  before.lower !== after.lower ||
  before.upper !== after.upper ||
  before.margin?.value !== after.margin?.value

const changeOf = ({ metric, verdict: after }: Assessed, before: Verdict): VerdictChange => ({
  metric: metric.id,
  stage: after.stage,
  group: metric.group,
  standard: after.standard,
  title: metric.title,
  unit: metric.unit,
  before,
  after,
  turned: before.verdict !== after.verdict
})

/**
 * Every verdict that the suppositions together move. Give all that change at once: a child who goes from a public to a
 * private kindergarten leaves the total as it is. Fails with every supposition that names what is not there.
 */
export const whatIf = (
  filing: Filing,
  suppositions: ReadonlyArray<Supposition>,
  options: WhatIfOptions = {}
): Result.Result<WhatIf, ReadonlyArray<SuppositionError>> =>
  Result.map(suppose(filing, suppositions), (supposed) => {
    const before = assessEach(filing, options)
    const after = assessEach(supposed, options)
    const was = new Map(before.assessed.map((each) => [placeOf(each), each.verdict]))
    const changes = after.assessed.flatMap((each) => {
      const verdict = was.get(placeOf(each))
      return verdict === undefined || !moved(verdict, each.verdict) ? [] : [changeOf(each, verdict)]
    })
    return { date: after.date, suppositions, changes, turned: changes.filter(({ turned }) => turned).length }
  })
