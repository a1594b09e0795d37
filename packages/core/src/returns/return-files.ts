/** The JSON forms of returns and filings: what our own tools write, and what a person can write by hand. */
import { Schema } from "effect"
import { Provenance } from "../domain/fact.ts"
import { Evidence, Problem } from "../domain/filing.ts"
import { CitedDocument, Commitment } from "../domain/letter.ts"
import { Period } from "../domain/period.ts"
import { School } from "../domain/school.ts"
import { Stage } from "../domain/stage.ts"
import { Statement } from "../domain/statement.ts"
import { DecimalText } from "../domain/text.ts"
import { Qualifier } from "../quantity/qualifier.ts"

/** A figure: a decimal as text, which nobody rounds, or a JSON number; true and false for 是 and 否; null where missing. */
export const ReturnValue = Schema.NullOr(Schema.Union([Schema.String, Schema.Finite, Schema.Boolean])).annotate({
  identifier: "ReturnValue"
})
export type ReturnValue = typeof ReturnValue.Type

/** One stage of a school with its figures by measure id. */
const SchoolPartReturn = Schema.Struct({
  /** May be left out where the school has one stage alone. */
  stage: Schema.optionalKey(Stage),
  values: Schema.Record(Schema.String, ReturnValue)
}).annotate({ identifier: "SchoolPartReturn" })

/** A register of schools with the return of each. */
export const SchoolReturnsFile = Schema.Struct({
  kind: Schema.Literal("school-returns"),
  schools: Schema.Array(Schema.Struct({ ...School.fields, parts: Schema.Array(SchoolPartReturn) }))
}).annotate({ identifier: "SchoolReturns", title: "学校报表" })
export type SchoolReturnsFile = typeof SchoolReturnsFile.Type

/** Figures of the district as a whole, by measure id or title. */
export const DepartmentReturnsFile = Schema.Struct({
  kind: Schema.Literal("department-returns"),
  values: Schema.Array(
    Schema.Struct({
      measure: Schema.String,
      value: ReturnValue,
      /** Of the year before. */
      prior: Schema.optionalKey(ReturnValue),
      /** 万元 where the figure is in that; the measure's own where it is left out. */
      unit: Schema.optionalKey(Schema.String)
    })
  )
}).annotate({ identifier: "DepartmentReturns", title: "部门报表" })
export type DepartmentReturnsFile = typeof DepartmentReturnsFile.Type

/** A fact in full, or as short as `{ measure, value }`. */
export const FactDraft = Schema.Struct({
  measure: Schema.String,
  value: ReturnValue,
  organisation: Schema.optionalKey(Schema.NullOr(Schema.String)),
  stage: Schema.optionalKey(Schema.NullOr(Stage)),
  period: Schema.optionalKey(Schema.NullOr(Period)),
  lower: Schema.optionalKey(Schema.NullOr(DecimalText)),
  upper: Schema.optionalKey(Schema.NullOr(DecimalText)),
  unit: Schema.optionalKey(Schema.String),
  qualifier: Schema.optionalKey(Qualifier),
  step: Schema.optionalKey(DecimalText),
  provenance: Schema.optionalKey(Provenance)
}).annotate({ identifier: "FactDraft" })
export type FactDraft = typeof FactDraft.Type

const DistrictDraft = Schema.Struct({
  id: Schema.optionalKey(Schema.String),
  name: Schema.String,
  place: Schema.optionalKey(Schema.NullOr(Schema.String))
})

/** A paragraph of the clerk's own; `place` as `NarrativePlace` has it, held against the outline when it is read. */
export const NarrativeDraft = Schema.Struct({
  place: Schema.Union([Schema.String, Schema.Finite]),
  text: Schema.String
}).annotate({ identifier: "NarrativeDraft" })
export type NarrativeDraft = typeof NarrativeDraft.Type

/** A filing as a file: a `Filing` of our tools, or one written by hand with everything optional left out. */
export const FilingFile = Schema.Struct({
  kind: Schema.optionalKey(Schema.Literal("filing")),
  id: Schema.optionalKey(Schema.String),
  /** A name such as 重庆市大渡口区, or the district in full. */
  district: Schema.Union([Schema.String, DistrictDraft]),
  period: Period,
  schools: Schema.optionalKey(Schema.Array(School)),
  facts: Schema.optionalKey(Schema.Array(FactDraft)),
  statements: Schema.optionalKey(Schema.Array(Statement)),
  documents: Schema.optionalKey(Schema.Array(CitedDocument)),
  problems: Schema.optionalKey(Schema.Array(Problem)),
  commitments: Schema.optionalKey(Schema.Array(Commitment)),
  evidence: Schema.optionalKey(Schema.Array(Evidence)),
  narratives: Schema.optionalKey(Schema.Array(NarrativeDraft))
}).annotate({ identifier: "FilingFile", title: "报送文件" })
export type FilingFile = typeof FilingFile.Type
