import { Schema } from "effect"
import { AccountId } from "./actor.ts"
import { AssignedScope } from "./assignment.ts"
import { ContentId } from "./content.ts"
import { FilingState } from "./filing-state.ts"
import { OrganisationId } from "./organisation.ts"
import type { Bilingual } from "./text.ts"

/** Steps that need no more than to be asked for. */
const plainSteps = [
  "fill",
  "sign-department",
  "check",
  "sign",
  "submit",
  "withdraw",
  "take-up",
  "accept",
  "publish"
] as const

/** What can be done with a filing as a whole. */
export const StepName = Schema.Literals(["delegate", "return", ...plainSteps]).annotate({
  identifier: "StepName",
  title: "步骤"
})
export type StepName = typeof StepName.Type

export const stepTitles: Readonly<Record<StepName, Bilingual>> = {
  delegate: { zh: "分派填报", en: "delegate" },
  fill: { zh: "完成填报", en: "declare filled" },
  "sign-department": { zh: "部门签署", en: "sign for the department" },
  check: { zh: "区县核对", en: "check for the district" },
  sign: { zh: "签发", en: "sign for the district" },
  submit: { zh: "报送", en: "submit" },
  withdraw: { zh: "撤回", en: "withdraw" },
  "take-up": { zh: "开始审核", en: "take up for review" },
  return: { zh: "退回", en: "return" },
  accept: { zh: "审核通过", en: "accept" },
  publish: { zh: "公布", en: "publish" }
}

const note = { note: Schema.optionalKey(Schema.String) }

/** A step that somebody asks for. */
export const StepRequest = Schema.Union([
  Schema.Struct({
    step: Schema.Literal("delegate"),
    /** All that is delegated; what stands in none is the district's own. */
    assignments: Schema.Array(Schema.Struct({ organisation: OrganisationId, scope: AssignedScope })),
    ...note
  }),
  Schema.Struct({
    step: Schema.Literal("return"),
    figures: Schema.NonEmptyArray(
      Schema.Struct({ content: ContentId, reason: Schema.String.check(Schema.isNonEmpty()), due: Schema.String })
    ),
    ...note
  }),
  Schema.Struct({
    step: Schema.Literals(plainSteps),
    ...note
  })
]).annotate({ identifier: "StepRequest" })
export type StepRequest = typeof StepRequest.Type

/** A step that was taken: a line of the filing's history. */
export const StepTaken = Schema.Struct({
  step: StepName,
  from: FilingState,
  to: FilingState,
  by: AccountId,
  organisation: OrganisationId,
  /** ISO 8601, UTC. */
  at: Schema.String,
  note: Schema.NullOr(Schema.String)
}).annotate({ identifier: "StepTaken", title: "过程记录" })
export type StepTaken = typeof StepTaken.Type
