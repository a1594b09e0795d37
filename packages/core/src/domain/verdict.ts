import { Schema } from "effect"
import { Confidence, StandardComparison } from "./policy.ts"
import { SectionId } from "./section.ts"
import { Stage } from "./stage.ts"
import { Bilingual, DecimalText } from "./text.ts"

export const StandardVerdict = Schema.Literals([
  "met",
  "unmet",
  "undecided",
  "missing",
  "not-applicable",
  "no-standard"
]).annotate({ identifier: "StandardVerdict" })
export type StandardVerdict = typeof StandardVerdict.Type

/** What each verdict is called wherever people read it. */
export const verdictTitles: Readonly<Record<StandardVerdict, Bilingual>> = {
  met: { zh: "达标", en: "met" },
  unmet: { zh: "未达标", en: "unmet" },
  undecided: { zh: "待判", en: "undecided" },
  missing: { zh: "缺数", en: "no data" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
  "no-standard": { zh: "无标准", en: "no standard" }
}

/** How far a verdict is from turning, in natural units: 22 人 may leave public kindergartens. Negative where it is unmet. */
export const Margin = Schema.Struct({ value: DecimalText, unit: Schema.String }).annotate({ identifier: "Margin" })
export type Margin = typeof Margin.Type

/** How a metric stands to one standard. */
export const Verdict = Schema.Struct({
  metric: Schema.String,
  /** Null where none is in force. */
  standard: Schema.NullOr(Schema.String),
  stage: Schema.NullOr(Stage),
  /** The group of the metric that is judged, by id. */
  group: Schema.NullOr(Schema.String),
  /** To six decimals; null where it could not be computed. */
  value: Schema.NullOr(Schema.String),
  lower: Schema.NullOr(Schema.String),
  upper: Schema.NullOr(Schema.String),
  unit: Schema.String,
  comparison: Schema.NullOr(StandardComparison),
  threshold: Schema.NullOr(DecimalText),
  verdict: StandardVerdict,
  margin: Schema.NullOr(Margin),
  /** The measures that would have to be stated. */
  missing: Schema.Array(Schema.String),
  /**
   * Why it is undecided, missing, not applicable or without a standard, and what would settle it; of a standard asked of
   * schools that is unmet, which of them miss it; null otherwise.
   */
  reason: Schema.NullOr(Bilingual),
  section: Schema.NullOr(SectionId),
  item: Schema.NullOr(Schema.Int),
  /** How well the standard is known. */
  confidence: Schema.NullOr(Confidence)
}).annotate({ identifier: "Verdict", title: "判定" })
export type Verdict = typeof Verdict.Type
