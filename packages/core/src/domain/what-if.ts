import { Schema } from "effect"
import { Bilingual, DecimalText } from "./text.ts"
import { Stage } from "./stage.ts"
import { MetricGroup } from "./metric.ts"
import { Verdict } from "./verdict.ts"

/** A figure as it might be. */
export const Supposition = Schema.Struct({
  measure: Schema.String,
  /** A school of the register by its id; null for the district itself. */
  organisation: Schema.NullOr(Schema.String),
  /** The part of a school with several stages; null for a district, or a school of one stage. */
  stage: Schema.NullOr(Stage),
  value: DecimalText
}).annotate({ identifier: "Supposition", title: "假设" })
export type Supposition = typeof Supposition.Type

const near = Schema.Array(Schema.String)

/** Why a supposition cannot be made, each with its place among those given. */
export const SuppositionError = Schema.Union([
  Schema.TaggedStruct("UnknownMeasure", { index: Schema.Int, measure: Schema.String, near, message: Bilingual }),
  Schema.TaggedStruct("UnknownSchool", { index: Schema.Int, organisation: Schema.String, near, message: Bilingual }),
  Schema.TaggedStruct("UnknownStage", {
    index: Schema.Int,
    organisation: Schema.String,
    stage: Schema.NullOr(Stage),
    stages: Schema.Array(Stage),
    message: Bilingual
  }),
  Schema.TaggedStruct("WrongLevel", {
    index: Schema.Int,
    measure: Schema.String,
    level: Schema.Literals(["district", "school"]),
    message: Bilingual
  }),
  Schema.TaggedStruct("MalformedValue", { index: Schema.Int, value: Schema.String, message: Bilingual }),
  Schema.TaggedStruct("RepeatedSupposition", { index: Schema.Int, measure: Schema.String, message: Bilingual })
]).annotate({ identifier: "SuppositionError" })
export type SuppositionError = typeof SuppositionError.Type

/** A verdict that the suppositions move. */
export const VerdictChange = Schema.Struct({
  metric: Schema.String,
  stage: Schema.NullOr(Stage),
  group: Schema.NullOr(MetricGroup),
  /** Null where none is in force. */
  standard: Schema.NullOr(Schema.String),
  title: Bilingual,
  unit: Schema.String,
  before: Verdict,
  after: Verdict,
  /** Whether the verdict itself is another, not only the value under it. */
  turned: Schema.Boolean
}).annotate({ identifier: "VerdictChange" })
export type VerdictChange = typeof VerdictChange.Type

/** The body of `what-if`: every verdict whose value, margin or outcome is another under the suppositions. */
export const WhatIf = Schema.Struct({
  date: Schema.String,
  suppositions: Schema.Array(Supposition),
  changes: Schema.Array(VerdictChange),
  /** How many verdicts turned. */
  turned: Schema.Int
}).annotate({ identifier: "WhatIf", title: "假设推演" })
export type WhatIf = typeof WhatIf.Type
