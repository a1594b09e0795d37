import { Schema } from "effect"
import { Finding, Severity } from "./finding.ts"
import { Relation } from "./relation.ts"
import { Bilingual } from "./text.ts"
import { Verdict } from "./verdict.ts"

/** A check as the catalogue lists it. */
export const CheckEntry = Schema.Struct({
  id: Schema.String,
  title: Bilingual,
  /** What it looks for, in a sentence. */
  description: Bilingual,
  /** The gravest finding that it makes. */
  severity: Severity
}).annotate({ identifier: "Check", title: "核验项" })
export type CheckEntry = typeof CheckEntry.Type

/** How often a check applied, and how often it found something. A check that applied nowhere says so with 0. */
export const CheckTally = Schema.Struct({ id: Schema.String, applied: Schema.Int, failed: Schema.Int }).annotate({
  identifier: "CheckTally"
})
export type CheckTally = typeof CheckTally.Type

/** The body of `check`. */
export const CheckReport = Schema.Struct({
  findings: Schema.Array(Finding),
  relations: Schema.Array(Relation),
  verdicts: Schema.Array(Verdict),
  checks: Schema.Array(CheckTally)
}).annotate({ identifier: "CheckReport", title: "核验结果" })
export type CheckReport = typeof CheckReport.Type
