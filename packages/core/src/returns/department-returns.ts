/** What the departments of a district report: one figure a row, of the district as a whole. */
import * as Result from "effect/Result"
import type { Fact } from "../domain/fact.ts"
import type { Measure } from "../domain/measure.ts"
import { findMeasure } from "../measures/index.ts"
import { type CellTable, cellPlace, isBlank, plain, rowPlace } from "./cell-table.ts"
import { headingKey, likelyHeading, measureHeaded } from "./measure-headings.ts"
import { ignoredHeadings } from "./register-columns.ts"
import { errorAt, type Place, type ReturnProblem, wholeFile } from "./return-problem.ts"
import { ofDistrict, returnFact } from "./return-fact.ts"
import type { Whose } from "./whose.ts"

export interface DepartmentReturns {
  readonly kind: "department-returns"
  readonly file: string
  /** Whose the return says it is; left out where it has no place to say so. */
  readonly whose?: Whose
  /** Of the period that is reported on. */
  readonly facts: ReadonlyArray<Fact>
  /** Of the year before it, of measures that have no measure of their own for that. */
  readonly priorFacts: ReadonlyArray<Fact>
  readonly queries: ReadonlyArray<ReturnProblem>
}

type DepartmentKey = "measure" | "value" | "prior" | "unit"

/** The headings of a department's return, ours first. */
const departmentColumns: Readonly<Record<DepartmentKey, ReadonlyArray<string>>> = {
  measure: ["指标项", "指标项编号", "指标", "指标名称", "指标编号", "项目", "measure", "measure id"],
  value: ["数值", "本年", "本年数", "本年值", "填报值", "value"],
  prior: ["上年", "上年数", "上年值", "prior", "prior year"],
  unit: ["单位", "计量单位", "unit"]
}

const keyByHeading: ReadonlyMap<string, DepartmentKey> = new Map(
  (Object.keys(departmentColumns) as Array<DepartmentKey>).flatMap((key) =>
    departmentColumns[key].map((heading) => [headingKey(heading), key] as const)
  )
)

const ignored = new Set(
  [...ignoredHeadings, "填报部门", "部门", "数据来源", "measure title", "指标项名称"].map(headingKey)
)

interface DepartmentHeader {
  readonly row: number
  readonly columns: ReadonlyMap<DepartmentKey, number>
}

const searchedRows = 10

/** The row that heads a department's return; `undefined` where the table is none. */
export const findDepartmentHeader = ({ rows }: CellTable): DepartmentHeader | undefined => {
  for (const [row, cells] of rows.slice(0, searchedRows).entries()) {
    const columns = new Map<DepartmentKey, number>()
    for (const [index, cell] of cells.entries()) {
      const key = keyByHeading.get(headingKey(cell))
      if (key !== undefined && !columns.has(key)) columns.set(key, index)
    }
    if (columns.has("measure") && columns.has("value")) return { row, columns }
  }
  return undefined
}

const headerProblems = (table: CellTable, { row, columns }: DepartmentHeader): ReadonlyArray<ReturnProblem> =>
  (table.rows[row] ?? []).flatMap((cell, index) => {
    const key = headingKey(cell)
    if (key === "" || ignored.has(key)) return []
    const column = keyByHeading.get(key)
    const place = cellPlace(table, row, index, plain(cell))
    if (column === undefined) {
      return [
        errorAt("unknown-column", place, {
          zh: `没有“${plain(cell)}”这一列。部门报表可有“指标项”“数值”“上年”“单位”“备注”各列；不需上报的，请删去该列。`,
          en: `There is no column "${plain(cell)}". A department's return has 指标项 (measure), 数值 (value), 上年 (prior), 单位 (unit) and 备注 (note). Delete any other.`
        })
      ]
    }
    if (columns.get(column) === index) return []
    return [
      errorAt("repeated-column", place, { zh: "这一列重复。请只保留一列。", en: "The column occurs twice. Keep one." })
    ]
  })

/** The measure of the district that a name means, or what is wrong with the name. */
export const namedMeasure = (
  name: string,
  level: Measure["level"],
  place: Place
): Result.Result<{ readonly measure: Measure; readonly unit: string | undefined }, ReturnProblem> => {
  const found = measureHeaded(name, level)
  if (found !== undefined) return Result.succeed(found)
  const other = level === "district" ? "school" : "district"
  if (measureHeaded(name, other) !== undefined) {
    return Result.fail(
      errorAt("wrong-level", place, {
        zh:
          other === "school"
            ? `“${name}”是学校的指标项，请填入学校报表。`
            : `“${name}”是全区的指标项，请填入部门报表。`,
        en: `"${name}" is a figure of ${other === "school" ? "a school" : "the district"}. Put it into the return of ${other === "school" ? "the schools" : "the departments"}.`
      })
    )
  }
  const likely = likelyHeading(name, level)
  return Result.fail(
    errorAt("unknown-measure", place, {
      zh: `没有名为“${name}”的指标项。${likely === undefined ? "请改用报表模板中的名称或编号。" : `是否应为“${likely}”？`}`,
      en: `There is no measure "${name}". ${likely === undefined ? "Use a name or an id of the template." : `Is "${likely}" meant?`}`
    })
  )
}

interface Entry {
  readonly measure: Measure
  readonly place: Place
  readonly facts: ReadonlyArray<Fact>
  readonly priorFacts: ReadonlyArray<Fact>
}

/** What a department says of one measure, as text, each with its place. */
export interface DepartmentFigure {
  readonly measure: Measure
  readonly unit: string | undefined
  readonly place: Place
  readonly value: readonly [string, Place]
  readonly prior: readonly [string, Place]
}

/** Facts of one figure and of the year before, where a return gives one. */
export const departmentFacts = (
  { measure, unit, place, value, prior }: DepartmentFigure,
  problems: Array<ReturnProblem>
): Entry => {
  const read = (of: Measure, [text, at]: readonly [string, Place]): ReadonlyArray<Fact> => {
    if (isBlank(text)) return []
    const fact = returnFact(text, of, ofDistrict, at, unit)
    if (Result.isSuccess(fact)) return [fact.success]
    problems.push(fact.failure)
    return []
  }
  // What is told of the year before for comparison often has a measure of its own: 上年一般公共预算教育支出.
  const twin = findMeasure(`${measure.id}-prior-year`)
  const before = read(twin ?? measure, prior)
  return {
    measure,
    place,
    facts: [...read(measure, value), ...(twin === undefined ? [] : before)],
    priorFacts: twin === undefined ? before : []
  }
}

/** A measure that is told in two rows. */
export const repeatedMeasures = (entries: ReadonlyArray<Entry>): ReadonlyArray<ReturnProblem> => {
  const seen = new Map<string, Place>()
  return entries.flatMap(({ place, facts, priorFacts }) =>
    [...facts, ...priorFacts.map((fact) => ({ ...fact, measure: `${fact.measure} prior` }))].flatMap((fact) => {
      const first = seen.get(fact.measure)
      if (first === undefined) {
        seen.set(fact.measure, place)
        return []
      }
      return [
        errorAt("contradiction", place, {
          zh: `此项与${first.words.zh.trim()}重复。请只保留一处。`,
          en: `The measure is told at ${first.words.en} already. Keep one of the two.`
        })
      ]
    })
  )
}

/** Reads a table of one figure a row. Fails with everything that is wrong; then nothing is taken. */
export const readDepartmentTable = (
  table: CellTable
): Result.Result<DepartmentReturns, ReadonlyArray<ReturnProblem>> => {
  const header = findDepartmentHeader(table)
  if (header === undefined) {
    return Result.fail([
      errorAt("no-header", wholeFile(table.file), {
        zh: "找不到列名行。部门报表前10行内应有一行列名，至少包括“指标项”和“数值”。",
        en: "No row of headings was found. One of the first 10 rows of a department's return must name 指标项 (measure) and 数值 (value)."
      })
    ])
  }
  const problems = [...headerProblems(table, header)]
  const headings = table.rows[header.row] ?? []
  const entries = table.rows.slice(header.row + 1).flatMap((cells, index): ReadonlyArray<Entry> => {
    if (cells.every(isBlank)) return []
    const row = header.row + 1 + index
    const at = (key: DepartmentKey): readonly [string, Place] => {
      const column = header.columns.get(key)
      if (column === undefined) return ["", rowPlace(table, row)]
      return [cells[column] ?? "", cellPlace(table, row, column, plain(headings[column] ?? ""))]
    }
    const [name, namePlace] = at("measure")
    if (isBlank(name)) {
      problems.push(errorAt("missing-cell", namePlace, { zh: "未填写指标项。", en: "The measure is not named." }))
      return []
    }
    const named = namedMeasure(plain(name), "district", namePlace)
    if (Result.isFailure(named)) {
      problems.push(named.failure)
      return []
    }
    const [unit] = at("unit")
    const { measure } = named.success
    const told = isBlank(unit) ? named.success.unit : plain(unit)
    const figure = { measure, unit: told, place: rowPlace(table, row), value: at("value"), prior: at("prior") }
    return [departmentFacts(figure, problems)]
  })
  problems.push(...repeatedMeasures(entries))
  if (problems.length > 0) return Result.fail(problems)
  return Result.succeed({
    kind: "department-returns",
    file: table.file,
    facts: entries.flatMap(({ facts }) => facts),
    priorFacts: entries.flatMap(({ priorFacts }) => priorFacts),
    queries: []
  })
}
