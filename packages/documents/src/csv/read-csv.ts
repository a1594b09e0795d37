/** Tables as text with separators, as Excel, WPS and programs write them. */
import { type CellTable, errorAt, type ReturnProblem } from "@duxue/core"
import * as Result from "effect/Result"
import Papa from "papaparse"

/** What parts the cells, in the order in which it is believed. A full-width comma may stand in a heading (是为1，否为0). */
const separators = [",", "\t", ";", "，"] as const

/** Headings stand in the first rows. */
const headingLines = 12

/** The separator of the line that has most of one: rows may be of unlike lengths, headings are the longest. */
const separatorOf = (text: string): string => {
  const lines = text.split(/\r?\n|\r/u, headingLines).map((line) => line.replaceAll(/"[^"]*"/gu, ""))
  const most = (separator: string) => Math.max(...lines.map((line) => line.split(separator).length))
  const [comma, tab, semicolon, fullWidth] = separators
  const narrow = [comma, tab, semicolon].toSorted((a, b) => most(b) - most(a))
  return narrow.find((separator) => most(separator) > 1) ?? (most(fullWidth) > 1 ? fullWidth : comma)
}

/** Excel's first line that names the separator. */
const separatorLine = /^sep=(.)\r?\n/u

const malformations: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  MissingQuotes: {
    zh: "有引号没有配对，后面的内容无法分列。请在表格软件中打开，另存为 CSV。",
    en: "A quotation mark is not closed, so that what follows cannot be parted. Open the file in a spreadsheet and save it as CSV again."
  },
  InvalidQuotes: {
    zh: "引号使用有误（单元格内的引号应写成两个）。请在表格软件中打开，另存为 CSV。",
    en: "A quotation mark stands where none may (inside a cell it is doubled). Open the file in a spreadsheet and save it as CSV again."
  }
}

/** The cells of a text with separators. Blank rows stay, so that row numbers are those of the spreadsheet. */
export const readCsv = (text: string, file: string): Result.Result<CellTable, ReadonlyArray<ReturnProblem>> => {
  const named = separatorLine.exec(text)
  const body = named === null ? text : text.slice(named[0].length)
  const { data, errors } = Papa.parse<ReadonlyArray<string>>(body, {
    delimiter: named?.[1] ?? separatorOf(body),
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false
  })
  const problems = errors.flatMap(({ code, row }): ReadonlyArray<ReturnProblem> => {
    const told = malformations[code]
    if (told === undefined) return []
    const at = row === undefined ? null : String(row + 1)
    const words = at === null ? { zh: "", en: "" } : { zh: `第${at}行`, en: `row ${at}` }
    return [errorAt("malformed-csv", { file, at, words }, told)]
  })
  if (problems.length > 0) return Result.fail(problems)
  return Result.succeed({ file, rows: named === null ? data : [[], ...data] })
}
