/** The findings on a letter as a workbook: a list to work off. */
import type { Finding, Language } from "@duxue/core"
import { writeWorkbook } from "../sheets/write-workbook.ts"
import { findingsSheet, type FoundIn } from "./findings-sheet.ts"

export interface FindingsWorkbookOptions {
  /** The letter that the findings are of. */
  readonly letter?: FoundIn
  /** Chinese where it is left out. */
  readonly language?: Language
}

/** The bytes of an .xlsx; `title` names the letter. */
export const findingsWorkbook = (
  findings: ReadonlyArray<Finding>,
  title: string,
  { letter, language = "zh" }: FindingsWorkbookOptions = {}
): Promise<Uint8Array> => writeWorkbook({ title, language, sheets: [findingsSheet(findings, letter, language)] })
