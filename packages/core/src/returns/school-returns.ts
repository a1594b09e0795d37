/** What the schools of a district report of themselves. */
import * as Result from "effect/Result"
import type { Fact } from "../domain/fact.ts"
import { type School, schoolKindTitles, stagesOfKind } from "../domain/school.ts"
import { stageTitles } from "../domain/stage.ts"
import { type CellTable, rowPlace } from "./cell-table.ts"
import { implausibilities } from "./plausibility.ts"
import { errorAt, queryAt, type ReturnProblem } from "./return-problem.ts"
import type { Whose } from "./whose.ts"
import { findSchoolHeader, headerProblems, noSchoolHeader } from "./school-header.ts"
import { readSchoolRow, type SchoolRow } from "./school-row.ts"

/** A register of schools and their figures, with what is unlikely about them. */
export interface SchoolReturns {
  readonly kind: "school-returns"
  readonly file: string
  /** Whose the return says it is; left out where it has no place to say so. */
  readonly whose?: Whose
  readonly schools: ReadonlyArray<School>
  readonly facts: ReadonlyArray<Fact>
  readonly queries: ReadonlyArray<ReturnProblem>
}

/** What the rows of one school say of it more than once, and not alike. */
const differences = (table: CellTable, first: SchoolRow, next: SchoolRow): ReadonlyArray<ReturnProblem> => {
  const told = [
    ["学校名称", first.school.name, next.school.name],
    ["类别", first.school.kind, next.school.kind],
    ["办学性质", first.school.ownership, next.school.ownership],
    ["城乡", first.school.area, next.school.area],
    ["普惠性", first.school.inclusive, next.school.inclusive]
  ] as const
  return told
    .filter(([, one, other]) => one !== other)
    .map(([title]) =>
      errorAt("repeated-school", rowPlace(table, next.row), {
        zh: `学校编号“${next.school.id}”在${rowPlace(table, first.row).words.zh}已出现，但两行的“${title}”不同。是同一所学校的，请改为一致；不是的，请更正编号。`,
        en: `The id "${next.school.id}" stands in ${rowPlace(table, first.row).words.en} too, with another ${title}. Make the two rows agree if they are of one school, else correct the id.`
      })
    )
}

const joined = (table: CellTable, rows: ReadonlyArray<SchoolRow>) => {
  const problems: Array<ReturnProblem> = []
  const firsts = new Map<string, SchoolRow>()
  const parts = new Map<string, SchoolRow>()
  for (const each of rows) {
    const first = firsts.get(each.school.id)
    if (first === undefined) firsts.set(each.school.id, each)
    else problems.push(...differences(table, first, each))
    const key = `${each.school.id} ${each.stage}`
    const same = parts.get(key)
    if (same === undefined) parts.set(key, each)
    else {
      problems.push(
        errorAt("school-told-twice", rowPlace(table, each.row), {
          zh: `“${each.school.name}”（${each.school.id}）${stageTitles[each.stage].zh}在${rowPlace(table, same.row).words.zh}已填报。请删去重复的一行。`,
          en: `"${each.school.name}" (${each.school.id}) reports its ${stageTitles[each.stage].en} stage in ${rowPlace(table, same.row).words.en} already. Delete one of the two rows.`
        })
      )
    }
  }
  for (const { school, row } of firsts.values()) {
    for (const stage of stagesOfKind[school.kind]) {
      if (parts.has(`${school.id} ${stage}`)) continue
      problems.push(
        queryAt("missing-part", rowPlace(table, row), {
          zh: `${schoolKindTitles[school.kind].zh}“${school.name}”没有${stageTitles[stage].zh}的一行，该学段的全区数据将无法汇总。请补报。`,
          en: `The ${schoolKindTitles[school.kind].en} "${school.name}" has no row for its ${stageTitles[stage].en} stage, so that the district's figures of that stage cannot be summed up. Add it.`
        })
      )
    }
  }
  return { problems, schools: [...firsts.values()].map(({ school }) => school) }
}

/** Reads a table of schools, one row a stage of a school. Fails with everything that is wrong; then nothing is taken. */
export const readSchoolTable = (table: CellTable): Result.Result<SchoolReturns, ReadonlyArray<ReturnProblem>> => {
  const header = findSchoolHeader(table)
  if (header === undefined) return Result.fail([noSchoolHeader(table)])
  const read = table.rows.slice(header.row + 1).map((_, index) => readSchoolRow(table, header, header.row + 1 + index))
  const rows = read.flatMap((each) => each.read ?? [])
  const { schools, problems } = joined(table, rows)
  const facts = rows.flatMap((row) => row.facts)
  const told = [
    ...headerProblems(table, header),
    ...read.flatMap((each) => each.problems),
    ...problems,
    ...implausibilities(schools, facts)
  ]
  if (told.some(({ severity }) => severity === "error")) return Result.fail(told)
  return Result.succeed({ kind: "school-returns", file: table.file, schools, facts, queries: told })
}
