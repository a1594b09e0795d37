import { Schema } from "effect"
import { OrganisationId } from "./organisation.ts"
import { Confidence, StandardComparison } from "./policy.ts"
import { Stage } from "./stage.ts"
import { Bilingual, DecimalText } from "./text.ts"
import { Margin, StandardVerdict } from "./verdict.ts"

/** One school, or one stage of it, against one standard. */
export const SchoolVerdict = Schema.Struct({
  school: OrganisationId,
  /** As printed: with the part that is meant where the school has several, 临溪实验学校（初中部）. */
  name: Bilingual,
  /** `compulsory` where 小学部 and 初中部 are taken together. */
  stage: Stage,
  metric: Schema.String,
  group: Schema.NullOr(Schema.String),
  /** Null where none is in force. */
  standard: Schema.NullOr(Schema.String),
  /** To six decimals; null where it could not be computed. */
  value: Schema.NullOr(DecimalText),
  lower: Schema.NullOr(DecimalText),
  upper: Schema.NullOr(DecimalText),
  unit: Schema.String,
  comparison: Schema.NullOr(StandardComparison),
  threshold: Schema.NullOr(DecimalText),
  verdict: StandardVerdict,
  /** The value in per cent of the standard: 85 and more may make up for one indicator of the seven. */
  attained: Schema.NullOr(DecimalText),
  /** What the school may lose, or lacks, in natural units; null where it is not settled. */
  margin: Schema.NullOr(Margin),
  /** What the school did not return. */
  missing: Schema.Array(Schema.String),
  reason: Schema.NullOr(Bilingual),
  confidence: Schema.NullOr(Confidence)
}).annotate({ identifier: "SchoolVerdict", title: "学校判定" })
export type SchoolVerdict = typeof SchoolVerdict.Type

/** One school, or one stage of it, against the seven standards of resources together (教督〔2017〕6号 第七条). */
export const SchoolResources = Schema.Struct({
  school: OrganisationId,
  name: Bilingual,
  stage: Stage,
  /** How many of the indicators it meets. */
  met: Schema.Int,
  of: Schema.Int,
  /** The least of what it attains of a standard that it misses, in per cent; null where it misses none. */
  least: Schema.NullOr(DecimalText),
  /** Whether it meets at least six and comes to 85% in the rest. */
  verdict: StandardVerdict,
  missing: Schema.Array(Schema.String)
}).annotate({ identifier: "SchoolResources", title: "学校资源配置综合判定" })
export type SchoolResources = typeof SchoolResources.Type

/** The body of `assessSchools`: each school by each standard in force on one day. */
export const SchoolAssessment = Schema.Struct({
  /** The day whose law judges. */
  date: Schema.String,
  district: Schema.NullOr(Schema.String),
  verdicts: Schema.Array(SchoolVerdict),
  /** Empty where one of the seven has no standard in force on the day. */
  resources: Schema.Array(SchoolResources)
}).annotate({ identifier: "SchoolAssessment", title: "学校评估结果" })
export type SchoolAssessment = typeof SchoolAssessment.Type
