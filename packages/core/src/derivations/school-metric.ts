/** What a school metric comes to for a whole district: total over total, or the school that decides. */
import type { Derivation } from "../domain/derivation.ts"
import type { Metric } from "../domain/metric.ts"

/** As a derivation over all schools that the metric is asked of. */
export const derivationOfMetric = ({ formula, over, stage, direction }: Metric): Derivation => {
  const whom = over ?? { stages: [stage ?? "all"] }
  if (formula.op !== "leaf") return { over: whom, op: "overall", of: formula }
  // A sum of sizes is no size: the school that decides is the one that comes nearest to missing the standard.
  return {
    over: whom,
    op: direction === "higher" ? "least" : "greatest",
    of: formula,
    each: stage === "compulsory" ? "school" : "part"
  }
}
