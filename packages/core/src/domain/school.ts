import { Schema } from "effect"
import { OrganisationId } from "./organisation.ts"
import type { Stage } from "./stage.ts"

/** What kind of school it is, in the terms of 教育事业统计. */
export const SchoolKind = Schema.Literals([
  "kindergarten",
  "primary",
  "teaching-point",
  "junior",
  "nine-year",
  "complete-secondary",
  "twelve-year",
  "senior",
  "vocational",
  "special"
]).annotate({ identifier: "SchoolKind", title: "学校类别" })
export type SchoolKind = typeof SchoolKind.Type

export const schoolKindTitles: Readonly<Record<SchoolKind, { readonly zh: string; readonly en: string }>> = {
  kindergarten: { zh: "幼儿园", en: "kindergarten" },
  primary: { zh: "小学", en: "primary school" },
  "teaching-point": { zh: "教学点", en: "teaching point" },
  junior: { zh: "初级中学", en: "junior school" },
  "nine-year": { zh: "九年一贯制学校", en: "nine-year school" },
  "complete-secondary": { zh: "完全中学", en: "complete secondary school" },
  "twelve-year": { zh: "十二年一贯制学校", en: "twelve-year school" },
  senior: { zh: "高级中学", en: "senior school" },
  vocational: { zh: "中等职业学校", en: "vocational school" },
  special: { zh: "特殊教育学校", en: "special school" }
}

/** The stages that a kind of school has, in order. A 一贯制 school is judged part by part. */
export const stagesOfKind: Readonly<Record<SchoolKind, ReadonlyArray<Stage>>> = {
  kindergarten: ["preschool"],
  primary: ["primary"],
  "teaching-point": ["primary"],
  junior: ["junior"],
  "nine-year": ["primary", "junior"],
  "complete-secondary": ["junior", "senior"],
  "twelve-year": ["primary", "junior", "senior"],
  senior: ["senior"],
  vocational: ["vocational"],
  special: ["special"]
}

/** A school of the district's register. */
export const School = Schema.Struct({
  id: OrganisationId,
  name: Schema.String,
  kind: SchoolKind,
  /** 公办 or 民办. */
  ownership: Schema.Literals(["public", "private"]),
  /** 普惠性: of kindergartens. */
  inclusive: Schema.optionalKey(Schema.Boolean),
  area: Schema.Literals(["urban", "town", "rural"])
}).annotate({ identifier: "School", title: "学校" })
export type School = typeof School.Type
