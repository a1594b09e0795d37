/** What a file contributes to a filing, recognised by what is in it: a letter, returns, or a whole filing. */
import {
  type DepartmentReturns,
  errorAt,
  type FilingReturn,
  findDepartmentHeader,
  findSchoolHeader,
  readDepartmentReturns,
  readDepartmentTable,
  readFiling,
  type ReturnProblem,
  readSchoolReturns,
  readSchoolTable,
  type SchoolReturns,
  wholeFile,
  type WorkbookReturns
} from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { readCsv } from "./csv/read-csv.ts"
import { type DecodedDocument, decodeDocument, type DecodeOptions, defaultMaximumBytes } from "./decode-document.ts"
import type { DocumentError } from "./document-error.ts"
import { asFiling, filingOfLines } from "./exported-data.ts"
import { formatOf } from "./format.ts"
import { readJson } from "./json.ts"
import { MalformedReturn } from "./malformed-return.ts"
import { textOfBytes, withinSize } from "./text-of-bytes.ts"
import { leaveOutOfTable } from "./leave/leave-cells.ts"
import { type Json, leaveOutOfJson, toldInFile } from "./leave/leave-json.ts"

/** A letter, whose text is for the reader. */
export interface LetterFile {
  readonly kind: "letter"
  readonly file: string
  readonly document: DecodedDocument
}

export type FilingFileContent = LetterFile | SchoolReturns | DepartmentReturns | WorkbookReturns | FilingReturn

export type FilingFileError = DocumentError | MalformedReturn

export interface FilingFileOptions extends DecodeOptions {
  /**
   * What not to take of a table or a workbook: cells (学生!B7, B7), rows (学生!7, 7) or sheets (学生!*); of JSON: entries
   * ($.facts[2]); behind the name of a file ([学校.xlsx]学生!B7) of that file alone.
   */
  readonly leave?: ReadonlyArray<string>
}

type Returns = Result.Result<FilingFileContent, ReadonlyArray<ReturnProblem>>

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null && !Array.isArray(json)

type JsonReturns = SchoolReturns | DepartmentReturns | FilingReturn

const unknownKind = (file: string): Result.Result<JsonReturns, ReadonlyArray<ReturnProblem>> =>
  Result.fail([
    errorAt("unknown-kind", wholeFile(file), {
      zh: '看不出这是什么材料。学校报表应有 "kind": "school-returns"，部门报表应有 "kind": "department-returns"，报送文件应有 "district" 和 "period"。',
      en: 'It cannot be told what this is. A return of schools has "kind": "school-returns", one of departments "kind": "department-returns", a filing "district" and "period".'
    })
  ])

/** Returns or a filing from JSON text, or from the lines of JSON that an export has. */
export const decodeReturnsJson = (text: string, file: string, leave: ReadonlyArray<string> = []): Returns => {
  const lines = filingOfLines(text)
  const parsed = lines === undefined ? readJson(text, file) : Result.succeed(lines)
  if (Result.isFailure(parsed)) return Result.fail(parsed.failure)
  const left = leaveOutOfJson(file, asFiling(parsed.success), leave)
  return telling(toldInFile(returnsInJson(left.json, file), left.pathInFile), left.problems)
}

const returnsInJson = (json: Json, file: string): Result.Result<JsonReturns, ReadonlyArray<ReturnProblem>> => {
  if (!isRecord(json)) return unknownKind(file)
  const kind = json["kind"]
  if (kind === "school-returns") return readSchoolReturns(json, file)
  if (kind === "department-returns") return readDepartmentReturns(json, file)
  if (kind === "filing" || (kind === undefined && ("district" in json || "period" in json)))
    return readFiling(json, file)
  return unknownKind(file)
}

/** What was read, told with what was left of it; nothing where that is wrong itself. */
const telling = (
  read: Result.Result<JsonReturns, ReadonlyArray<ReturnProblem>>,
  told: ReadonlyArray<ReturnProblem>
): Returns => {
  if (Result.isFailure(read)) return Result.fail([...told, ...read.failure])
  if (told.some(({ severity }) => severity === "error")) return Result.fail(told)
  return Result.succeed({ ...read.success, queries: [...told, ...read.success.queries] })
}

/** By which the table of facts that `export` writes is known. */
const exportedColumns = ["measure", "organisation", "qualifier", "step"]

const exportedTable = (file: string): ReturnProblem =>
  errorAt("unknown-kind", wholeFile(file), {
    zh: "这是导出的事实表，供分析使用，不能导入。要交换数据或改后再导入，请导出为 .xlsx、.json 或 .ndjson。",
    en: "This is an exported table of facts, for analysis; it is not read back. To hand data on, or to edit and import them, export to .xlsx, .json or .ndjson."
  })

/** Returns from text with separators: one row a stage of a school, or one row a measure. */
export const decodeReturnsCsv = (text: string, file: string, leave: ReadonlyArray<string> = []): Returns => {
  const table = readCsv(text, file)
  if (Result.isFailure(table)) return Result.fail(table.failure)
  const [first = []] = table.success.rows
  if (exportedColumns.every((name) => first.includes(name))) return Result.fail([exportedTable(file)])
  const left = leaveOutOfTable(table.success, leave)
  if (findSchoolHeader(left.table) !== undefined) return telling(readSchoolTable(left.table), left.problems)
  if (findDepartmentHeader(left.table) !== undefined) return telling(readDepartmentTable(left.table), left.problems)
  return Result.fail([
    errorAt("no-header", wholeFile(file), {
      zh: "看不出这是什么报表。学校报表前10行内应有“学校编号”“学校名称”等列名，部门报表应有“指标项”“数值”列名。",
      en: "It cannot be told which return this is. Among the first 10 rows a return of schools has headings such as 学校编号 and 学校名称, one of departments 指标项 and 数值."
    })
  ])
}

/** None where the text is no return but a letter. */
type ReturnsInText = Result.Result<FilingFileContent | undefined, FilingFileError>

/** Prose never opens so, and a return in JSON always does. */
const looksLikeJson = (text: string): boolean => /^\s*\{\s*(?:"|\})/u.test(text)

/** A text file may hold a table: its first rows then have known headings. */
const looksLikeTable = (text: string, file: string): boolean => {
  const opening = readCsv(text.split("\n", 40).join("\n"), file)
  if (Result.isFailure(opening)) return false
  return findSchoolHeader(opening.success) !== undefined || findDepartmentHeader(opening.success) !== undefined
}

const returnsIn = (
  bytes: Uint8Array,
  name: string,
  certainly: boolean,
  { leave }: FilingFileOptions
): ReturnsInText => {
  const decoded = textOfBytes(bytes, name)
  if (Result.isFailure(decoded)) return Result.fail(decoded.failure)
  const { text } = decoded.success
  const json = looksLikeJson(text)
  if (!certainly && !json && !looksLikeTable(text, name)) return Result.succeed(undefined)
  const returns =
    json || /\.json$/iu.test(name) ? decodeReturnsJson(text, name, leave) : decodeReturnsCsv(text, name, leave)
  return Result.mapError(returns, (problems) => new MalformedReturn({ file: name, problems }))
}

/** Who reads no workbook loads no reader of them. */
const workbookReturns = (
  bytes: Uint8Array,
  name: string,
  { leave }: FilingFileOptions
): Effect.Effect<FilingFileContent, FilingFileError> =>
  Effect.flatMap(
    Effect.promise(() => import("./workbook/read/read-workbook-returns.ts")),
    ({ readWorkbookReturns }) => readWorkbookReturns(bytes, name, leave === undefined ? {} : { leave })
  )

/**
 * Reads a file called `name`: a letter is handed back as text, returns and filings as facts. Its content decides; the name
 * only where the content leaves it open. Fails with everything that is wrong with it.
 */
export const readFilingFile = (
  bytes: Uint8Array,
  name: string,
  options: FilingFileOptions = {}
): Effect.Effect<FilingFileContent, FilingFileError> =>
  Effect.suspend((): Effect.Effect<FilingFileContent, FilingFileError> => {
    const sized = withinSize(bytes, name, options.maximumBytes ?? defaultMaximumBytes)
    if (Result.isFailure(sized)) return Effect.fail(sized.failure)
    const found = formatOf(bytes, name)
    const data = found.kind === "unsupported" && (found.format === "csv" || found.format === "json")
    if (data || (found.kind === "text" && (found.format === "txt" || found.format === "md"))) {
      const returns = returnsIn(bytes, name, data, options)
      if (Result.isFailure(returns)) return Effect.fail(returns.failure)
      if (returns.success !== undefined) return Effect.succeed(returns.success)
    }
    if (found.kind === "unsupported" && found.format === "xlsx") return workbookReturns(bytes, name, options)
    return Effect.map(decodeDocument(bytes, name, options), (document) => ({
      kind: "letter" as const,
      file: name,
      document
    }))
  })
