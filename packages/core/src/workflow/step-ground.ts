import type { Content } from "../domain/content.ts"
import type { HashText } from "./content-of.ts"
import type { OpenFinding } from "./finding-key.ts"

/** What a step is judged by: the filing as it is now, and what checking its letter found. */
export interface StepGround {
  readonly contents: ReadonlyArray<Content>
  readonly findings: ReadonlyArray<OpenFinding>
  readonly hash: HashText
  /** ISO 8601, UTC. */
  readonly at: string
  /** A new id for what the step makes: a signature, a returned figure. */
  readonly newId: () => string
}
