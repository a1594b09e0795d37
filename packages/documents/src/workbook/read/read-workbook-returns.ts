/**
 * A filled-in workbook: the returns of schools, of departments, or of both; or an exported filing that comes back; or
 * everything that is wrong with it.
 */
import {
  type DepartmentReturns,
  errorAt,
  type FilingReturn,
  isBlank,
  placeIn,
  queryAt,
  readDepartmentTable,
  readSchoolTable,
  type ReturnProblem,
  type SchoolReturns,
  wholeFile,
  wholeSheet,
  type WorkbookReturns
} from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { DocumentError } from "../../document-error.ts"
import { MalformedReturn } from "../../malformed-return.ts"
import { type FoundSheet, foundSheet } from "./found-sheet.ts"
import { joinDepartments } from "./join-departments.ts"
import { joinSchools } from "./join-schools.ts"
import { leaveOut } from "../../leave/leave-cells.ts"
import { openWorkbook } from "./open-workbook.ts"
import { cellName, type SheetGrid } from "./sheet-grid.ts"
import { whoseReturn } from "./whose-return.ts"
import { isFilingWorkbook, readFilingWorkbook } from "../read-back/read-filing-workbook.ts"
import { formSheetTitles } from "../sheets/sheet-titles.ts"

export interface WorkbookReadOptions {
  /** What not to take: cells (学生!B7), rows (学生!7) or sheets (学生!*). Nothing is taken while anything else is wrong. */
  readonly leave?: ReadonlyArray<string>
}

type Single = SchoolReturns | DepartmentReturns

/** What stands on the sheets of the form that are for reading is no return, whatever it looks like. */
const asOther = (grid: SheetGrid): FoundSheet => ({ kind: "other", grid })

const ofForm: ReadonlySet<string> = new Set([formSheetTitles.front, formSheetTitles.definitions])

/** What is on sheets that are not read, and what is read though nobody sees it. */
const notices = (file: string, sheets: ReadonlyArray<FoundSheet>): ReadonlyArray<ReturnProblem> =>
  sheets.flatMap(({ kind, grid }): ReadonlyArray<ReturnProblem> => {
    if (!grid.rows.some((row) => !row.every(isBlank)) || ofForm.has(grid.name)) return []
    if (grid.hidden) {
      return [
        queryAt("sheet-not-read", wholeSheet(file, grid.name), {
          zh: "该工作表已隐藏，未读取。其中有要报送的数据的，请取消隐藏后重新提交。",
          en: "The sheet is hidden and was not read. Unhide it and submit the file again if it holds figures to be returned."
        })
      ]
    }
    if (kind === "other") {
      return [
        queryAt("sheet-not-read", wholeSheet(file, grid.name), {
          zh: "看不出是什么报表，未读取。学校报表前10行内应有“学校编号”“学校名称”等列名，部门报表应有“指标项”“数值”列名。",
          en: "It cannot be told what the sheet is, so it was not read. Among the first 10 rows a return of schools has headings such as 学校编号 and 学校名称, one of departments 指标项 and 数值."
        })
      ]
    }
    return hiddenParts(file, grid)
  })

const hiddenParts = (file: string, grid: SheetGrid): ReadonlyArray<ReturnProblem> => {
  const rows = grid.hiddenRows.filter((row) => (grid.rows[row] ?? []).some((text) => !isBlank(text)))
  const columns = grid.hiddenColumns.filter((column) => grid.rows.some((row) => !isBlank(row[column] ?? "")))
  const hidden = [
    ...rows.map((row) => ({ at: String(row + 1), zh: `第${row + 1}行`, en: `row ${row + 1}` })),
    ...columns.map((column) => {
      const letters = cellName(0, column).replace(/\d+$/u, "")
      return { at: letters, zh: `${letters}列`, en: `column ${letters}` }
    })
  ]
  const [first] = hidden
  if (first === undefined) return []
  const words = { zh: hidden.map(({ zh }) => zh).join("、"), en: hidden.map(({ en }) => en).join(", ") }
  return [
    queryAt("hidden-cells", placeIn(file, grid.name, first.at, words), {
      zh: "已隐藏，其中的数据仍已读取。请核对是否应报送。",
      en: "Hidden, but read all the same. Make sure that it is to be returned."
    })
  ]
}

const nothingFound = (file: string, sheets: ReadonlyArray<FoundSheet>): ReturnProblem => {
  const names = sheets.map(({ grid }) => `“${grid.name}”`).join("、")
  return errorAt("no-header", wholeFile(file), {
    zh: `工作簿中没有能读取的报表（共有工作表${names}）。学校报表前10行内应有“学校编号”“学校名称”等列名，部门报表应有“指标项”“数值”列名；请使用报表模板。`,
    en: `No sheet of the workbook is a return (it has ${names}). Among the first 10 rows a return of schools has headings such as 学校编号 and 学校名称, one of departments 指标项 and 数值; use the template.`
  })
}

const notFilledIn = (file: string): ReturnProblem =>
  errorAt("missing-cell", wholeFile(file), {
    zh: "报表还没有填写：没有任何学校和数据。请填写后再提交。",
    en: "The return is not filled in yet: it has no school and no figure."
  })

/** Both kinds together, or the one that there is. */
const together = (
  file: string,
  returns: ReadonlyArray<Single>,
  queries: ReadonlyArray<ReturnProblem>
): Single | WorkbookReturns => {
  const [only, ...others] = returns
  if (only !== undefined && others.length === 0) return { ...only, queries: [...queries, ...only.queries] }
  return { kind: "workbook-returns", file, returns, queries: [...queries, ...returns.flatMap((each) => each.queries)] }
}

const returnsOf = (
  file: string,
  opened: ReadonlyArray<SheetGrid>,
  leave: ReadonlyArray<string>
): Result.Result<Single | WorkbookReturns | FilingReturn, ReadonlyArray<ReturnProblem>> => {
  const left = leaveOut(file, opened, leave)
  if (isFilingWorkbook(opened)) return readFilingWorkbook(file, opened, left)
  const sheets = left.grids.map((grid) => (ofForm.has(grid.name) ? asOther(grid) : foundSheet(grid, file)))
  const read = sheets.filter(({ grid }) => !grid.hidden)
  const schools = read.filter((sheet) => sheet.kind === "schools")
  const departments = read.filter((sheet) => sheet.kind === "departments")
  const told: Array<ReturnProblem> = [...left.problems, ...notices(file, sheets)]
  if (schools.length === 0 && departments.length === 0) return Result.fail([nothingFound(file, sheets), ...told])
  const whose = whoseReturn(read.map(({ grid }) => grid))
  const signed = whose === undefined ? {} : { whose }
  const returns: Array<Single> = []
  const take = (outcome: Result.Result<Single, ReadonlyArray<ReturnProblem>>) => {
    if (Result.isSuccess(outcome)) returns.push({ ...outcome.success, ...signed })
    else told.push(...outcome.failure)
  }
  if (schools.length > 0) {
    const { table, problems } = joinSchools(file, schools)
    told.push(...problems)
    take(readSchoolTable(table))
  }
  if (departments.length > 0) {
    const { table, problems } = joinDepartments(file, departments)
    told.push(...problems)
    take(readDepartmentTable(table))
  }
  if (told.some(({ severity }) => severity === "error")) return Result.fail(told)
  // A kind of return that nobody has filled in yet says nothing, which is no fault of the other.
  const filled = returns.filter(
    (each) =>
      each.facts.length > 0 ||
      (each.kind === "school-returns" && each.schools.length > 0) ||
      (each.kind === "department-returns" && each.priorFacts.length > 0)
  )
  return filled.length === 0 ? Result.fail([notFilledIn(file), ...told]) : Result.succeed(together(file, filled, told))
}

/**
 * Reads an .xlsx called `file`. Nothing is taken unless all is right but what `leave` names. Fails with a `DocumentError`
 * where it cannot be opened, with a `MalformedReturn` of every problem, sheet and cell named, where it is wrong.
 */
export const readWorkbookReturns = (
  bytes: Uint8Array,
  file: string,
  { leave = [] }: WorkbookReadOptions = {}
): Effect.Effect<Single | WorkbookReturns | FilingReturn, DocumentError | MalformedReturn> =>
  openWorkbook(bytes, file).pipe(
    Effect.mapError((failure) => ("code" in failure ? failure : new MalformedReturn({ file, problems: failure }))),
    Effect.flatMap((grids) => {
      const returns = returnsOf(file, grids, leave)
      return Result.isFailure(returns)
        ? Effect.fail(new MalformedReturn({ file, problems: returns.failure }))
        : Effect.succeed(returns.success)
    })
  )
