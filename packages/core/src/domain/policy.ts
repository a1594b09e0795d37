import { Schema } from "effect"
import { Stage } from "./stage.ts"
import { Bilingual, DecimalText } from "./text.ts"

/** How well a fact about a policy is known: read in a copy, quoted by another source, or confirmed by nobody. */
export const Confidence = Schema.Literals(["seen", "second-hand", "unconfirmed"]).annotate({ identifier: "Confidence" })
export type Confidence = typeof Confidence.Type

const IsoDate = Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u))

export const StandardComparison = Schema.Literals([">=", ">", "<=", "<", "="])
export type StandardComparison = typeof StandardComparison.Type

/** What a policy requires of a metric, by stage and date. */
export const Standard = Schema.Struct({
  id: Schema.String,
  metric: Schema.String,
  stage: Schema.NullOr(Stage),
  /** The group of the metric's forms that it binds; left out where it binds all. */
  group: Schema.optionalKey(Schema.String),
  /**
   * Of whom it is asked: of the district where left out; of each school; or of a province or the nation, so that it
   * judges no district by itself.
   */
  binds: Schema.optionalKey(Schema.Literals(["district", "school", "province", "nation"])),
  comparison: StandardComparison,
  threshold: DecimalText,
  unit: Schema.String,
  /** The article or paragraph that sets it. */
  clause: Schema.NullOr(Schema.String),
  requirement: Bilingual,
  /** First day on which it binds. */
  from: IsoDate,
  /** Last day; null while in force. */
  until: Schema.NullOr(IsoDate),
  confidence: Confidence,
  /** The day on which somebody last checked it against a source. */
  verifiedOn: IsoDate
}).annotate({ identifier: "Standard", title: "标准" })
export type Standard = typeof Standard.Type

/** An issued document, with every standard that it sets. */
export const Policy = Schema.Struct({
  id: Schema.String,
  title: Bilingual,
  /** 文号; null where it has none or none was seen. */
  number: Schema.NullOr(Schema.String),
  issuers: Schema.Array(Schema.String),
  issuedOn: Schema.NullOr(IsoDate),
  effectiveFrom: Schema.NullOr(IsoDate),
  /** 全国, or the province or city in which it applies. */
  region: Schema.String,
  supersedes: Schema.NullOr(Schema.String),
  url: Schema.NullOr(Schema.String),
  standards: Schema.Array(Standard)
}).annotate({ identifier: "Policy", title: "政策文件" })
export type Policy = typeof Policy.Type
