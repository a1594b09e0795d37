import { Schema } from "effect"
import { OrganisationId } from "./organisation.ts"

/**
 * Which part of a filing an organisation answers for: some items of the outline, the figures of one school, or `rest`,
 * what is assigned to nobody else.
 */
export const AssignedScope = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("items"), items: Schema.Array(Schema.Int) }),
  Schema.Struct({ kind: Schema.Literal("school"), school: OrganisationId }),
  Schema.Struct({ kind: Schema.Literal("rest") })
]).annotate({ identifier: "AssignedScope", title: "填报范围" })
export type AssignedScope = typeof AssignedScope.Type

export const Assignment = Schema.Struct({
  organisation: OrganisationId,
  scope: AssignedScope,
  /** When the organisation declared its part complete; null while it is at work on it. */
  filledAt: Schema.NullOr(Schema.String)
}).annotate({ identifier: "Assignment", title: "填报任务" })
export type Assignment = typeof Assignment.Type
