import { Schema } from "effect"
import { AccountId } from "./actor.ts"

/** What a query is known by from one check to the next: the check, and the words that it speaks of. */
export const FindingKey = Schema.String.check(Schema.isNonEmpty())
  .pipe(Schema.brand("FindingKey"))
  .annotate({ identifier: "FindingKey", title: "发现标识" })
export type FindingKey = typeof FindingKey.Type

/** The note by which a district answers a query; it stays visible to whoever reviews. */
export const QueryAnswer = Schema.Struct({
  finding: FindingKey,
  note: Schema.String.check(Schema.isNonEmpty()),
  by: AccountId,
  at: Schema.String
}).annotate({ identifier: "QueryAnswer", title: "疑点说明" })
export type QueryAnswer = typeof QueryAnswer.Type
