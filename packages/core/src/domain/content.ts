import { Schema } from "effect"
import { OrganisationId } from "./organisation.ts"

/** What a filing is made of. */
export const ContentKind = Schema.Literals([
  "fact",
  "school",
  "statement",
  "document",
  "problem",
  "commitment",
  "narrative",
  "evidence"
])
export type ContentKind = typeof ContentKind.Type

/** `fact:enrolment-rate`, `problem:p2`: one thing that can be changed, signed, returned or answered by itself. */
export const ContentId = Schema.String.check(
  Schema.isPattern(/^(?:fact|school|statement|document|problem|commitment|narrative|evidence):\S+$/u)
)
  .pipe(Schema.brand("ContentId"))
  .annotate({ identifier: "ContentId", title: "内容编号" })
export type ContentId = typeof ContentId.Type

/** SHA-256 in lower-case hexadecimal. */
export const ContentHash = Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u)).annotate({
  identifier: "ContentHash",
  title: "摘要"
})
export type ContentHash = typeof ContentHash.Type

/** One thing in a filing, whose it is, and the hash of what it says. */
export const Content = Schema.Struct({
  id: ContentId,
  kind: ContentKind,
  /** Numbers of the items of the outline to which it belongs; empty for what belongs to none. */
  items: Schema.Array(Schema.Int),
  /** The school of which it tells; null for the district's own. */
  school: Schema.NullOr(OrganisationId),
  hash: ContentHash
}).annotate({ identifier: "Content", title: "报送内容" })
export type Content = typeof Content.Type
