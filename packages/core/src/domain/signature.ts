import { Schema } from "effect"
import { AccountId } from "./actor.ts"
import { ContentHash, ContentId } from "./content.ts"
import { OrganisationId } from "./organisation.ts"

export const SignatureId = Schema.String.check(Schema.isNonEmpty())
  .pipe(Schema.brand("SignatureId"))
  .annotate({ identifier: "SignatureId" })
export type SignatureId = typeof SignatureId.Type

/** A department signs for its part, the district's office that it has checked the whole, the district that it sends it. */
export const SignatureKind = Schema.Literals(["department", "check", "district"])
export type SignatureKind = typeof SignatureKind.Type

/** What became of a thing since it was signed. */
export const ContentChange = Schema.Struct({
  id: ContentId,
  change: Schema.Literals(["added", "changed", "removed", "returned"])
}).annotate({ identifier: "ContentChange", title: "内容变动" })
export type ContentChange = typeof ContentChange.Type

/** Why a signature no longer stands. It does not stand again when the change is taken back: it is signed anew. */
export const Lapse = Schema.Struct({
  at: Schema.String,
  because: Schema.Literals(["changed", "returned", "reassigned"]),
  /** What changed, or what was returned, in the order of the filing. */
  changes: Schema.Array(ContentChange)
}).annotate({ identifier: "Lapse", title: "失效" })
export type Lapse = typeof Lapse.Type

/** A person's word, for an organisation, that a part of a filing is so; it holds for exactly what was seen. */
export const Signature = Schema.Struct({
  id: SignatureId,
  kind: SignatureKind,
  organisation: OrganisationId,
  by: AccountId,
  /** ISO 8601, UTC. */
  at: Schema.String,
  /** What was signed, by id, with the hash of what it said. */
  covers: Schema.Record(ContentId, ContentHash),
  /** Of the canonical JSON of filing, kind, organisation and `covers`. */
  hash: ContentHash,
  lapsed: Schema.NullOr(Lapse)
}).annotate({ identifier: "Signature", title: "签署" })
export type Signature = typeof Signature.Type
