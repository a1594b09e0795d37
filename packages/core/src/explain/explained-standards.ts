import type { ExplainedStandard } from "../domain/explanation.ts"
import type { Metric } from "../domain/metric.ts"
import { inForce } from "../assess/judge.ts"
import type { Standards } from "../assess/standards-on.ts"
import { policyOf } from "../registry.ts"

/** Every standard that ever binds a form in the place, the oldest first, each with the document that sets it. */
export const explainedStandards = (metric: Metric, standards: Standards): ReadonlyArray<ExplainedStandard> =>
  standards
    .ever(metric)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .flatMap((standard) => {
      const policy = policyOf(standard.id)
      if (policy === undefined) return []
      const { id, title, number, url } = policy
      return [{ ...standard, policy: { id, title, number, url }, inForce: inForce(standard, standards.date) }]
    })
