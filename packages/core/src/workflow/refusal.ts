import type { ChecklistEntry } from "../domain/checklist.ts"
import type { StepName } from "../domain/step.ts"
import type { Bilingual } from "../domain/text.ts"

/**
 * Why a step is not taken: `not-yours`, whoever asks may never take it with this filing; `not-now`, the filing stands
 * elsewhere; `blocked`, something on the checklist is open; `unknown`, it names what the filing does not have.
 */
export interface Refusal {
  readonly _tag: "Refusal"
  readonly kind: "not-yours" | "not-now" | "blocked" | "unknown"
  readonly step: StepName
  readonly message: Bilingual
  /** What is open; empty but for `blocked`. */
  readonly open: ReadonlyArray<ChecklistEntry>
}

export const refusal = (
  kind: Refusal["kind"],
  step: StepName,
  message: Bilingual,
  open: ReadonlyArray<ChecklistEntry> = []
): Refusal => ({ _tag: "Refusal", kind, step, message, open })
