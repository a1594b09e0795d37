import { Schema } from "effect"

/** Stages of schooling. A 一贯制 school counts in each stage that it has; 职业高中 and 中等职业学校 are reported apart. */
export const Stage = Schema.Literals([
  "preschool",
  "primary",
  "junior",
  "compulsory",
  "senior",
  "vocational",
  "special",
  "all"
]).annotate({ identifier: "Stage", title: "学段" })
export type Stage = typeof Stage.Type

export const stageTitles: Readonly<Record<Stage, { readonly zh: string; readonly en: string }>> = {
  preschool: { zh: "学前教育", en: "preschool" },
  primary: { zh: "小学", en: "primary" },
  junior: { zh: "初中", en: "junior secondary" },
  compulsory: { zh: "义务教育", en: "compulsory" },
  senior: { zh: "普通高中", en: "senior secondary" },
  vocational: { zh: "中等职业教育", en: "secondary vocational" },
  special: { zh: "特殊教育", en: "special" },
  all: { zh: "各学段", en: "all stages" }
}
