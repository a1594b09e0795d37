/**
 * 测算底表: figures that are drawn from schools which do not stand together on the sheet of schools have those schools
 * repeated here, cell by cell, under a heading that says which they are. Formulas need one range for each measure.
 */
import {
  columnLetters,
  findMeasure,
  type MeasureId,
  type SchoolPart,
  type SchoolSheet,
  titleInReturn
} from "@duxue/core"
import { cell, onSheet } from "../sheets/plan-cells.ts"
import type { PlannedCell, SheetPlan } from "../sheets/sheet-plan.ts"
import { formatOfValue } from "./number-format.ts"
import { onSchoolSheet, type SchoolTable } from "./school-sheet.ts"
import { filingSheetTitles } from "../sheets/sheet-titles.ts"

/** The most columns that any figure needs beside the ids. */
interface Block {
  readonly first: number
  readonly parts: ReadonlyArray<SchoolPart>
  readonly measures: Array<MeasureId>
}

/** Where the parts of a selection are found, block by block. */
export class SelectionSheet {
  readonly #schools: SchoolTable
  readonly #blocks = new Map<string, Block>()
  #next = 3

  constructor(schools: SchoolTable) {
    this.#schools = schools
  }

  /** The ranges of `parts`; a measure that no school returned has an empty range, so that the figure stays empty. */
  rangesOf(parts: ReadonlyArray<SchoolPart>): SchoolSheet {
    const rows = parts.map(this.#schools.rowOf).toSorted((a, b) => a - b)
    const [first = 0] = rows
    const last = rows.at(-1) ?? 0
    const together = rows.length > 0 && last - first + 1 === rows.length
    const range = (column: string) => onSheet(filingSheetTitles.schools, `$${column}$${first}:$${column}$${last}`)
    const measured = new Map<MeasureId, string>()
    const rangeOf = (measure: MeasureId): string => {
      const column = together ? this.#schools.columnOf(measure) : undefined
      if (column !== undefined) return range(column)
      const known = measured.get(measure)
      if (known !== undefined) return known
      const made = this.#blockRange(rows, parts, measure)
      measured.set(measure, made)
      return made
    }
    return { rangeOf, schools: together ? range(this.#schools.idColumn) : this.#blockRange(rows, parts, undefined) }
  }

  #blockRange(rows: ReadonlyArray<number>, parts: ReadonlyArray<SchoolPart>, measure: MeasureId | undefined): string {
    const key = rows.join(" ")
    const block = this.#blocks.get(key) ?? this.#newBlock(key, parts)
    if (measure !== undefined && !block.measures.includes(measure)) block.measures.push(measure)
    const column = columnLetters(measure === undefined ? 0 : block.measures.indexOf(measure) + 2)
    // Of no school at all there is still a cell to point at, and it is empty.
    const last = block.first + Math.max(1, block.parts.length) - 1
    return onSheet(filingSheetTitles.selections, `$${column}$${block.first}:$${column}$${last}`)
  }

  #newBlock(key: string, parts: ReadonlyArray<SchoolPart>): Block {
    const inOrder = parts.toSorted((a, b) => this.#schools.rowOf(a) - this.#schools.rowOf(b))
    const block: Block = { first: this.#next + 1, parts: inOrder, measures: [] }
    this.#blocks.set(key, block)
    this.#next += Math.max(1, parts.length) + 2
    return block
  }

  #rowOf(block: Block, part: SchoolPart): ReadonlyArray<PlannedCell> {
    const row = this.#schools.rowOf(part)
    const same = (column: string, result: string) => cell("text", { formula: onSchoolSheet(column, row), result })
    return [
      same("A", part.school.id),
      same("B", part.school.name),
      ...block.measures.map((measure) => {
        const column = this.#schools.columnOf(measure)
        const told = part.fact(measure)?.fact.value ?? null
        if (column === undefined) return cell("number", null)
        const source = onSchoolSheet(column, row)
        return cell(
          "number",
          { formula: `IF(${source}="","",${source})`, result: told === null ? "" : Number(told) },
          { format: formatOfValue(told, findMeasure(measure)?.unit ?? "") }
        )
      })
    ]
  }

  /** The sheet; `undefined` where every selection stands together on the sheet of schools. */
  plan(): SheetPlan | undefined {
    if (this.#blocks.size === 0) return undefined
    const blocks = [...this.#blocks.values()].toSorted((a, b) => a.first - b.first)
    const width = Math.max(...blocks.map(({ measures }) => measures.length)) + 2
    const rows: Array<ReadonlyArray<PlannedCell | null>> = [
      [cell("title", filingSheetTitles.selections)],
      [cell("caption", "由部分学校汇总的数，在此逐校引用“学校”表，供“事实”表计算；请勿改动。")]
    ]
    for (const block of blocks) {
      while (rows.length < block.first - 2) rows.push([])
      rows.push([
        cell("heading", "学校编号"),
        cell("heading", "学校名称"),
        ...block.measures.map((measure) => {
          const found = findMeasure(measure)
          return cell("heading", found === undefined ? measure : titleInReturn(found))
        })
      ])
      for (const part of block.parts) rows.push(this.#rowOf(block, part))
      if (block.parts.length === 0) rows.push([cell("text", null), cell("text", "（没有符合条件的学校）")])
    }
    return {
      name: filingSheetTitles.selections,
      widths: [12, 26, ...Array.from({ length: width - 2 }, () => 14)],
      rows,
      heights: new Map([[0, 28], ...blocks.map(({ first }) => [first - 2, 44] as const)]),
      frozen: { rows: 2, columns: 2 },
      guarded: false,
      printed: { orientation: "landscape", across: 1 }
    }
  }
}
