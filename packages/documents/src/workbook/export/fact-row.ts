/** A row of 事实: a figure of the district with whose, when, how exact and from where, as the sheet writes it and reads it. */
import { type Fact, factIdOf, type FactIndex, findMeasure, stageTitles } from "@duxue/core"
import { qualifierTitles } from "../../flat-tables/model-words.ts"
import { cell } from "../sheets/plan-cells.ts"
import type { PlannedCell } from "../sheets/sheet-plan.ts"
import { formatOfValue } from "./number-format.ts"

/** The headings with their widths, in their order. */
export const factColumns = {
  id: ["编号", 34],
  measure: ["指标项", 36],
  value: ["数值", 16],
  unit: ["单位", 9],
  period: ["期间", 11],
  stage: ["学段", 9],
  school: ["学校", 20],
  qualifier: ["限定", 8],
  lower: ["下限", 14],
  upper: ["上限", 14],
  source: ["来源", 12],
  file: ["文件", 20],
  place: ["位置", 14],
  words: ["原文或算法", 60]
} as const satisfies Readonly<Record<string, readonly [heading: string, width: number]>>

export type FactColumn = keyof typeof factColumns

export const factColumnNames = Object.keys(factColumns) as ReadonlyArray<FactColumn>

/**
 * What a row is to who reads the sheet back: a fact that was told, a figure that follows from the returns of schools, one
 * that is settled by a total, or a place for one that is missing.
 */
export type Holding =
  | { readonly kind: "told"; readonly fact: Fact }
  | { readonly kind: "derived" }
  | { readonly kind: "settled" }
  | { readonly kind: "missing" }

export interface FactRow {
  readonly holds: Holding
  readonly id: string
  readonly measure: string
  readonly value: PlannedCell
  readonly unit: string
  readonly period: string
  readonly stage: string
  readonly school: string | null
  readonly qualifier: string | null
  readonly lower: string | null
  readonly upper: string | null
  readonly source: string
  readonly file: string | null
  readonly place: string | null
  readonly words: string | null
}

const numberCell = (value: string | null, unit: string): PlannedCell =>
  cell("number", value === null ? null : Number(value), { format: formatOfValue(value, unit) })

const sources = { letter: "自评报告", return: "报表", supposed: "假设" } as const

const titleOf = (measure: string): string => findMeasure(measure)?.title.zh ?? measure

const stageOf = (measure: string, stage: Fact["stage"]): string => {
  const told = stage ?? findMeasure(measure)?.stage ?? null
  return told === null ? "" : stageTitles[told].zh
}

/** The ends are told where they are not the value. */
const endOf = (end: string | null, { value }: Fact): string | null => (end === value ? null : end)

export const toldRow = (fact: Fact, { filing }: FactIndex): FactRow => {
  const { provenance } = fact
  const school = filing.schools.find(({ id }) => id === fact.organisation)
  return {
    holds: { kind: "told", fact },
    id: factIdOf(fact, filing.period),
    measure: fact.measure,
    value: numberCell(fact.value, fact.unit),
    unit: fact.unit,
    period: fact.period ?? filing.period,
    stage: stageOf(fact.measure, fact.stage),
    school: school?.name ?? fact.organisation,
    qualifier: fact.qualifier === "exact" ? null : qualifierTitles[fact.qualifier],
    lower: endOf(fact.lower, fact),
    upper: endOf(fact.upper, fact),
    source: sources[provenance.kind],
    file: "file" in provenance ? provenance.file : null,
    place:
      provenance.kind === "return" ? provenance.place : provenance.kind === "letter" ? provenance.span.join("-") : null,
    words: provenance.kind === "letter" ? provenance.quote : null
  }
}

/** A figure that nobody told, with what fills its cell. */
export const untoldRow = (
  measure: string,
  { filing }: FactIndex,
  row: Pick<FactRow, "holds" | "value" | "source" | "words">
): FactRow => ({
  id: measure,
  measure,
  unit: findMeasure(measure)?.unit ?? "",
  period: filing.period,
  stage: stageOf(measure, null),
  school: null,
  qualifier: null,
  lower: null,
  upper: null,
  file: null,
  place: null,
  ...row
})

/** The cells of a row by their columns. */
export const cellsOf = (row: FactRow): Readonly<Record<FactColumn, PlannedCell>> => ({
  id: cell("code", row.id),
  measure: cell("text", titleOf(row.measure)),
  value: row.value,
  unit: cell("text", row.unit),
  period: cell("text", row.period, { format: "@" }),
  stage: cell("text", row.stage),
  school: cell("text", row.school),
  qualifier: cell("text", row.qualifier),
  lower: numberCell(row.lower, row.unit),
  upper: numberCell(row.upper, row.unit),
  source: cell("text", row.source),
  file: cell("text", row.file),
  place: cell("text", row.place, { format: "@" }),
  words: cell("text", row.words)
})
