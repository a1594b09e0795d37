import type { StandardVerdict } from "../domain/verdict.ts"

/** From the worst to the least telling. What is unmet by one standard is not mended by another that is met. */
const order: ReadonlyArray<StandardVerdict> = ["unmet", "undecided", "missing", "met", "not-applicable", "no-standard"]

/** What several standards on one form of a metric come to together; `no-standard` where there is none. */
export const overallVerdict = (verdicts: ReadonlyArray<StandardVerdict>): StandardVerdict =>
  order.find((verdict) => verdicts.includes(verdict)) ?? "no-standard"
