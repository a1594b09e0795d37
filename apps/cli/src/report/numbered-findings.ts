import type { FindingState, NumberedFinding } from "@duxue/core"

export const countByState = (findings: ReadonlyArray<NumberedFinding>): Readonly<Record<FindingState, number>> => {
  const counts = { fails: 0, query: 0, unmet: 0, missing: 0, remark: 0 }
  for (const { state } of findings) counts[state]++
  return counts
}
