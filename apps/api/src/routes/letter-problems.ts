import type { ProblemCode } from "../problem/problem-kind.ts"

/** What may be wrong with a request that brings a letter. */
export const letterProblems: ReadonlyArray<ProblemCode> = [
  "malformed-json",
  "malformed-form",
  "incomplete-body",
  "invalid-request",
  "content-too-large",
  "document-too-large",
  "text-too-long",
  "unsupported-media-type",
  "unsupported-content-encoding",
  "empty-document",
  "unsupported-format",
  "binary-document",
  "unknown-encoding",
  "garbled-text",
  "damaged-document",
  "suspicious-document",
  "encrypted-document",
  "scanned-document",
  "busy",
  "took-too-long"
]
