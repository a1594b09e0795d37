/** What a measure is asked for: the metrics that are computed from it, and the documents whose standards judge them. */
import { derivations } from "../derivations/index.ts"
import type { Derivation } from "../domain/derivation.ts"
import type { MeasureId } from "../domain/measure.ts"
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import { leavesOf } from "../formula/formula.ts"
import { metrics } from "../metrics/index.ts"
import { policies } from "../policies/policies.generated.ts"

export interface MeasureUses {
  /** In the order of the sections, each form by itself. */
  readonly metrics: ReadonlyArray<Metric>
  /** Of those metrics, the newest first; superseded ones too, since a year is judged by the law of its time. */
  readonly standards: ReadonlyArray<Standard>
}

const measuresIn = (derivation: Derivation): ReadonlyArray<MeasureId> => {
  switch (derivation.op) {
    case "total":
    case "overall":
    case "greatest":
    case "least":
      return leavesOf(derivation.of)
    case "variation":
      return [...leavesOf(derivation.of), derivation.by]
    case "mean-variation":
      return [...derivation.of.flatMap(leavesOf), derivation.by]
    case "answers":
      return derivation.yes
    case "count":
    case "lines":
    case "breaking":
    case "attainment":
      return []
  }
}

const collected = <Key, Value>(pairs: Iterable<readonly [Key, Value]>): ReadonlyMap<Key, ReadonlySet<Value>> => {
  const sets = new Map<Key, Set<Value>>()
  for (const [key, value] of pairs) {
    const set = sets.get(key)
    if (set === undefined) sets.set(key, new Set([value]))
    else set.add(value)
  }
  return sets
}

/** The district's measures that each school measure goes into. */
const derivedFrom = collected(
  [...derivations].flatMap(([measure, derivation]) => measuresIn(derivation).map((each) => [each as string, measure]))
)

const metricsFrom = collected(
  metrics.flatMap((metric) =>
    [metric.formula, ...metric.otherwise]
      .flatMap(leavesOf)
      .concat(metric.statedAs ?? [])
      .map((measure) => [measure as string, metric] as const)
  )
)

const standardsOf = collected(
  policies.flatMap(({ standards }) => standards.map((standard) => [standard.metric, standard] as const))
)

const binds = (standard: Standard, { stage, group }: Metric): boolean =>
  (standard.stage === null || stage === null || standard.stage === stage) &&
  (standard.group === undefined || standard.group === group?.id)

/** A measure that nothing is computed from has neither. */
export const usesOf = (measure: string): MeasureUses => {
  const through = [measure, ...(derivedFrom.get(measure) ?? [])]
  const used = new Set(through.flatMap((each) => [...(metricsFrom.get(each) ?? [])]))
  const inOrder = metrics.filter((metric) => used.has(metric))
  const judging = new Set(
    inOrder.flatMap((metric) => [...(standardsOf.get(metric.id) ?? [])].filter((standard) => binds(standard, metric)))
  )
  return { metrics: inOrder, standards: [...judging].toSorted((a, b) => b.from.localeCompare(a.from)) }
}
