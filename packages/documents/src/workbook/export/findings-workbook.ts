/** The findings on a letter as a workbook: a list to work off. */
import type { Finding } from "@duxue/core"
import { writeWorkbook } from "../sheets/write-workbook.ts"
import { findingsSheet, type FoundIn } from "./findings-sheet.ts"

/** The bytes of an .xlsx; `title` names the letter. */
export const findingsWorkbook = (
  findings: ReadonlyArray<Finding>,
  title: string,
  letter?: FoundIn
): Promise<Uint8Array> => writeWorkbook({ title, sheets: [findingsSheet(findings, letter)] })
