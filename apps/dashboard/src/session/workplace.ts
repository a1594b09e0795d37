import { type Accessor, createContext, type Resource, useContext } from "solid-js"
import type { Checked } from "../checking/check-text.ts"
import type { Comparing } from "./comparing.ts"
import type { FrameDraft } from "./frame.ts"
import type { Intake } from "./intake.ts"
import type { Returns } from "./returns.ts"
import type { Session } from "./session.ts"

/** What every page shares. */
export interface Workplace {
  readonly session: Session
  readonly intake: Intake
  readonly returns: Returns
  readonly comparing: Comparing
  /** What stands around the letter that is made. */
  readonly frame: FrameDraft
  /** The sample letter, checked here like any other, once a page wants it: few pages show it, and reading takes its time. */
  readonly sample: Resource<Checked>
  readonly wantSample: () => void
  /** Says something to those who listen to the page. */
  readonly announce: (words: string) => void
  readonly announced: Accessor<string>
}

const WorkplaceContext = createContext<Workplace>()
export const WorkplaceProvider = WorkplaceContext.Provider

export const useWorkplace = (): Workplace => {
  const workplace = useContext(WorkplaceContext)
  if (workplace === undefined) throw new Error("useWorkplace stands outside WorkplaceProvider")
  return workplace
}
