/** Two filings of one district and year, fact by fact: what was changed, what came, what went. */
import type { Fact } from "../../domain/fact.ts"
import { type FactId, factIdOf } from "../../domain/fact-id.ts"
import type { Filing } from "../../domain/filing.ts"

export type FactDifference =
  | { readonly kind: "changed"; readonly id: FactId; readonly before: Fact; readonly after: Fact }
  | { readonly kind: "added"; readonly id: FactId; readonly after: Fact }
  | { readonly kind: "removed"; readonly id: FactId; readonly before: Fact }

/** The first of several facts of one id is what the filing is known by. */
const byId = ({ facts, period }: Filing): ReadonlyMap<FactId, Fact> => {
  const known = new Map<FactId, Fact>()
  for (const fact of facts) {
    const id = factIdOf(fact, period)
    if (!known.has(id)) known.set(id, fact)
  }
  return known
}

const states = ({ value, lower, upper, unit, qualifier }: Fact): string =>
  [value, lower, upper, unit, qualifier].join(" ")

/** In the order of the first, then what only the second tells. */
export const factDifferences = (before: Filing, after: Filing): ReadonlyArray<FactDifference> => {
  const [old, now] = [byId(before), byId(after)]
  const differences: Array<FactDifference> = []
  for (const [id, fact] of old) {
    const other = now.get(id)
    if (other === undefined) differences.push({ kind: "removed", id, before: fact })
    else if (states(fact) !== states(other)) differences.push({ kind: "changed", id, before: fact, after: other })
  }
  for (const [id, fact] of now) if (!old.has(id)) differences.push({ kind: "added", id, after: fact })
  return differences
}
