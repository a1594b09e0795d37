/** The fact that the cells of a row tell: value, unit, how it is bounded. */
import {
  errorAt,
  type Fact,
  type FactSubject,
  type Measure,
  Qualifier,
  Rational,
  returnFact,
  type ReturnProblem
} from "@duxue/core"
import * as Result from "effect/Result"
import { qualifierTitles } from "../../flat-tables/model-words.ts"
import { type FactColumn, factColumns } from "../export/fact-row.ts"
import type { FactCells } from "./fact-cells.ts"
import type { WrittenRow } from "./matched-rows.ts"

const byTitle: ReadonlyMap<string, Qualifier> = new Map(
  Qualifier.literals.map((qualifier) => [qualifierTitles[qualifier], qualifier])
)

export interface ToldByRow {
  readonly cells: FactCells
  readonly measure: Measure
  readonly subject: FactSubject
  /** The fact that the row was written for, and how it was written. */
  readonly before?: { readonly fact: Fact; readonly written: WrittenRow } | undefined
}

type Bound = "lower" | "upper"

class RowReader {
  readonly problems: Array<ReturnProblem> = []
  readonly #told: ToldByRow

  constructor(told: ToldByRow) {
    this.#told = told
  }

  /** The unit is that of the column where it says one; a letter's own (3阶) stays as it was. */
  #headed(): string | undefined {
    const { cells, before } = this.#told
    const unit = cells.text("unit")
    return unit === "" || unit === before?.written.text("unit") ? undefined : unit
  }

  number(column: "value" | Bound): Fact | undefined {
    const { cells, measure, subject } = this.#told
    const untouched = this.#untouched(column)
    if (untouched !== undefined) return untouched
    const fault = cells.fault(column)
    if (fault !== undefined) {
      this.problems.push(fault)
      return undefined
    }
    const text = cells.text(column)
    if (text === "") return undefined
    const read = returnFact(text, measure, subject, cells.place(column), this.#headed())
    if (Result.isSuccess(read)) return read.success
    this.problems.push(read.failure)
    return undefined
  }

  /** What nobody touched is what it was, to the last of its digits. */
  #untouched(column: "value" | Bound): Fact | undefined {
    const { cells, before } = this.#told
    if (before === undefined || this.#headed() !== undefined) return undefined
    const value = before.fact[column]
    // An end that is the value leaves its cell empty.
    const text = before.written.text(column)
    if (value === null || text === "" || cells.text(column) !== text) return undefined
    const { file, at } = cells.place(column)
    const provenance = { kind: "return" as const, file, place: at ?? "$" }
    return { ...before.fact, value, lower: value, upper: value, provenance }
  }

  qualifier(): Qualifier | undefined {
    const { cells, measure } = this.#told
    const word = cells.text("qualifier")
    if (word === "") return measure.unit === "比" ? "ratio" : "exact"
    const found = byTitle.get(word)
    if (found !== undefined) return found
    const allowed = [...byTitle.keys()].join("、")
    this.problems.push(
      errorAt("unknown-word", cells.place("qualifier"), {
        zh: `不认识“${word}”。可填：${allowed}；确数留空。`,
        en: `"${word}" is not known here. One of these is: ${allowed}; nothing for an exact figure.`
      })
    )
    return undefined
  }

  wrong(column: FactColumn, zh: string, en: string): undefined {
    this.problems.push(errorAt("contradiction", this.#told.cells.place(column), { zh, en }))
    return undefined
  }

  exact(qualifier: Qualifier, value: Fact | undefined, ends: Readonly<Record<Bound, Fact | undefined>>) {
    for (const bound of ["lower", "upper"] as const) {
      const end = ends[bound]
      if (end === undefined || end.value === value?.value) continue
      return this.wrong(
        bound,
        `限定为${qualifierTitles[qualifier]}的，${factColumns[bound][0]}应留空。请清空本格，或改“限定”列。`,
        "A figure that nothing bounds has no ends: clear this cell, or change the column 限定."
      )
    }
    return value === undefined
      ? this.wrong("value", "有上下限而没有数值。请填写数值。", "There are ends and no value: enter it.")
      : { ...value, qualifier }
  }

  range(value: Fact | undefined, { lower, upper }: Readonly<Record<Bound, Fact | undefined>>) {
    if (value !== undefined)
      return this.wrong(
        "value",
        "限定为区间的，只填下限和上限。请清空数值，或改“限定”列。",
        "A range has ends and no value: clear this cell, or change the column 限定."
      )
    if (lower === undefined || upper === undefined)
      return this.wrong(
        lower === undefined ? "lower" : "upper",
        "限定为区间的，下限和上限都要填写。",
        "A range needs both of its ends."
      )
    return this.ordered({ ...lower, value: null, upper: upper.value, qualifier: "range" })
  }

  /** An end that is left empty is the value itself where the words make it so: 超过30 is not less than 30. */
  bounded(
    qualifier: Qualifier,
    value: Fact | undefined,
    ends: Readonly<Record<Bound, Fact | undefined>>
  ): Fact | undefined {
    if (value === undefined)
      return this.wrong("value", "有限定而没有数值。请填写数值。", "The figure is bounded and has no value: enter it.")
    const { before } = this.#told
    const endOf = (bound: Bound): string | null => {
      const end = ends[bound]
      if (end !== undefined) return end.value
      if (before?.fact.qualifier === qualifier) return before.fact[bound] === before.fact.value ? value.value : null
      const open = bound === "lower" ? ["less_than", "at_most", "approx"] : ["more_than", "at_least", "approx"]
      return open.includes(qualifier) ? null : value.value
    }
    return this.ordered({ ...value, lower: endOf("lower"), upper: endOf("upper"), qualifier })
  }

  ordered(fact: Fact): Fact | undefined {
    const [lower, value, upper] = [fact.lower, fact.value, fact.upper].map((text) =>
      text === null ? undefined : Rational.decimal(text)
    )
    const above = (a: Rational.Rational | undefined, b: Rational.Rational | undefined): boolean =>
      a !== undefined && b !== undefined && Rational.compare(a, b) > 0
    if (!above(lower, value ?? upper) && !above(value, upper)) return fact
    const at = above(lower, value ?? upper) ? "lower" : "upper"
    return this.wrong(
      at,
      "下限、数值、上限的大小次序不对。改了数值的，请一并改上下限。",
      "Lower end, value and upper end are out of order. Who changes the value changes its ends with it."
    )
  }
}

const sameFigure = (a: Fact, b: Fact): boolean =>
  a.value === b.value && a.lower === b.lower && a.upper === b.upper && a.qualifier === b.qualifier

/**
 * The fact of a row: the one before where the cells tell the same, `undefined` where they tell nothing. What is wrong with
 * them is added to `problems`.
 */
export const factOfRow = (told: ToldByRow, problems: Array<ReturnProblem>): Fact | undefined => {
  const reader = new RowReader(told)
  const value = reader.number("value")
  const ends = { lower: reader.number("lower"), upper: reader.number("upper") }
  const silent = value === undefined && ends.lower === undefined && ends.upper === undefined
  if (silent || reader.problems.length > 0) {
    problems.push(...reader.problems)
    return undefined
  }
  const qualifier = reader.qualifier()
  const fact =
    qualifier === undefined
      ? undefined
      : qualifier === "exact" || qualifier === "ratio"
        ? reader.exact(qualifier, value, ends)
        : qualifier === "range"
          ? reader.range(value, ends)
          : reader.bounded(qualifier, value, ends)
  problems.push(...reader.problems)
  if (fact === undefined) return undefined
  const { before } = told
  if (before === undefined) return fact
  if (sameFigure(fact, before.fact) && told.cells.text("unit") === before.written.text("unit")) return before.fact
  return fact.value === before.fact.value ? { ...fact, step: before.fact.step } : fact
}
