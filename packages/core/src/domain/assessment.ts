import { Schema } from "effect"
import { SectionId } from "./section.ts"
import { Bilingual, DecimalText } from "./text.ts"
import { Verdict } from "./verdict.ts"

/** A measure that the district states, beside what the returns of its schools come to. */
export const Reconciliation = Schema.Struct({
  measure: Schema.String,
  title: Bilingual,
  unit: Schema.String,
  /** What is stated; null for a range. */
  stated: Schema.NullOr(DecimalText),
  /** What the returns come to, to six decimals. */
  computed: DecimalText,
  /** Computed less stated; null where nothing single is stated. */
  difference: Schema.NullOr(DecimalText),
  /** Whether some true value within the rounding and the words of what is stated is the computed one. */
  agrees: Schema.Boolean,
  section: Schema.NullOr(SectionId),
  item: Schema.NullOr(Schema.Int)
}).annotate({ identifier: "Reconciliation", title: "自报与测算对照" })
export type Reconciliation = typeof Reconciliation.Type

/** The body of `assess`: every metric of a filing judged by the standards in force on one day. */
export const Assessment = Schema.Struct({
  /** The day whose law judges. */
  date: Schema.String,
  district: Schema.NullOr(Schema.String),
  verdicts: Schema.Array(Verdict),
  reconciliations: Schema.Array(Reconciliation)
}).annotate({ identifier: "Assessment", title: "评估结果" })
export type Assessment = typeof Assessment.Type
