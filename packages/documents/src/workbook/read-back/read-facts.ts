/** 事实 read back: what was told and is untouched, what was edited, what was entered or added. */
import {
  coordinatesOf,
  errorAt,
  type Fact,
  FactId,
  type FactSubject,
  type Filing,
  findMeasure,
  type Measure,
  namedMeasure,
  Period,
  queryAt,
  type ReturnProblem,
  wholeSheet
} from "@duxue/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { factColumns, type FactRow } from "../export/fact-row.ts"
import { computedCell } from "./computed-cells.ts"
import { factOfRow } from "./edited-fact.ts"
import type { FactCells } from "./fact-cells.ts"
import { matchedRows, type WrittenRow } from "./matched-rows.ts"

/** What became of the facts. */
export interface ReadFacts {
  /** By the fact that was written: what it is now; none where its row or its figure is gone. */
  readonly replaced: ReadonlyMap<Fact, ReadonlyArray<Fact>>
  readonly added: ReadonlyArray<{ readonly fact: Fact; readonly cells: FactCells }>
}

interface Named {
  readonly measure: Measure
  readonly subject: FactSubject
}

const isFactId = Schema.is(FactId)
const isPeriod = Schema.is(Period)

const register = (schools: Filing["schools"]): ReadonlySet<string> => new Set(schools.map(({ id }) => id))

class FactReader {
  readonly replaced = new Map<Fact, ReadonlyArray<Fact>>()
  readonly added: Array<{ readonly fact: Fact; readonly cells: FactCells }> = []
  readonly #filing: Filing
  readonly #registered: ReadonlySet<string>
  readonly #problems: Array<ReturnProblem>

  constructor(filing: Filing, schools: Filing["schools"], problems: Array<ReturnProblem>) {
    this.#filing = filing
    this.#registered = register(schools)
    this.#problems = problems
  }

  take(cells: FactCells, written: WrittenRow | undefined): void {
    const holds = written?.row.holds
    switch (holds?.kind) {
      case "told":
        if (written !== undefined) this.replaced.set(holds.fact, this.#told(cells, written, holds.fact))
        return
      case "derived": {
        const kept = cells.isFormula("value") || cells.text("value") === "" || isUnchanged(cells, written)
        if (!kept) this.#problems.push(computedCell(cells.place("value"), cells.text("value")))
        return
      }
      case "settled":
      case "missing":
        if (!isUnchanged(cells, written)) this.#add(cells)
        return
      case undefined:
        // What is calculated on the sheet is no figure of anybody's.
        if (!cells.isFormula("value")) this.#add(cells)
    }
  }

  #told(cells: FactCells, written: WrittenRow, fact: Fact): ReadonlyArray<Fact> {
    const unknown = this.#unregistered(cells, fact.organisation)
    if (unknown !== undefined) {
      this.#problems.push(unknown)
      return []
    }
    for (const column of ["period", "stage", "school"] as const) {
      if (cells.text(column) === written.text(column)) continue
      this.#problems.push(
        errorAt("contradiction", cells.place(column), {
          zh: `“${factColumns[column][0]}”原为“${written.text(column)}”，现为“${cells.text(column)}”，与编号“${written.row.id}”不符。请恢复；另有数据的，请另加一行。`,
          en: `It said "${written.text(column)}" and now says "${cells.text(column)}", against the id "${written.row.id}". Restore it; a figure of another kind goes into a row of its own.`
        })
      )
      return []
    }
    if (isUnchanged(cells, written)) return [fact]
    const measure = findMeasure(fact.measure)
    if (measure === undefined) return [fact]
    const { organisation, stage, period } = fact
    const subject = { organisation, stage, period }
    return this.#read(cells, { measure, subject }, { fact, written })
  }

  #read(cells: FactCells, named: Named, before?: { readonly fact: Fact; readonly written: WrittenRow }) {
    const fact = factOfRow({ cells, ...named, before }, this.#problems)
    return fact === undefined ? [] : [fact]
  }

  #add(cells: FactCells): void {
    const silent = (["value", "lower", "upper"] as const).every(
      (column) => cells.text(column) === "" && cells.fault(column) === undefined
    )
    if (silent) return
    const named = this.#named(cells)
    if (named === undefined) return
    for (const fact of this.#read(cells, named)) this.added.push({ fact, cells })
  }

  /** Of what an added row tells: by its id, or where it has none by the title of a measure of the district. */
  #named(cells: FactCells): Named | undefined {
    const id = cells.text("id")
    if (id === "" && cells.text("measure") === "") {
      this.#problems.push(
        errorAt("missing-cell", cells.place("id"), {
          zh: "这一行有数值而没有编号。请填指标项的编号，或删去该行。",
          en: "The row has a figure and no id. Enter the id of its measure, or delete the row."
        })
      )
      return undefined
    }
    const told = isFactId(id) ? coordinatesOf(id) : { measure: id, organisation: null, stage: null, period: null }
    const level = told.organisation === null ? "district" : "school"
    const [name, column] = id === "" ? ([cells.text("measure"), "measure"] as const) : ([told.measure, "id"] as const)
    const named = namedMeasure(name, level, cells.place(column))
    const unknown = this.#unregistered(cells, told.organisation)
    if (Result.isFailure(named) || unknown !== undefined) {
      if (Result.isFailure(named)) this.#problems.push(named.failure)
      if (unknown !== undefined) this.#problems.push(unknown)
      return undefined
    }
    const period = told.period ?? this.#period(cells)
    return { measure: named.success.measure, subject: { ...told, period } }
  }

  /** The filing's own is not said again. */
  #period(cells: FactCells): Period | null {
    const text = cells.text("period")
    if (text === "" || text === this.#filing.period) return null
    if (isPeriod(text)) return text
    this.#problems.push(
      errorAt("unknown-word", cells.place("period"), {
        zh: `不认识期间“${text}”。请写年度（2020）、学年（2020/2021）或日期（2020-12-31）。`,
        en: `"${text}" is no period. Write a year (2020), a school year (2020/2021) or a day (2020-12-31).`
      })
    )
    return null
  }

  #unregistered(cells: FactCells, organisation: string | null): ReturnProblem | undefined {
    if (organisation === null || this.#registered.has(organisation)) return undefined
    return errorAt("unknown-school", cells.place("id"), {
      zh: `“学校”表中没有编号“${organisation}”。请在“学校”表中补登记该校，或删去这一行。`,
      en: `The sheet 学校 has no school "${organisation}". Add it there, or delete this row.`
    })
  }
}

/** A number that was too long for its cell when it was written is no fault of whoever hands it back. */
const isUnchanged = (cells: FactCells, written: WrittenRow | undefined): boolean =>
  (["value", "unit", "qualifier", "lower", "upper"] as const).every((column) => {
    const text = cells.text(column)
    return text === written?.text(column) && (text !== "" || cells.fault(column) === undefined)
  })

/** As many as name what is missing. */
const named = 5

const deleted = (file: string, sheet: string, gone: ReadonlyArray<WrittenRow>): ReadonlyArray<ReturnProblem> => {
  const ids = gone.flatMap(({ row }) => (row.holds.kind === "told" ? [row.id] : []))
  if (ids.length === 0) return []
  const listed = `${ids.slice(0, named).join("、")}${ids.length > named ? "……" : ""}`
  return [
    queryAt("left-out", wholeSheet(file, sheet), {
      zh: `比导出时少了${ids.length}行，其中的事实未采用：${listed}。误删的，请恢复后重新导入。`,
      en: `${ids.length} rows fewer than when it was exported; their facts are not taken: ${listed}. Restore what was deleted by mistake.`
    })
  ]
}

/** `planned` are the rows as they were written; `schools` the register as it now is. */
export const readFacts = (
  sheet: { readonly file: string; readonly name: string; readonly found: ReadonlyArray<FactCells> },
  planned: ReadonlyArray<FactRow>,
  filing: Filing,
  schools: Filing["schools"],
  problems: Array<ReturnProblem>
): ReadFacts => {
  const reader = new FactReader(filing, schools, problems)
  const { rows, gone } = matchedRows(sheet.found, planned)
  for (const { cells, written } of rows) reader.take(cells, written)
  for (const { row } of gone) if (row.holds.kind === "told") reader.replaced.set(row.holds.fact, [])
  problems.push(...deleted(sheet.file, sheet.name, gone))
  return reader
}
