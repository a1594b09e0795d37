/** How many of some planted faults were found, located and mended. */
import type { Outcome } from "./outcome.ts"

export interface Rates {
  readonly planted: number
  /** Of the planted. */
  readonly found: number
  readonly located: number
  readonly first: number
  readonly withinThree: number
  /** New errors and queries that have nothing to do with the fault, in all. */
  readonly strays: number
}

/** What must be reached over all kinds together. */
export const linesToPass = { found: 0.9, located: 0.8, first: 0.65 } as const

export const ratesOf = (outcomes: ReadonlyArray<Outcome>): Rates => {
  const share = (holds: (outcome: Outcome) => boolean): number =>
    outcomes.length === 0 ? 0 : outcomes.filter(holds).length / outcomes.length
  return {
    planted: outcomes.length,
    found: share((each) => each.found),
    located: share((each) => each.located),
    first: share((each) => each.first),
    withinThree: share((each) => each.withinThree),
    strays: outcomes.reduce((sum, each) => sum + each.strays, 0)
  }
}
