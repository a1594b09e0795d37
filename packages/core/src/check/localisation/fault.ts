/** What is wrong where relations fail. */
import type { Explanation } from "./explanation.ts"

export interface Fault {
  /** The failing claims that it explains, the gravest first. */
  readonly claims: ReadonlyArray<number>
  /** Likeliest first; none where no change of so few figures lets all of them hold. */
  readonly explanations: ReadonlyArray<Explanation>
  /** The smallest sets of figures whose change lets the claims hold; empty where none was found. */
  readonly smallest: ReadonlyArray<ReadonlyArray<number>>
  /** False where the search was broken off at its bound. */
  readonly complete: boolean
}
