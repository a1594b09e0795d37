/** 学校 read back: the register, and what each part of a school tells; what nobody touched is the fact that it was. */
import {
  type CellTable,
  type Fact,
  measures,
  plain,
  queryAt,
  Rational,
  readSchoolTable,
  type ReturnProblem,
  type School,
  wholeSheet
} from "@duxue/core"
import * as Result from "effect/Result"
import type { PlannedFiling } from "../export/planned-filing.ts"
import { valueCell } from "../export/school-sheet.ts"
import { plannedText } from "./planned-text.ts"

export interface ReadSchools {
  readonly schools: ReadonlyArray<School>
  /** By the fact that was written: what it is now. */
  readonly replaced: ReadonlyMap<Fact, ReadonlyArray<Fact>>
  readonly added: ReadonlyArray<Fact>
  readonly queries: ReadonlyArray<ReturnProblem>
}

const schoolMeasures = measures.filter(({ level }) => level === "school")

/** A cell holds a decimal in its shortest form. */
const shortest = (text: string): string => Rational.toDecimal(Rational.decimal(text), 30)

/** A name is read with its full-width signs narrowed; one that was not edited stays as it was written. */
const sameSchool = (a: School, b: School): boolean =>
  plain(a.name) === plain(b.name) &&
  a.kind === b.kind &&
  a.ownership === b.ownership &&
  a.inclusive === b.inclusive &&
  a.area === b.area

/** The register in its old order, edited where the sheet differs, and what was added behind it. */
const registerOf = (before: ReadonlyArray<School>, read: ReadonlyArray<School>): ReadonlyArray<School> => {
  const now = new Map(read.map((school) => [plain(school.id), school]))
  const known = new Set(before.map(({ id }) => plain(id)))
  return [
    ...before.flatMap((school) => {
      const found = now.get(plain(school.id))
      if (found === undefined) return []
      return [sameSchool(school, found) ? school : { ...found, id: school.id }]
    }),
    ...read.filter(({ id }) => !known.has(id))
  ]
}

const removed = (
  file: string,
  sheet: string,
  before: ReadonlyArray<School>,
  now: ReadonlyArray<School>
): ReadonlyArray<ReturnProblem> => {
  const kept = new Set(now.map(({ id }) => id))
  const gone = before.filter(({ id }) => !kept.has(id))
  if (gone.length === 0) return []
  const names = gone.map(({ name }) => name)
  const listed = `${names.slice(0, 5).join("、")}${names.length > 5 ? "……" : ""}`
  return [
    queryAt("left-out", wholeSheet(file, sheet), {
      zh: `比导出时少了${gone.length}所学校，其数据未采用：${listed}。误删的，请恢复后重新导入。`,
      en: `${gone.length} schools fewer than when it was exported; what they told is not taken: ${listed}. Restore what was deleted by mistake.`
    })
  ]
}

/** Reads the sheet `name`, put together as `table`. Fails with everything that is wrong with it. */
export const readSchools = (
  table: CellTable,
  name: string,
  { index }: Pick<PlannedFiling, "index">
): Result.Result<ReadSchools, ReadonlyArray<ReturnProblem>> =>
  Result.map(readSchoolTable(table), (read) => {
    const { filing } = index
    const schools = registerOf(filing.schools, read.schools)
    const idOf = new Map(schools.map(({ id }) => [plain(id), id]))
    const keyOf = (fact: Pick<Fact, "organisation" | "stage" | "measure">): string =>
      `${fact.organisation} ${fact.stage} ${fact.measure}`
    const told = new Map(
      read.facts.map((fact) => {
        const own = { ...fact, organisation: idOf.get(fact.organisation ?? "") ?? fact.organisation }
        return [keyOf(own), own] as const
      })
    )
    /** By the fact that was written: what each of its cells says now. */
    const cells = new Map<Fact, Array<{ readonly now: Fact | undefined; readonly same: boolean }>>()
    for (const part of index.parts) {
      for (const { id } of schoolMeasures) {
        const fact = part.fact(id)?.fact
        if (fact === undefined) continue
        const key = keyOf({ organisation: part.school.id, stage: part.stage, measure: fact.measure })
        const now = told.get(key)
        told.delete(key)
        const written = plannedText(valueCell(part, id))
        const same = written === "" ? now === undefined : now?.value === shortest(written)
        const one = { now: same ? { ...fact, stage: part.stage } : now, same }
        cells.set(fact, [...(cells.get(fact) ?? []), one])
      }
    }
    const isRegistered = ({ organisation }: Fact): boolean => schools.some(({ id }) => id === organisation)
    const replaced = new Map(
      [...cells].map(([fact, each]) => [
        fact,
        each.every(({ same }) => same) && isRegistered(fact)
          ? [fact]
          : each.flatMap(({ now }) => (now !== undefined && isRegistered(now) ? [now] : []))
      ])
    )
    return {
      schools,
      replaced,
      added: [...told.values()],
      queries: [...removed(table.file, name, filing.schools, schools), ...read.queries]
    }
  })
