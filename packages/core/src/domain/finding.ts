import { Schema } from "effect"
import { DocumentPlace } from "./document-place.ts"
import { SectionId } from "./section.ts"
import { Bilingual, Span } from "./text.ts"

/**
 * error: a contradiction, cannot be true as written. query: unusual or ambiguous, answered by a note.
 * remark: silence, a standard unmet, style. Only errors fail a letter.
 */
export const Severity = Schema.Literals(["error", "query", "remark"]).annotate({ identifier: "Severity" })
export type Severity = typeof Severity.Type

/** Why a figure is probably wrong, most likely first. */
export const Cause = Schema.Literals([
  "unit-slip",
  "digit-swap",
  "decimal-point",
  "sign",
  "neighbour-swap",
  "wrong-divisor",
  "stale-year",
  "sum-slip",
  "digit-slip",
  "percent-for-points",
  "name-variant",
  "year-slip",
  "recomputed"
]).annotate({ identifier: "Cause" })
export type Cause = typeof Cause.Type

/** What replaces a part of the text, in the letter's own writing. */
export const Replacement = Schema.Struct({
  span: Span,
  text: Schema.String,
  /** In base units; null where what is replaced is no number. */
  value: Schema.NullOr(Schema.String)
}).annotate({ identifier: "Replacement", title: "替换" })
export type Replacement = typeof Replacement.Type

/** `text` replaces what stands at `span`, in the letter's own writing. */
export const Suggestion = Schema.Struct({
  ...Replacement.fields,
  cause: Cause,
  reason: Bilingual,
  /** What has to be replaced with it, where one change alone is not enough: the other of two figures exchanged. */
  together: Schema.optionalKey(Schema.Array(Replacement))
}).annotate({ identifier: "Suggestion", title: "建议" })
export type Suggestion = typeof Suggestion.Type

/** One line of the trace: what was computed, and from which places. */
export const TraceLine = Schema.Struct({
  label: Bilingual,
  text: Bilingual,
  spans: Schema.Array(Span)
}).annotate({ identifier: "TraceLine" })
export type TraceLine = typeof TraceLine.Type

export const Finding = Schema.Struct({
  /** Id of the check that found it; stable. */
  check: Schema.String,
  severity: Severity,
  /** A headline of a dozen characters. */
  title: Bilingual,
  message: Schema.String,
  messageEn: Schema.String,
  /** First what is thought wrong, then what it disagrees with; empty for what the letter does not say at all. */
  spans: Schema.Array(Span),
  /** Where in its file each of the spans begins, null where it cannot be told; left out where the file has no places. */
  places: Schema.optionalKey(Schema.Array(Schema.NullOr(DocumentPlace))),
  suggestion: Schema.NullOr(Suggestion),
  alternatives: Schema.Array(Suggestion),
  /** The arithmetic, step by step. */
  trace: Schema.Array(TraceLine),
  /** Index into `relations`, where the finding is a relation that fails. */
  relation: Schema.NullOr(Schema.Int),
  /** Indices of all the relations that fail for this one fault, `relation` first; left out where there is none. */
  relations: Schema.optionalKey(Schema.Array(Schema.Int)),
  /** Id of the standard that is not met, where that is the finding. */
  standard: Schema.NullOr(Schema.String),
  section: Schema.NullOr(SectionId),
  item: Schema.NullOr(Schema.Int)
}).annotate({ identifier: "Finding", title: "发现" })
export type Finding = typeof Finding.Type
