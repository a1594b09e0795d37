import { Schema } from "effect"
import { Bilingual } from "./text.ts"

/** The thirteen sections of the report, by what they are about; numbers and headings change with the year's outline. */
export const SectionId = Schema.Literals([
  "party-leadership",
  "evaluation-reform",
  "epidemic-control",
  "funding",
  "teachers",
  "preschool",
  "compulsory",
  "large-classes",
  "admissions",
  "private-and-tutoring",
  "whole-child",
  "school-safety",
  "inspection-reform"
]).annotate({ identifier: "SectionId", title: "部分" })
export type SectionId = typeof SectionId.Type

export const Section = Schema.Struct({
  id: SectionId,
  /** Its place in the 2021 outline, 1 to 13. */
  number: Schema.Int,
  title: Bilingual,
  /** The short name that a navigation strip has room for. */
  shortTitle: Bilingual,
  /** The heading of the 2021 outline. */
  heading: Schema.String,
  /** Words by which a heading of any outline is recognised as this section. */
  cues: Schema.Array(Schema.String),
  /** Wider words, which decide only where no heading of another section's own words is there: 义务教育, 教师, 安全. */
  broadCues: Schema.Array(Schema.String)
}).annotate({ identifier: "Section" })
export type Section = typeof Section.Type
