import { Schema } from "effect"
import { MetricGroup } from "./metric.ts"
import { Period } from "./period.ts"
import { SectionId } from "./section.ts"
import { Stage } from "./stage.ts"
import { Bilingual, DecimalText } from "./text.ts"
import { StandardVerdict } from "./verdict.ts"

/** A value and what its words and rounding allow, to six decimals; an open end is null. */
export const ValueRange = Schema.Struct({
  value: Schema.NullOr(DecimalText),
  lower: Schema.NullOr(DecimalText),
  upper: Schema.NullOr(DecimalText)
}).annotate({ identifier: "ValueRange" })
export type ValueRange = typeof ValueRange.Type

/**
 * How a metric went: `unclear` where 约, 余 or rounding leave both ways open, `unknown` where one side is missing.
 */
export const Trend = Schema.Literals(["better", "worse", "unchanged", "unclear", "unknown"]).annotate({
  identifier: "Trend",
  title: "变化趋势"
})
export type Trend = typeof Trend.Type

/** One form of a metric in two filings. */
export const MetricChange = Schema.Struct({
  metric: Schema.String,
  stage: Schema.NullOr(Stage),
  group: Schema.NullOr(MetricGroup),
  title: Bilingual,
  unit: Schema.String,
  direction: Schema.Literals(["higher", "lower"]),
  before: Schema.NullOr(ValueRange),
  after: Schema.NullOr(ValueRange),
  /** After less before; of a percentage in 百分点. */
  change: Schema.NullOr(ValueRange),
  trend: Trend,
  /** By the law of each filing's own day; of several standards the worst. */
  verdictBefore: StandardVerdict,
  verdictAfter: StandardVerdict,
  section: Schema.NullOr(SectionId),
  item: Schema.NullOr(Schema.Int)
}).annotate({ identifier: "MetricChange" })
export type MetricChange = typeof MetricChange.Type

export const ComparedFiling = Schema.Struct({
  district: Schema.String,
  period: Period,
  /** The day whose law judged it. */
  date: Schema.String
}).annotate({ identifier: "ComparedFiling" })
export type ComparedFiling = typeof ComparedFiling.Type

/** The body of `compare`: two years of one district, or two districts in one year. Metrics of which neither tells are left out. */
export const FilingComparison = Schema.Struct({
  first: ComparedFiling,
  second: ComparedFiling,
  changes: Schema.Array(MetricChange)
}).annotate({ identifier: "FilingComparison", title: "对比" })
export type FilingComparison = typeof FilingComparison.Type
