/** The workflow as a table: from which states a step is taken, by whom, and where it may lead. */
import type { FilingState } from "../domain/filing-state.ts"
import type { Role } from "../domain/role.ts"
import type { StepName } from "../domain/step.ts"

/**
 * How whoever acts stands to a filing: of the district itself, of an organisation that a part of it is assigned to, or of
 * the municipality that asked for it.
 */
export type Standing = "district" | "assigned" | "municipality"

export interface StepRule {
  readonly from: ReadonlyArray<FilingState>
  /** Where the filing can be afterwards; it stays where it is while another organisation has yet to do the same. */
  readonly to: ReadonlyArray<FilingState>
  readonly by: ReadonlyArray<readonly [Standing, Role]>
}

/** Before submission, a filing is wherever its signatures hold it: see `drafted`. */
const drafts = ["assigned", "filled", "department-signed", "district-checked", "signed"] as const

export const stepRules: Readonly<Record<StepName, StepRule>> = {
  delegate: {
    from: [...drafts, "returned"],
    to: [...drafts, "returned"],
    by: [["district", "clerk"]]
  },
  fill: {
    from: ["assigned", "returned"],
    to: [...drafts, "returned"],
    by: [
      ["assigned", "contact"],
      ["district", "clerk"]
    ]
  },
  "sign-department": {
    from: ["assigned", "filled", "returned"],
    to: [...drafts, "returned"],
    by: [
      ["assigned", "contact"],
      ["district", "clerk"]
    ]
  },
  check: { from: ["department-signed"], to: ["district-checked"], by: [["district", "clerk"]] },
  sign: { from: ["district-checked"], to: ["signed"], by: [["district", "signer"]] },
  submit: {
    from: ["signed"],
    to: ["submitted"],
    by: [
      ["district", "clerk"],
      ["district", "signer"]
    ]
  },
  withdraw: {
    from: ["submitted"],
    to: ["signed"],
    by: [
      ["district", "clerk"],
      ["district", "signer"]
    ]
  },
  "take-up": { from: ["submitted"], to: ["in-review"], by: [["municipality", "inspector"]] },
  return: { from: ["in-review"], to: ["returned"], by: [["municipality", "inspector"]] },
  accept: { from: ["in-review"], to: ["accepted"], by: [["municipality", "inspector"]] },
  publish: { from: ["accepted"], to: ["published"], by: [["municipality", "inspector"]] }
}
