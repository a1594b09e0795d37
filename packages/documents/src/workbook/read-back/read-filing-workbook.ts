/**
 * The workbook of a filing read back: what nobody touched is what was exported, to the last digit and with where it came
 * from; what was edited, entered or added on 事实 and 学校 is told by its cell. What is computed is not read.
 */
import {
  districtTitleOf,
  errorAt,
  type Fact,
  factIdOf,
  type Filing,
  type FilingReturn,
  findMeasure,
  plain,
  type ReturnProblem,
  wholeFile,
  wholeSheet
} from "@duxue/core"
import * as Result from "effect/Result"
import { type PlannedFiling, planFiling } from "../export/planned-filing.ts"
import { foundSheet } from "../read/found-sheet.ts"
import { joinSchools } from "../read/join-schools.ts"
import { placeOfCell } from "../read/joined-table.ts"
import type { Left } from "../../leave/leave-cells.ts"
import type { SheetGrid } from "../read/sheet-grid.ts"
import { filingSheetTitles } from "../sheets/sheet-titles.ts"
import { archiveIn } from "./archive.ts"
import { typedOver } from "./computed-cells.ts"
import { type FactCells, factCellsIn } from "./fact-cells.ts"
import { type ReadFacts, readFacts } from "./read-facts.ts"
import { type ReadSchools, readSchools } from "./read-schools.ts"

type Problems = Array<ReturnProblem>

const named = (grids: ReadonlyArray<SheetGrid>, name: string): SheetGrid | undefined =>
  grids.find((grid) => grid.name === name)

/** What only the workbook of a filing has. */
const ofFiling = [filingSheetTitles.metrics, filingSheetTitles.verdicts, filingSheetTitles.facts]

export const isFilingWorkbook = (grids: ReadonlyArray<SheetGrid>): boolean => {
  const archive = archiveIn("", grids)
  return (
    Result.isFailure(archive) ||
    archive.success !== undefined ||
    ofFiling.every((sheet) => named(grids, sheet) !== undefined)
  )
}

const withoutArchive = (file: string): ReturnProblem =>
  errorAt("unknown-kind", wholeFile(file), {
    zh: `这个导出的工作簿里没有“${filingSheetTitles.archive}”表（可能被删除，或者由旧版导出），不能读回。请重新导出后再改；程序之间交换数据，请导出为 .json。`,
    en: `The sheet ${filingSheetTitles.archive} of this exported workbook is not there: it was deleted, or an older release wrote the file. Export it again and edit that; between programs, export to .json.`
  })

const withoutSheet = (file: string, sheet: string): ReturnProblem =>
  errorAt("no-header", wholeFile(file), {
    zh: `找不到“${sheet}”表（或其列名）。请恢复该表的名称和列名后重新导入。`,
    en: `The sheet ${sheet}, or its headings, cannot be found. Restore its name and headings, and import it again.`
  })

/** District and year stand on the cover to be read: who changes them there would change nothing. */
const coverProblems = (file: string, grids: ReadonlyArray<SheetGrid>, filing: Filing): Problems => {
  const grid = named(grids, filingSheetTitles.cover)
  const written = new Map([
    ["区县", districtTitleOf(filing.district).zh],
    ["年度", filing.period]
  ])
  return (grid?.rows ?? []).flatMap(([label = "", text = ""], row) => {
    const was = written.get(plain(label))
    if (grid === undefined || was === undefined || plain(text) === "" || plain(text) === plain(was)) return []
    return [
      errorAt("contradiction", placeOfCell(file, { sheet: grid.name, row, column: 1 }, plain(label)), {
        zh: `原为“${was}”，现为“${plain(text)}”。区县和年度不能在工作簿里改：请恢复，或导出为 .json 后改。`,
        en: `It said "${was}" and now says "${plain(text)}". District and year cannot be changed in the workbook: restore it, or edit the .json.`
      })
    ]
  })
}

const nothingRead = (schools: Filing["schools"]): ReadSchools => ({
  schools,
  replaced: new Map(),
  added: [],
  queries: []
})

const schoolsIn = (
  file: string,
  grids: ReadonlyArray<SheetGrid>,
  planned: PlannedFiling,
  problems: Problems
): ReadSchools => {
  const { filing } = planned.index
  const grid = named(grids, filingSheetTitles.schools)
  // A filing without schools has no such sheet; who adds it in the form of ours adds schools.
  if (grid === undefined && filing.schools.length === 0) return nothingRead([])
  const sheet = grid === undefined ? undefined : foundSheet(grid, file)
  if (sheet?.kind !== "schools") {
    problems.push(withoutSheet(file, filingSheetTitles.schools))
    return nothingRead(filing.schools)
  }
  const joined = joinSchools(file, [sheet])
  problems.push(...joined.problems)
  const read = readSchools(joined.table, filingSheetTitles.schools, planned)
  if (Result.isSuccess(read)) return read.success
  problems.push(...read.failure)
  return nothingRead(filing.schools)
}

const factsIn = (
  file: string,
  grids: ReadonlyArray<SheetGrid>,
  { index, facts }: PlannedFiling,
  schools: Filing["schools"],
  problems: Problems
): ReadFacts => {
  const name = filingSheetTitles.facts
  const grid = named(grids, name)
  const found = grid === undefined ? undefined : factCellsIn(file, grid)
  if (found !== undefined) return readFacts({ file, name, found }, facts.rows, index.filing, schools, problems)
  problems.push(withoutSheet(file, name))
  return { replaced: new Map(), added: [] }
}

/** A figure that was entered and stands elsewhere already; a letter may say one twice. */
const repeated = (
  facts: ReadonlyArray<Fact>,
  added: ReadFacts["added"],
  { period }: Filing
): ReadonlyArray<ReturnProblem> => {
  const entered = new Map(added.map(({ fact, cells }): [Fact, FactCells] => [fact, cells]))
  const seen = new Set<string>()
  return facts.flatMap((fact) => {
    if (fact.provenance.kind === "letter") return []
    const id = factIdOf(fact, period)
    const cells = seen.has(id) ? entered.get(fact) : undefined
    seen.add(id)
    if (cells === undefined) return []
    const title = findMeasure(fact.measure)?.title ?? { zh: fact.measure, en: fact.measure }
    return [
      errorAt("contradiction", cells.place("value"), {
        zh: `“${title.zh}”（${id}）在工作簿中另有一处。请只保留一处。`,
        en: `"${title.en}" (${id}) is told elsewhere in the workbook. Keep one of the two.`
      })
    ]
  })
}

/** Sheets of returns that were put beside ours would be passed over. */
const unread = (
  file: string,
  grids: ReadonlyArray<SheetGrid>,
  written: ReadonlyArray<string>
): ReadonlyArray<ReturnProblem> => {
  const ours = new Set<string>([...written, filingSheetTitles.schools, filingSheetTitles.archive])
  return grids.flatMap((grid) =>
    ours.has(grid.name) || foundSheet(grid, file).kind === "other"
      ? []
      : [
          errorAt("sheet-not-read", wholeSheet(file, grid.name), {
            zh: "这是另加的报表，在导出的工作簿里不读取。请把它另存为单独的文件，一起导入。",
            en: "This is a return that was added; it is not read in an exported workbook. Save it as a file of its own and import both."
          })
        ]
  )
}

/** `opened` are the sheets as they are in the file, `left` without what is not to be taken. */
export const readFilingWorkbook = (
  file: string,
  opened: ReadonlyArray<SheetGrid>,
  { grids, problems: told }: Left
): Result.Result<FilingReturn, ReadonlyArray<ReturnProblem>> => {
  const archive = archiveIn(file, opened)
  if (Result.isFailure(archive)) return Result.fail([archive.failure])
  if (archive.success === undefined) return Result.fail([withoutArchive(file)])
  const { filing, date, sheets } = archive.success
  const planned = planFiling(filing, date ?? undefined)
  const problems: Problems = [
    ...told,
    ...coverProblems(file, grids, filing),
    ...typedOver(file, grids),
    ...unread(file, grids, sheets)
  ]
  const schools = schoolsIn(file, grids, planned, problems)
  const read = factsIn(file, grids, planned, schools.schools, problems)
  const kept = filing.facts.flatMap((fact) => read.replaced.get(fact) ?? schools.replaced.get(fact) ?? [fact])
  const facts = [...kept, ...schools.added, ...read.added.map(({ fact }) => fact)]
  problems.push(...repeated(facts, read.added, filing))
  if (problems.some(({ severity }) => severity === "error")) return Result.fail(problems)
  const queries = [...problems, ...schools.queries]
  return Result.succeed({ kind: "filing", file, filing: { ...filing, schools: schools.schools, facts }, queries })
}
