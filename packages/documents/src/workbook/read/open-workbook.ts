/**
 * The sheets of an .xlsx, opened with care. The parts that hold cells are unpacked within limits, stripped of what is
 * empty, and handed to the reader as a package of their own: macros, links to other files, pictures and whatever else came
 * along are never looked at.
 */
import { errorAt, type ReturnProblem, wholeFile, wholeSheet } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { strToU8, zipSync } from "fflate"
import { readXlsx } from "hucre/xlsx"
import { DamagedDocument, type DocumentError, SuspiciousDocument, UnsupportedFormat } from "../../document-error.ts"
import { openPackage, type Package } from "../../package/open-package.ts"
import { gridsOf, type SheetGrid } from "./sheet-grid.ts"
import { sheetNames } from "./sheet-names.ts"

/** A return of a thousand schools has a tenth of these. */
const workbookLimits = {
  /** Of the XML of all sheets together, unpacked. */
  characters: 64 * 1024 * 1024,
  /** With anything in them, on one sheet. */
  rows: 20_000,
  /** With anything in them, on all sheets. */
  cells: 2_000_000
} as const

const isNeeded = (name: string): boolean =>
  name === "[Content_Types].xml" ||
  name === "_rels/.rels" ||
  /^xl\/(?:workbook|sharedStrings|styles)\.xml$/iu.test(name) ||
  /^xl\/_rels\/workbook\.xml\.rels$/iu.test(name) ||
  /^xl\/worksheets\/[^/]+\.xml$/iu.test(name)

const isSheet = (name: string): boolean => /^xl\/worksheets\//iu.test(name)

/**
 * Cells and rows that have a colour or a border and nothing in them: whoever formats whole columns leaves a million. An
 * empty row that is hidden goes too.
 */
const withoutEmpty = (xml: string): string =>
  xml
    .replaceAll(/<(?:\w{1,16}:)?c\b[^<>]*\/>/gu, "")
    .replaceAll(/<(?:\w{1,16}:)?row\b[^<>]*(?:\/>|>\s*<\/(?:\w{1,16}:)?row>)/gu, "")

/** Programs may write the elements of a sheet with a prefix. */
const rowsIn = (xml: string): number => xml.match(/<(?:\w{1,16}:)?row\b/gu)?.length ?? 0
const cellsIn = (xml: string): number => xml.match(/<\/(?:\w{1,16}:)?c>/gu)?.length ?? 0

const tooLarge = (file: string): ReturnProblem =>
  errorAt("too-many-rows", wholeFile(file), {
    zh: "工作簿过大，不像报表。请只保留要报送的工作表，删去多余的行列后另存，再提交。",
    en: "The workbook is far larger than any return. Keep the sheets that are to be submitted, delete surplus rows and columns, and save it again."
  })

const tooManyRows = (file: string, sheet: string, rows: number): ReturnProblem =>
  errorAt("too-many-rows", wholeSheet(file, sheet), {
    zh: `有${rows}行数据，超过${workbookLimits.rows}行的上限，不像报表。请删去多余的行后再提交。`,
    en: `It has ${rows} rows with data, above the limit of ${workbookLimits.rows}. Delete what is no return, and try again.`
  })

/** The parts that are read, or why they are not. */
const partsOf = (
  { names, part }: Package,
  file: string
): Result.Result<ReadonlyArray<readonly [string, string]>, DocumentError | ReadonlyArray<ReturnProblem>> => {
  if (names.has("xl/workbook.bin")) {
    const title = { zh: "Excel 二进制工作簿（.xlsb）", en: "a binary Excel workbook (.xlsb)" }
    return Result.fail(new UnsupportedFormat({ file, format: "xls", title }))
  }
  if (part("xl/workbook.xml") === undefined) return Result.fail(new DamagedDocument({ file }))
  const tabs = sheetNames(part("xl/workbook.xml") ?? "", part("xl/_rels/workbook.xml.rels") ?? "")
  const parts: Array<readonly [string, string]> = []
  const problems: Array<ReturnProblem> = []
  let characters = 0
  let cells = 0
  for (const name of [...names].filter(isNeeded)) {
    const xml = part(name) ?? ""
    characters += xml.length
    if (characters > workbookLimits.characters) return Result.fail([tooLarge(file)])
    if (/<!DOCTYPE|<!ENTITY/iu.test(xml)) return Result.fail(new SuspiciousDocument({ file, reason: "doctype" }))
    const tail = name.replace(/^.*\//u, "")
    const kept = isSheet(name) ? withoutEmpty(xml) : xml
    if (isSheet(name)) {
      const rows = rowsIn(kept)
      if (rows > workbookLimits.rows) problems.push(tooManyRows(file, tabs.get(tail) ?? tail, rows))
      cells += cellsIn(kept)
    }
    parts.push([name, kept])
  }
  if (problems.length > 0) return Result.fail(problems)
  if (cells > workbookLimits.cells) return Result.fail([tooLarge(file)])
  return Result.succeed(parts)
}

/**
 * The sheets as grids of text. Fails with a `DocumentError` where the file is no workbook that can be opened, with problems
 * where it is too large for a return.
 */
export const openWorkbook = (
  bytes: Uint8Array,
  file: string
): Effect.Effect<ReadonlyArray<SheetGrid>, DocumentError | ReadonlyArray<ReturnProblem>> =>
  Effect.suspend((): Effect.Effect<ReadonlyArray<SheetGrid>, DocumentError | ReadonlyArray<ReturnProblem>> => {
    const opened = openPackage(bytes, file, isNeeded)
    if (Result.isFailure(opened)) return Effect.fail(opened.failure)
    const parts = partsOf(opened.success, file)
    if (Result.isFailure(parts)) return Effect.fail(parts.failure)
    const stripped = zipSync(Object.fromEntries(parts.success.map(([name, xml]) => [name, strToU8(xml)])), { level: 0 })
    return Effect.tryPromise({
      try: async () => gridsOf((await readXlsx(stripped, { readStyles: true })).sheets),
      catch: () => new DamagedDocument({ file })
    })
  })
