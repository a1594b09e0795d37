import type { Finding } from "@duxue/core"
import { type FindingState, findingStateOf, findingStates } from "./state.ts"

/** A finding with the number that names it on every surface: 错误 1, 疑点 3. */
export interface NumberedFinding {
  readonly finding: Finding
  readonly state: FindingState
  readonly number: number
}

const placeOf = (finding: Finding): number => finding.spans[0]?.[0] ?? Number.POSITIVE_INFINITY

/** The findings from the gravest to the lightest, each kind in order of the text and numbered within its kind. */
export const numberFindings = (findings: ReadonlyArray<Finding>): ReadonlyArray<NumberedFinding> =>
  findingStates.flatMap((state) =>
    findings
      .filter((finding) => findingStateOf(finding) === state)
      .toSorted((a, b) => placeOf(a) - placeOf(b) || (a.item ?? 0) - (b.item ?? 0))
      .map((finding, index) => ({ finding, state, number: index + 1 }))
  )

export const countByState = (findings: ReadonlyArray<NumberedFinding>): Readonly<Record<FindingState, number>> => {
  const counts = { fails: 0, query: 0, unmet: 0, missing: 0, remark: 0 }
  for (const { state } of findings) counts[state]++
  return counts
}
