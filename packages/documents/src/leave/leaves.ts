/** What a clerk says to leave out of returns that are otherwise right, and what is said of it. */
import { errorAt, queryAt, type ReturnProblem, type ReturnProblemCode, wholeFile } from "@duxue/core"

/** `[学校.xlsx]学生!B7`: of that file alone, where several are read together. */
const ofFile = /^\s*\[(?<file>[^[\]]+)\](?<place>.+)$/u

/** What is to be left of a file called `file`: what names another file is for that one. */
export const leavesOf = (
  file: string,
  leave: ReadonlyArray<string>
): ReadonlyArray<readonly [written: string, place: string]> =>
  leave.flatMap((written) => {
    const groups = ofFile.exec(written)?.groups
    if (groups?.["file"] === undefined || groups["place"] === undefined) return [[written, written] as const]
    return groups["file"] === file ? [[written, groups["place"]] as const] : []
  })

export const notThere = (file: string, written: string): ReturnProblem =>
  errorAt("left-out", wholeFile(file), {
    zh: `要求不采用“${written}”，但找不到这个位置。单元格写作“学生!B7”，整行写作“学生!7”，整张表写作“学生!*”，JSON 中的一项写作“$.facts[2]”；同时读取几个文件的，写作“[学校.xlsx]学生!B7”。`,
    en: `"${written}" was to be left out, but there is no such place. A cell is written 学生!B7, a row 学生!7, a sheet 学生!*, an entry of JSON $.facts[2]; of one file among several, [学校.xlsx]学生!B7.`
  })

/** `contents` are what stood there. */
export const leftOut = (file: string, written: string, contents: ReadonlyArray<string>): ReturnProblem =>
  queryAt("left-out", wholeFile(file), {
    zh: `按要求未采用“${written}”（${contents.length === 1 ? `原为“${contents[0] ?? ""}”` : `共${contents.length}格有内容`}）。`,
    en: `"${written}" was left out as asked (${contents.length === 1 ? `it said "${contents[0] ?? ""}"` : `${contents.length} cells with something in them`}).`
  })

/** What is wrong with the row as a whole: without the cell that it is told of, the row would still be wrong. */
const ofRows: ReadonlySet<ReturnProblemCode> = new Set([
  "missing-cell",
  "unknown-word",
  "unknown-measure",
  "unknown-school",
  "repeated-school",
  "school-told-twice",
  "total-row",
  "wrong-level"
])

/** What is wrong with a heading or with the file as a whole: no part of it can be left. */
const ofWholes: ReadonlySet<ReturnProblemCode> = new Set([
  "malformed-csv",
  "malformed-json",
  "unknown-kind",
  "no-header",
  "unknown-column",
  "repeated-column",
  "missing-column",
  "no-district",
  "no-period",
  "too-many-rows",
  "left-out"
])

const cellOrRow = /^(?<sheet>.+!)?(?:[A-Z]{1,3})?(?<row>\d+)$/u

/**
 * What to leave out so that an error is none: the cell, its row, its sheet, an entry of JSON. `undefined` where nothing
 * that can be left makes it go.
 */
export const leaveFor = ({ code, severity, file, place }: ReturnProblem): string | undefined => {
  if (severity !== "error" || place === null || ofWholes.has(code)) return undefined
  if (place.startsWith("$")) return /\[\d+\]/u.test(place) ? `[${file}]${place}` : undefined
  const groups = cellOrRow.exec(place)?.groups
  if (groups === undefined) return place.includes("!") ? undefined : `[${file}]${place}!*`
  return ofRows.has(code) ? `[${file}]${groups["sheet"] ?? ""}${groups["row"] ?? ""}` : `[${file}]${place}`
}
