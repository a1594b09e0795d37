/**
 * 事实: every figure of the district, those that the returns of schools come to as live formulas over them, and a place to
 * enter what is missing. The metrics are computed from the cells of this sheet.
 */
import {
  type AssessmentGround,
  derivationExcel,
  derivationOf,
  derivations,
  derivationSentence,
  type Fact,
  factIdOf,
  type FactIndex,
  findMeasure,
  measures,
  Rational,
  stageTitles
} from "@duxue/core"
import { qualifierTitles } from "../../tables/model-words.ts"
import { firstListRow, listSheet } from "../sheets/list-sheet.ts"
import { cell, onSheet } from "../sheets/plan-cells.ts"
import type { PlannedCell, SheetPlan } from "../sheets/sheet-plan.ts"
import { formatOfMetric, formatOfValue } from "./number-format.ts"
import type { SelectionSheet } from "./selection-sheet.ts"
import { filingSheetTitles } from "../sheets/sheet-titles.ts"

const columns = [
  ["编号", 34],
  ["指标项", 36],
  ["数值", 16],
  ["单位", 9],
  ["期间", 11],
  ["学段", 9],
  ["学校", 20],
  ["限定", 8],
  ["下限", 14],
  ["上限", 14],
  ["来源", 12],
  ["文件", 20],
  ["位置", 14],
  ["原文或算法", 60]
] as const

const valueColumn = "C"

export interface FactTable {
  /** The cell of what a district's measure is known as, from anywhere in the workbook. */
  readonly cellOf: (measure: string) => string
  readonly plan: SheetPlan
}

interface FactRow {
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

const toldRow = (fact: Fact, { filing }: FactIndex): FactRow => {
  const { provenance } = fact
  const school = filing.schools.find(({ id }) => id === fact.organisation)
  return {
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
const untoldRow = (
  measure: string,
  { filing }: FactIndex,
  { value, source, words }: Pick<FactRow, "value" | "source" | "words">
): FactRow => ({
  id: measure,
  measure,
  value,
  unit: findMeasure(measure)?.unit ?? "",
  period: filing.period,
  stage: stageOf(measure, null),
  school: null,
  qualifier: null,
  lower: null,
  upper: null,
  source,
  file: null,
  place: null,
  words
})

const cellsOf = (row: FactRow): ReadonlyArray<PlannedCell> => [
  cell("code", row.id),
  cell("text", titleOf(row.measure)),
  row.value,
  cell("text", row.unit),
  cell("text", row.period, { format: "@" }),
  cell("text", row.stage),
  cell("text", row.school),
  cell("text", row.qualifier),
  numberCell(row.lower, row.unit),
  numberCell(row.upper, row.unit),
  cell("text", row.source),
  cell("text", row.file),
  cell("text", row.place, { format: "@" }),
  cell("text", row.words)
]

/** `asked` are the measures that the formulas of metrics name. */
export const factTable = (
  index: FactIndex,
  { inputs }: Pick<AssessmentGround, "inputs">,
  selections: SelectionSheet,
  asked: ReadonlyArray<string>
): FactTable => {
  const rows: Array<FactRow> = []
  const rowOf = new Map<string, number>()
  const rowOfFact = new Map<Fact, number>()
  const add = (row: FactRow): number => rows.push(row) - 1 + firstListRow
  const { filing } = index
  // What schools tell of the year stands on their own sheet.
  const shown = new Set(
    index.parts.flatMap((part) =>
      measures.flatMap(({ id, level }) => (level === "school" ? (part.fact(id)?.fact ?? []) : []))
    )
  )
  for (const fact of filing.facts) if (!shown.has(fact)) rowOfFact.set(fact, add(toldRow(fact, index)))
  for (const measure of new Set([...derivations.keys(), ...asked])) {
    const input = inputs(measure)
    const known = "known" in input ? input.known : undefined
    const derived = known?.derived
    const derivation = derivationOf(measure)
    if (known !== undefined && derived !== undefined && derivation !== undefined) {
      const formula = derivationExcel(derivation, selections.rangesOf(derived.parts))
      const unit = findMeasure(measure)?.unit ?? ""
      const result = derived.value === undefined ? null : Rational.toNumber(derived.value)
      const places = derived.value === undefined ? 0 : Math.min(6, Rational.exactPlaces(derived.value) ?? 6)
      const content = formula === undefined ? result : { formula: formula.slice(1), result: result ?? "" }
      rowOf.set(
        measure,
        add(
          untoldRow(measure, index, {
            value: cell("number", content, { format: formatOfMetric(unit, places) }),
            source: formula === undefined ? "逐校判定测算" : "学校数据测算",
            words: derivationSentence(derivation).zh
          })
        )
      )
      continue
    }
    if (!asked.includes(measure)) continue
    const stated = known?.stated === undefined ? undefined : rowOfFact.get(known.stated.fact)
    const ofOwn = known?.stated?.fact.measure === measure ? stated : undefined
    rowOf.set(measure, ofOwn ?? add(missingOrSettled(measure, index, known?.value)))
  }
  return {
    cellOf: (measure) => onSheet(filingSheetTitles.facts, `$${valueColumn}$${rowOf.get(measure) ?? 0}`),
    plan: listSheet({
      name: filingSheetTitles.facts,
      caption: "浅黄色单元格是缺少的数，填入后“指标”表即时计算；空白表示没有数据，不作0计。",
      columns,
      rows: rows.map(cellsOf),
      frozenColumns: 2
    })
  }
}

const missingOrSettled = (measure: string, index: FactIndex, value: Rational.Rational | undefined): FactRow => {
  const unit = findMeasure(measure)?.unit ?? ""
  return value === undefined
    ? untoldRow(measure, index, { value: cell("entry", null), source: "缺数", words: null })
    : untoldRow(measure, index, {
        value: cell("number", Rational.toNumber(value), { format: formatOfMetric(unit, 0) }),
        source: "由总数推定",
        words: "总体已无遗漏，其中各部分随之确定。"
      })
}
