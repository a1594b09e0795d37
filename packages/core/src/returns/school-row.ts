/** One row of a school return: one stage of one school, with its figures. */
import * as Result from "effect/Result"
import type { Fact } from "../domain/fact.ts"
import { OrganisationId } from "../domain/organisation.ts"
import { type School, type SchoolKind, schoolKindTitles, stagesOfKind } from "../domain/school.ts"
import { type Stage, stageTitles } from "../domain/stage.ts"
import { type CellTable, cellPlace, isBlank, plain, rowPlace } from "./cell-table.ts"
import { registerColumns, type RegisterKey, registerWords } from "./register-columns.ts"
import { returnFact } from "./return-fact.ts"
import { errorAt, queryAt, type ReturnProblem } from "./return-problem.ts"
import type { SchoolHeader } from "./school-header.ts"
import { onlyStageOf } from "./stage-of-measure.ts"

export interface SchoolRow {
  /** Counted from zero. */
  readonly row: number
  readonly school: School
  readonly stage: Stage
  readonly facts: ReadonlyArray<Fact>
}

/** The row as far as it was understood, and all that is wrong with it. */
export interface ReadRow {
  readonly read: SchoolRow | undefined
  readonly problems: ReadonlyArray<ReturnProblem>
}

/** Rows that sum up others are for the eye; what they say is computed. */
const totals = new Set(["合计", "总计", "小计", "全区合计", "区合计", "total"])

class RowReader {
  readonly problems: Array<ReturnProblem> = []
  readonly #table: CellTable
  readonly #header: SchoolHeader
  readonly #row: number

  constructor(table: CellTable, header: SchoolHeader, row: number) {
    this.#table = table
    this.#header = header
    this.#row = row
  }

  columnOf(key: RegisterKey): number {
    return this.#header.columns.findIndex((column) => column?.kind === "register" && column.key === key)
  }

  place(column: number) {
    return cellPlace(this.#table, this.#row, column, this.#header.columns[column]?.title ?? "")
  }

  /** What stands in a register column; "" where the cell or the column is not there. */
  text(key: RegisterKey): string {
    const cell = this.#table.rows[this.#row]?.[this.columnOf(key)] ?? ""
    return isBlank(cell) ? "" : plain(cell)
  }

  required(key: "id" | "name"): string | undefined {
    const text = this.text(key)
    if (text !== "") return text
    this.#missing(key)
    return undefined
  }

  #missing(key: RegisterKey): undefined {
    const column = this.columnOf(key)
    // A column that is not there is told once, with the headings.
    if (column < 0) return undefined
    const { zh, en } = registerColumns[key]
    this.problems.push(
      errorAt("missing-cell", this.place(column), { zh: `未填写${zh}。`, en: `The ${en} (${zh}) is empty.` })
    )
    return undefined
  }

  /** One of the words that a column allows. */
  word<Value>(key: RegisterKey, words: ReadonlyMap<string, Value>, needed: boolean): Value | undefined {
    const text = this.text(key)
    if (text === "") return needed ? this.#missing(key) : undefined
    const value = words.get(text.toLowerCase())
    if (value !== undefined) return value
    const allowed = [...words.keys()].filter((each) => /\p{Script=Han}/u.test(each)).join("、")
    this.problems.push(
      errorAt("unknown-word", this.place(this.columnOf(key)), {
        zh: `不认识“${text}”。可填：${allowed}。`,
        en: `"${text}" is not known here. One of these is: ${allowed}.`
      })
    )
    return undefined
  }

  stage(kind: SchoolKind): Stage | undefined {
    const stages = stagesOfKind[kind]
    const [only] = stages
    const stage = this.word("stage", registerWords.stage, false)
    const titles = stages.map((each) => stageTitles[each])
    if (stage === undefined) {
      if (stages.length === 1) return only
      if (this.text("stage") === "") {
        const column = this.columnOf("stage")
        const place = column < 0 ? rowPlace(this.#table, this.#row) : this.place(column)
        this.problems.push(
          errorAt("missing-cell", place, {
            zh: `${schoolKindTitles[kind].zh}须分学段填报，请填学段：${titles.map(({ zh }) => zh).join("、")}，每个学段一行。`,
            en: `A ${schoolKindTitles[kind].en} reports each stage in a row of its own: ${titles.map(({ en }) => en).join(", ")}.`
          })
        )
      }
      return undefined
    }
    if (stages.includes(stage)) return stage
    this.problems.push(
      errorAt("wrong-stage", this.place(this.columnOf("stage")), {
        zh: `${schoolKindTitles[kind].zh}没有${stageTitles[stage].zh}学段，应为${titles.map(({ zh }) => zh).join("、")}。请核对类别和学段。`,
        en: `A ${schoolKindTitles[kind].en} has no ${stageTitles[stage].en} stage, but ${titles.map(({ en }) => en).join(", ")}. Check kind and stage.`
      })
    )
    return undefined
  }

  facts(organisation: OrganisationId, stage: Stage | undefined): ReadonlyArray<Fact> {
    const facts: Array<Fact> = []
    for (const [index, column] of this.#header.columns.entries()) {
      if (column?.kind !== "measure") continue
      const cell = this.#table.rows[this.#row]?.[index] ?? ""
      if (isBlank(cell)) continue
      const place = this.place(index)
      const subject = { organisation, stage: stage ?? null, period: null }
      const fact = returnFact(cell, column.measure, subject, place, column.unit)
      if (Result.isFailure(fact)) {
        this.problems.push(fact.failure)
        continue
      }
      const only = onlyStageOf(column.measure.id)
      if (only !== undefined && stage !== undefined && only !== stage) {
        // A zero says only that there are none, which is so.
        if (fact.success.value === "0") continue
        this.problems.push(
          errorAt("wrong-stage", place, {
            zh: `${stageTitles[stage].zh}不填此项（此项属${stageTitles[only].zh}）。请移到相应学段的行，或清空。`,
            en: `This is of the ${stageTitles[only].en} stage, not of ${stageTitles[stage].en}. Move it to that stage's row, or clear the cell.`
          })
        )
        continue
      }
      facts.push(fact.success)
    }
    return facts
  }
}

const schoolId = (reader: RowReader): string | undefined => {
  const id = reader.required("id")
  if (id === undefined || !/^\d(\.\d+)?e\+?\d+$/iu.test(id)) return id
  reader.problems.push(
    errorAt("malformed-number", reader.place(reader.columnOf("id")), {
      zh: `学校编号“${id}”被改成了科学记数法。请把该列格式设为“文本”，重新录入。`,
      en: `The id "${id}" was turned into scientific notation. Format the column as text and enter it again.`
    })
  )
  return undefined
}

/** Reads one row; a blank row and a row of totals give nothing, the latter with a word that says so. */
export const readSchoolRow = (table: CellTable, header: SchoolHeader, row: number): ReadRow => {
  const cells = table.rows[row] ?? []
  if (cells.every(isBlank)) return { read: undefined, problems: [] }
  const reader = new RowReader(table, header, row)
  if (cells.some((cell) => totals.has(plain(cell).toLowerCase().replaceAll(/\s/gu, "")))) {
    const text = {
      zh: "这是合计行，未计入；合计由系统按各校数据计算。",
      en: "This row of totals was left out; totals are computed from the schools."
    }
    return { read: undefined, problems: [queryAt("total-row", rowPlace(table, row), text)] }
  }
  const id = schoolId(reader)
  const name = reader.required("name")
  const kind = reader.word("kind", registerWords.kind, true)
  const ownership = reader.word("ownership", registerWords.ownership, true)
  const area = reader.word("area", registerWords.area, true)
  const inclusive = reader.word("inclusive", registerWords.inclusive, false)
  const stage = kind === undefined ? undefined : reader.stage(kind)
  // Figures are read even where the row is of no known school, so that everything wrong is told at once.
  const facts = reader.facts(OrganisationId.make(id ?? "?"), stage)
  if (
    id === undefined ||
    name === undefined ||
    kind === undefined ||
    ownership === undefined ||
    area === undefined ||
    stage === undefined
  ) {
    return { read: undefined, problems: reader.problems }
  }
  const school: School = {
    id: OrganisationId.make(id),
    name,
    kind,
    ownership,
    area,
    ...(inclusive === undefined ? {} : { inclusive })
  }
  return { read: { row, school, stage, facts }, problems: reader.problems }
}
