import { Schema } from "effect"
import { Bilingual } from "../domain/text.ts"

/**
 * Something wrong with a return, a filing file, or several of them together. An error is told with all others and
 * nothing is taken; a query is unlikely rather than impossible, and stands beside what was taken.
 */
export const ReturnProblem = Schema.Struct({
  /** Stable across releases. */
  code: Schema.Literals([
    "malformed-csv",
    "malformed-json",
    "malformed-shape",
    "unknown-kind",
    "no-header",
    "unknown-column",
    "repeated-column",
    "missing-column",
    "missing-cell",
    "unknown-word",
    "unknown-measure",
    "wrong-level",
    "wrong-stage",
    "malformed-number",
    "fraction-of-a-count",
    "negative",
    "wrong-unit",
    "repeated-school",
    "school-told-twice",
    "contradiction",
    "unknown-school",
    "no-district",
    "no-period",
    "total-row",
    "missing-part",
    "implausible",
    "formula-without-value",
    "cell-error",
    "merged-cells",
    "truncated-number",
    "too-many-rows",
    "sheet-not-read",
    "hidden-cells",
    "left-out",
    "computed-cell"
  ]),
  severity: Schema.Literals(["error", "query"]),
  file: Schema.String,
  /**
   * A cell of a table (C3), a row (3), in a workbook behind its sheet (学生!C3, 学生!3), a sheet (学生), or a path in JSON
   * ($.facts[2].value); null for the file as a whole.
   */
  place: Schema.NullOr(Schema.String),
  /** Names file and place, says what is wrong and what to do. */
  message: Bilingual
}).annotate({ identifier: "ReturnProblem", title: "报表问题" })
export type ReturnProblem = typeof ReturnProblem.Type

export type ReturnProblemCode = ReturnProblem["code"]

/** Where in a file something stands: the short form for programs, and in words. */
export interface Place {
  readonly file: string
  readonly at: string | null
  readonly words: Bilingual
}

const located = ({ file, words }: Place, text: Bilingual): Bilingual => ({
  zh: `“${file}”${words.zh}：${text.zh}`,
  en: `"${file}"${words.en === "" ? "" : `, ${words.en}`}: ${text.en}`
})

const problem =
  (severity: ReturnProblem["severity"]) =>
  (code: ReturnProblemCode, place: Place, text: Bilingual): ReturnProblem => ({
    code,
    severity,
    file: place.file,
    place: place.at,
    message: located(place, text)
  })

export const errorAt = problem("error")
export const queryAt = problem("query")

/** The file as a whole. */
export const wholeFile = (file: string): Place => ({ file, at: null, words: { zh: "", en: "" } })

/** A place in a table, or in a sheet of a workbook: `学生!C3`. */
export const placeIn = (file: string, sheet: string | undefined, at: string, words: Bilingual): Place =>
  sheet === undefined
    ? { file, at, words }
    : {
        file,
        at: `${sheet}!${at}`,
        words: { zh: `工作表“${sheet}”${words.zh}`, en: `sheet "${sheet}", ${words.en}` }
      }

/** A sheet of a workbook as a whole. */
export const wholeSheet = (file: string, sheet: string): Place => ({
  file,
  at: sheet,
  words: { zh: `工作表“${sheet}”`, en: `sheet "${sheet}"` }
})

/** A place in JSON by its path: `$.facts[2].value`. */
export const jsonPlace = (file: string, path: ReadonlyArray<PropertyKey>): Place => {
  const at = path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}.${String(key)}`),
    "$"
  )
  return { file, at, words: { zh: ` ${at}`, en: at } }
}
