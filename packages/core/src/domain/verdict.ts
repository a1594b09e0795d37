import { Schema } from "effect"
import { SectionId } from "./section.ts"

export const StandardVerdict = Schema.Literals([
  "met",
  "unmet",
  "undecided",
  "missing",
  "not-applicable",
  "no-standard"
]).annotate({ identifier: "StandardVerdict" })
export type StandardVerdict = typeof StandardVerdict.Type

/** How a metric stands to one standard in force. */
export const Verdict = Schema.Struct({
  metric: Schema.String,
  standard: Schema.NullOr(Schema.String),
  /** Exact to six decimals; null where it could not be computed. */
  value: Schema.NullOr(Schema.String),
  lower: Schema.NullOr(Schema.String),
  upper: Schema.NullOr(Schema.String),
  verdict: StandardVerdict,
  /** The measures that would have to be stated. */
  missing: Schema.Array(Schema.String),
  section: Schema.NullOr(SectionId),
  item: Schema.NullOr(Schema.Int)
}).annotate({ identifier: "Verdict", title: "判定" })
export type Verdict = typeof Verdict.Type
