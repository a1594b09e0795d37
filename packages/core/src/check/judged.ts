/** The verdicts on what a letter states, each with the figures on which it stands. */
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import type { Reading } from "../domain/reading.ts"
import type { Verdict } from "../domain/verdict.ts"
import { assessEach, judgedOn } from "../assess/assess.ts"
import { knownOf } from "../assess/inputs.ts"
import { standardsOn } from "../assess/standards-on.ts"
import { filingOf } from "../filing/from-letter.ts"

/** A verdict by a standard, and the indices of the figures on which it stands. */
export interface Judged {
  readonly verdict: Verdict
  readonly standard: Standard
  readonly metric: Metric
  readonly figures: ReadonlyArray<number>
}

/** What the letter states, judged on the last day of its year; nothing where it names no year. */
export const judgedIn = (
  reading: Reading,
  metrics: ReadonlyArray<Metric>,
  standards: ReadonlyArray<Standard>
): ReadonlyArray<Judged> => {
  const filing = filingOf(reading)
  if (filing === undefined) return []
  const figureAt = new Map(reading.figures.map((figure, index) => [figure.start, index]))
  // What no standard speaks of is not judged: half of all metrics, which need not be computed.
  const binding = standardsOn(standards, judgedOn(filing))
  const asked = metrics.filter((metric) => binding.inForce(metric).length > 0)
  const { assessed, inputs } = assessEach(filing, { metrics: asked, standards })
  const figureOf = (measure: string): ReadonlyArray<number> => {
    const provenance = knownOf(inputs(measure))?.stated?.fact.provenance
    const index = provenance?.kind === "letter" ? figureAt.get(provenance.span[0]) : undefined
    return index === undefined ? [] : [index]
  }
  return assessed.flatMap(({ verdict, standard, metric, value }) =>
    standard === undefined || verdict.verdict === "not-applicable"
      ? []
      : [{ verdict, standard, metric, figures: value.used.flatMap(figureOf) }]
  )
}
