/** The heading row of a school return: which column is what. */
import type { Measure } from "../domain/measure.ts"
import { type CellTable, cellPlace, isBlank, plain, rowPlace } from "./cell-table.ts"
import { headingKey, likelyHeading, measureHeaded } from "./measure-headings.ts"
import { ignoredHeadings, registerColumns, type RegisterKey } from "./register-columns.ts"
import { errorAt, type ReturnProblem, wholeFile } from "./return-problem.ts"

export type SchoolColumn =
  | { readonly kind: "register"; readonly key: RegisterKey; readonly title: string }
  | { readonly kind: "measure"; readonly measure: Measure; readonly unit: string | undefined; readonly title: string }
  | { readonly kind: "ignored"; readonly title: string }

export interface SchoolHeader {
  /** Its row, counted from zero. */
  readonly row: number
  /** By column; `undefined` where the heading is blank or unknown. */
  readonly columns: ReadonlyArray<SchoolColumn | undefined>
}

const registerKeys = Object.keys(registerColumns) as Array<RegisterKey>

const registerByHeading: ReadonlyMap<string, RegisterKey> = new Map(
  registerKeys.flatMap((key) => {
    const { zh, en, also } = registerColumns[key]
    return [key, zh, en, ...also].map((heading) => [headingKey(heading), key] as const)
  })
)

const ignored = new Set(ignoredHeadings.map(headingKey))

const columnHeaded = (heading: string): SchoolColumn | undefined => {
  const key = headingKey(heading)
  const title = plain(heading)
  const register = registerByHeading.get(key)
  if (register !== undefined) return { kind: "register", key: register, title }
  if (ignored.has(key)) return { kind: "ignored", title }
  const found = measureHeaded(heading, "school")
  return found === undefined ? undefined : { kind: "measure", ...found, title }
}

/** Titles and notes may stand above the headings, but not many. */
const searchedRows = 10

/**
 * The row that names the columns of a school return: the first with a school's id or name and another known heading.
 * `undefined` where the table is no school return.
 */
export const findSchoolHeader = ({ rows }: CellTable): SchoolHeader | undefined => {
  for (const [row, cells] of rows.slice(0, searchedRows).entries()) {
    const columns = cells.map((cell) => (plain(cell) === "" ? undefined : columnHeaded(cell)))
    const identifies = columns.some((column) => column?.kind === "register" && ["id", "name"].includes(column.key))
    const known = columns.filter((column) => column !== undefined && column.kind !== "ignored").length
    if (identifies && known >= 2) return { row, columns }
  }
  return undefined
}

const required = ["id", "name", "kind", "ownership", "area"] as const

const columnIdentity = (column: SchoolColumn): string | undefined => {
  switch (column.kind) {
    case "register":
      return column.key
    case "measure":
      return column.measure.id
    case "ignored":
      return undefined
  }
}

const unknownColumn = (table: CellTable, row: number, index: number, heading: string): ReturnProblem => {
  const place = cellPlace(table, row, index, heading)
  if (measureHeaded(heading, "district") !== undefined) {
    return errorAt("wrong-level", place, {
      zh: `“${heading}”是全区的指标项，不是学校的。请填入部门报表。`,
      en: `"${heading}" is a figure of the district, not of a school. Put it into the return of the department.`
    })
  }
  const likely = likelyHeading(heading, "school", [...registerByHeading.keys()])
  return errorAt("unknown-column", place, {
    zh: `没有“${heading}”这一列。${likely === undefined ? "请改用报表模板中的列名；" : `是否应为“${likely}”？`}不需上报的，请删去该列。`,
    en: `There is no column "${heading}". ${likely === undefined ? "Use a heading of the template." : `Is "${likely}" meant?`} Delete the column if it is not to be reported.`
  })
}

/** Everything that is wrong with the headings: unknown and repeated columns, columns that are not there. */
export const headerProblems = (table: CellTable, { row, columns }: SchoolHeader): ReadonlyArray<ReturnProblem> => {
  const problems: Array<ReturnProblem> = []
  const seen = new Map<string, number>()
  const cells = table.rows[row] ?? []
  const width = Math.max(cells.length, ...table.rows.slice(row + 1).map((each) => each.length))
  for (let index = 0; index < width; index++) {
    const column = columns[index]
    const heading = plain(cells[index] ?? "")
    if (column === undefined) {
      if (heading !== "") problems.push(unknownColumn(table, row, index, heading))
      else if (table.rows.slice(row + 1).some((each) => !isBlank(each[index] ?? ""))) {
        problems.push(
          errorAt("unknown-column", cellPlace(table, row, index, ""), {
            zh: "该列有数据而没有列名。请补上列名，或删去该列。",
            en: "The column has cells but no heading. Name it, or delete it."
          })
        )
      }
      continue
    }
    const identity = columnIdentity(column)
    const first = identity === undefined ? undefined : seen.get(identity)
    if (first !== undefined) {
      const other = cellPlace(table, row, first, plain(cells[first] ?? ""))
      problems.push(
        errorAt("repeated-column", cellPlace(table, row, index, column.title), {
          zh: `与${other.words.zh}是同一项。请只保留一列。`,
          en: `It tells the same as ${other.words.en}. Keep one of the two.`
        })
      )
    } else if (identity !== undefined) seen.set(identity, index)
  }
  for (const key of required) {
    if (seen.has(key)) continue
    const { zh, en } = registerColumns[key]
    problems.push(
      errorAt("missing-column", rowPlace(table, row), {
        zh: `缺少“${zh}”列。请按报表模板补上。`,
        en: `The column "${en}" (${zh}) is missing. Add it as in the template.`
      })
    )
  }
  return problems
}

/** Told of a table without such a row. */
export const noSchoolHeader = ({ file }: CellTable): ReturnProblem =>
  errorAt("no-header", wholeFile(file), {
    zh: "找不到列名行。学校报表前10行内应有一行列名，至少包括“学校编号”“学校名称”和所报指标项。",
    en: "No row of headings was found. One of the first 10 rows of a school return must name its columns, the school's id and name (学校编号, 学校名称) among them."
  })
