/**
 * 存档: the filing as it was when the workbook was written, on a hidden sheet. A cell holds a number of fifteen digits and
 * no more; by this sheet what nobody touched comes back to the last digit, with where it came from, and an edit is told
 * from what was there.
 */
import { type AssessOptions, Filing } from "@duxue/core"
import * as Schema from "effect/Schema"
import { cell } from "../sheets/plan-cells.ts"
import type { SheetPlan } from "../sheets/sheet-plan.ts"
import { filingSheetTitles } from "../sheets/sheet-titles.ts"

/** What the sheet holds, cut into cells. */
export const Archive = Schema.Struct({
  kind: Schema.Literal("filing-workbook"),
  /** The day whose law the workbook was judged by; null for the last of the filing's year. */
  date: Schema.NullOr(Schema.String),
  /** The names of the sheets that it stands behind: any other was added. */
  sheets: Schema.Array(Schema.String),
  filing: Filing
})
export type Archive = typeof Archive.Type

/** By which the sheet is known, whatever it is called; behind it stands how many characters follow. */
export const archiveMark = "duxue-filing-workbook"

/** In characters; a cell of a spreadsheet takes 32,767. */
const piece = 30_000

const encode = Schema.encodeSync(Archive)

/** Each unit as a backslash, u and four digits. */
const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")

/**
 * Spreadsheets read `_x0041_` as a character of its own, XML has no U+FFFE, and a character of two units must not be cut
 * in two.
 */
const inCells = (json: string): string =>
  json.replaceAll("_x", `${escaped("_")}x`).replaceAll(/[\u{10000}-\u{10FFFF}\uFFFE\uFFFF]/gu, escaped)

export const archiveSheet = (filing: Filing, date: AssessOptions["date"], sheets: ReadonlyArray<string>): SheetPlan => {
  const text = inCells(JSON.stringify(encode({ kind: "filing-workbook", date: date ?? null, sheets, filing })))
  const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_, at) =>
    text.slice(at * piece, (at + 1) * piece)
  )
  return {
    name: filingSheetTitles.archive,
    hidden: true,
    widths: [60],
    rows: [
      [cell("caption", "供督学读回本工作簿，请勿改动或删除。")],
      [cell("code", `${archiveMark} ${text.length}`)],
      ...pieces.map((each) => [cell("code", each, { format: "@" })])
    ],
    // Nobody looks at it: rows as high as their texts would be pages.
    heights: new Map(pieces.map((_, at) => [at + 2, 14])),
    guarded: true,
    printed: { orientation: "landscape", across: 1 }
  }
}
