import type { StandardVerdict } from "@duxue/core"
import type { State } from "../letter/state.ts"

/** The order in which verdicts are counted and filtered: what asks for action first. */
export const verdictOrder: ReadonlyArray<StandardVerdict> = [
  "unmet",
  "undecided",
  "missing",
  "met",
  "not-applicable",
  "no-standard"
]

/** The mark and the colours of a verdict are those of the letter's margin; its word is its own. */
export const stateOf: Readonly<Record<StandardVerdict, State>> = {
  met: "holds",
  unmet: "unmet",
  undecided: "undecided",
  missing: "missing",
  "not-applicable": "bound",
  "no-standard": "unbound"
}
