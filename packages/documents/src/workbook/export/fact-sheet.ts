/**
 * 事实: every figure of the district, those that the returns of schools come to as live formulas over them, and a place to
 * enter what is missing. The metrics are computed from the cells of this sheet.
 */
import {
  type AssessmentGround,
  columnLetters,
  derivationExcel,
  derivationOf,
  derivations,
  derivationSentence,
  type Fact,
  type FactIndex,
  findMeasure,
  measures,
  Rational
} from "@duxue/core"
import { firstListRow, listSheet } from "../sheets/list-sheet.ts"
import { cell, onSheet } from "../sheets/plan-cells.ts"
import type { SheetPlan } from "../sheets/sheet-plan.ts"
import { cellsOf, factColumnNames, factColumns, type FactRow, toldRow, untoldRow } from "./fact-row.ts"
import { formatOfMetric } from "./number-format.ts"
import type { SelectionSheet } from "./selection-sheet.ts"
import { filingSheetTitles } from "../sheets/sheet-titles.ts"

const valueColumn = columnLetters(factColumnNames.indexOf("value"))

export interface FactTable {
  /** The cell of what a district's measure is known as, from anywhere in the workbook. */
  readonly cellOf: (measure: string) => string
  readonly rows: ReadonlyArray<FactRow>
  readonly plan: SheetPlan
}

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
            holds: { kind: "derived" },
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
    rows,
    plan: listSheet({
      name: filingSheetTitles.facts,
      caption:
        "浅黄色单元格是缺少的数，填入后“指标”表即时计算；空白表示没有数据，不作0计。改动的数值、单位、限定和上下限，督学导入时读回。",
      columns: factColumnNames.map((name) => factColumns[name]),
      rows: rows.map((row) => {
        const cells = cellsOf(row)
        return factColumnNames.map((name) => cells[name])
      }),
      frozenColumns: 2
    })
  }
}

const missingOrSettled = (measure: string, index: FactIndex, value: Rational.Rational | undefined): FactRow => {
  const unit = findMeasure(measure)?.unit ?? ""
  return value === undefined
    ? untoldRow(measure, index, {
        holds: { kind: "missing" },
        value: cell("entry", null),
        source: "缺数",
        words: null
      })
    : untoldRow(measure, index, {
        holds: { kind: "settled" },
        value: cell("number", Rational.toNumber(value), { format: formatOfMetric(unit, 0) }),
        source: "由总数推定",
        words: "总体已无遗漏，其中各部分随之确定。"
      })
}
