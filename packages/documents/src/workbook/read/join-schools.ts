/**
 * Sheets of a school return made one table: the register on one of them, or the whole return of some schools on each.
 * Rows are put together by the school's id and the stage, columns by what they hold.
 */
import { type CellTable, errorAt, isBlank, plain, type ReturnProblem } from "@duxue/core"
import type { SchoolSheet } from "./found-sheet.ts"
import { faultAt, joinedTable, placeOfCell, type SourcedCell, unmerged } from "./joined-table.ts"
import type { SheetGrid } from "./sheet-grid.ts"

interface JoinedSchools {
  readonly table: CellTable
  readonly problems: ReadonlyArray<ReturnProblem>
}

/** What a column holds, whatever its heading is: the same on every sheet. Empty for what nobody reads. */
const identityOf = ({ header }: SchoolSheet, column: number, heading: string): string => {
  const found = header.columns[column]
  if (found === undefined) return heading === "" ? "" : `unknown ${heading}`
  switch (found.kind) {
    case "register":
      return found.key
    case "measure":
      return `${found.measure.id} ${found.unit ?? ""}`
    case "ignored":
      return ""
  }
}

interface Row {
  readonly cells: Array<SourcedCell | undefined>
  /** The sheet and row that it was first met in. */
  readonly sheet: string
  registered: boolean
}

class SchoolJoin {
  readonly problems: Array<ReturnProblem> = []
  readonly #file: string
  readonly #columns = new Map<string, number>()
  readonly #headings: Array<SourcedCell | undefined> = []
  readonly #rows: Array<Row> = []
  readonly #byKey = new Map<string, Row>()
  readonly #byId = new Map<string, Array<Row>>()

  constructor(file: string) {
    this.#file = file
  }

  #columnOf(identity: string, heading: SourcedCell): number {
    const known = this.#columns.get(identity)
    if (known !== undefined) return known
    this.#columns.set(identity, this.#headings.length)
    this.#headings.push(heading)
    return this.#headings.length - 1
  }

  /** The row of the same school and stage on an earlier sheet; a sheet without stages speaks of a school that has one. */
  #rowFor(id: string, stage: string, sheet: string): Row | undefined {
    const same = this.#byKey.get(`${id} ${stage}`)
    if (same !== undefined) return same.sheet === sheet ? undefined : same
    const rows = this.#byId.get(id) ?? []
    const [only] = rows
    if (rows.length !== 1 || only === undefined || only.sheet === sheet) return undefined
    const known = this.#columns.get("stage")
    const told = known === undefined ? "" : plain(only.cells[known]?.text ?? "")
    return stage === "" || told === "" ? only : undefined
  }

  #newRow(id: string, stage: string, sheet: string): Row {
    const row: Row = { cells: [], sheet, registered: false }
    this.#rows.push(row)
    if (id === "") return row
    if (!this.#byKey.has(`${id} ${stage}`)) this.#byKey.set(`${id} ${stage}`, row)
    this.#byId.set(id, [...(this.#byId.get(id) ?? []), row])
    return row
  }

  #put(row: Row, column: number, cell: SourcedCell, heading: string): void {
    const there = row.cells[column]
    if (there === undefined || isBlank(there.text)) {
      if (there === undefined || !isBlank(cell.text)) row.cells[column] = cell
      return
    }
    if (isBlank(cell.text) || plain(there.text) === plain(cell.text)) return
    const other = placeOfCell(this.#file, there.from, heading)
    this.problems.push(
      errorAt("contradiction", placeOfCell(this.#file, cell.from, heading), {
        zh: `这里是“${plain(cell.text)}”，${other.words.zh}是“${plain(there.text)}”。请核对后改为一致。`,
        en: `It says "${plain(cell.text)}" here and "${plain(there.text)}" at ${other.words.en}. Make the two agree.`
      })
    )
  }

  add(sheet: SchoolSheet): void {
    const { header } = sheet
    const isRegister = (column: number) => header.columns[column]?.kind === "register"
    const grid = unmerged(sheet.grid, header.row, isRegister)
    const headings = Array.from(grid.rows[header.row] ?? [], plain)
    const taken = this.#columnsOf(sheet, grid, headings)
    const registers = header.columns.some((column) => column?.kind === "register" && column.key === "kind")
    for (const [at, cells] of grid.rows.entries()) {
      if (at <= header.row || cells.every(isBlank)) continue
      const textOf = (key: string) => {
        const column = header.columns.findIndex((each) => each?.kind === "register" && each.key === key)
        const text = cells[column] ?? ""
        return isBlank(text) ? "" : plain(text)
      }
      const [id, stage] = [textOf("id"), textOf("stage")]
      const row = (id === "" ? undefined : this.#rowFor(id, stage, grid.name)) ?? this.#newRow(id, stage, grid.name)
      row.registered ||= registers
      for (const [column, target] of taken) {
        const fault = faultAt(this.#file, grid, at, column, headings[column] ?? "")
        if (fault !== undefined) this.problems.push(fault)
        const cell = {
          text: fault === undefined ? (cells[column] ?? "") : "",
          from: { sheet: grid.name, row: at, column }
        }
        this.#put(row, target, cell, headings[column] ?? "")
      }
    }
  }

  /** Which columns of the sheet are read, and where they go; one that the sheet has twice goes beside itself. */
  #columnsOf(
    sheet: SchoolSheet,
    grid: SheetGrid,
    headings: ReadonlyArray<string>
  ): ReadonlyArray<readonly [number, number]> {
    const width = Math.max(headings.length, ...grid.rows.slice(sheet.header.row + 1).map((row) => row.length))
    const met = new Set<string>()
    return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
      const heading = headings[column] ?? ""
      const nameless =
        heading === "" && grid.rows.slice(sheet.header.row + 1).some((row) => !isBlank(row[column] ?? ""))
      const identity = nameless ? `nameless ${grid.name} ${column}` : identityOf(sheet, column, heading)
      if (identity === "") return []
      const own = met.has(identity) ? `${identity} ${grid.name} ${column}` : identity
      met.add(identity)
      const from = { sheet: grid.name, row: sheet.header.row, column }
      return [[column, this.#columnOf(own, { text: heading, from })] as const]
    })
  }

  joined(): CellTable {
    const kept = this.#rows.filter((row) => {
      const id = row.cells[this.#columns.get("id") ?? -1]
      if (row.registered || id === undefined || !this.#rows.some(({ registered }) => registered)) return true
      this.problems.push(
        errorAt(
          "unknown-school",
          placeOfCell(this.#file, id.from, this.#headings[this.#columns.get("id") ?? -1]?.text ?? ""),
          {
            zh: `学校编号“${plain(id.text)}”（或其学段）不在学校基本情况中。请补登记该校，或更正编号和学段。`,
            en: `The school "${plain(id.text)}", or that stage of it, is not in the register. Add it there, or correct id and stage.`
          }
        )
      )
      return false
    })
    const [first] = this.#headings
    const anywhere = first?.from ?? { sheet: "", row: 0, column: 0 }
    const full = kept.map(({ cells }) => Array.from(this.#headings, (_, column) => cells[column]))
    return joinedTable(this.#file, [this.#headings, ...full], anywhere)
  }
}

/** The sheet that registers the schools first: the others are held against it. */
const registersMost = ({ header }: SchoolSheet): number =>
  header.columns.filter((column) => column?.kind === "register").length

export const joinSchools = (file: string, sheets: ReadonlyArray<SchoolSheet>): JoinedSchools => {
  const join = new SchoolJoin(file)
  for (const sheet of sheets.toSorted((a, b) => registersMost(b) - registersMost(a))) join.add(sheet)
  const table = join.joined()
  return { table, problems: join.problems }
}
