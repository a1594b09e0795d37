/** A sheet before it is a file: cells with what they hold and how they look, and what the program that opens it may do. */
import type { Language } from "@duxue/core"

/** A live formula, without its sign of equality, and what it comes to: programs that do not calculate show that. */
export interface LiveFormula {
  readonly formula: string
  readonly result: string | number | boolean | null
}

export type Content = string | number | boolean | null | LiveFormula

/** What a cell is for; its colours and type follow from that. */
export type Look =
  | "title"
  | "remark"
  | "caption"
  | "heading"
  | "group"
  | "text"
  | "code"
  | "number"
  | "entry"
  | "fixed"
  | "good"
  | "bad"
  | "doubtful"

export interface PlannedCell {
  readonly content: Content
  readonly look: Look
  /** As spreadsheets write it: `#,##0.00`. General where it is left out. */
  readonly format?: string | undefined
  /** Shown where the pointer rests on the cell. */
  readonly note?: string | undefined
  /** Another cell of the workbook, as `'学生'!A1`. */
  readonly link?: string | undefined
}

/** What may be entered into a range; a program refuses anything else, or asks back where it is only unusual. */
export interface EntryRule {
  /** `H7:H206`. */
  readonly range: string
  readonly allows:
    | { readonly kind: "list"; readonly words: ReadonlyArray<string> }
    | { readonly kind: "whole" | "decimal"; readonly least: string | undefined; readonly most: string | undefined }
  readonly firm: boolean
  readonly title: string
  readonly message: string
}

/** Cells that turn grey while a condition over them holds. */
export interface GreyedRange {
  readonly range: string
  /** Of the first cell of the range, without its sign of equality. */
  readonly condition: string
}

export interface SheetPlan {
  readonly name: string
  /** Left out of sight: for programs alone. */
  readonly hidden?: boolean
  /** In characters of the default type; a Chinese character takes two. */
  readonly widths: ReadonlyArray<number>
  readonly rows: ReadonlyArray<ReadonlyArray<PlannedCell | null>>
  /** In points, by row counted from zero; rows that are left out fit what is in them. */
  readonly heights?: ReadonlyMap<number, number>
  /** `A1:H1`. */
  readonly merges?: ReadonlyArray<string>
  readonly frozen?: { readonly rows: number; readonly columns: number }
  readonly rules?: ReadonlyArray<EntryRule>
  readonly greyed?: ReadonlyArray<GreyedRange>
  /** Whether cells that are no entries are protected; there is no password: it keeps slips away, not people. */
  readonly guarded: boolean
  /** `A3:F60`: with arrows to filter and sort by. */
  readonly filter?: string
  readonly printed: {
    readonly orientation: "portrait" | "landscape"
    /** How many pages stand side by side. */
    readonly across: number
    /** `$1:$4`, repeated on every page. */
    readonly rows?: string
    /** `$A:$C`. */
    readonly columns?: string
  }
}

/** A workbook as a whole. */
export interface WorkbookPlan {
  readonly title: string
  /** Of what stands at the foot of a printed page; Chinese where it is left out. */
  readonly language?: Language
  readonly sheets: ReadonlyArray<SheetPlan>
}
