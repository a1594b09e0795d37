/** Workbooks: return forms, filings with live formulas, lists of findings. Apart from the rest: who needs none loads none. */
export { filingWorkbook, type FilingWorkbookOptions } from "./export/filing-workbook.ts"
export type { FoundIn } from "./export/findings-sheet.ts"
export { findingsWorkbook } from "./export/findings-workbook.ts"
export { letterWorkbook, type LetterWorkbookOptions } from "./export/letter-workbook.ts"
export { returnForm, type ReturnFormOptions } from "./form/return-form.ts"
export { filingSheetTitles } from "./sheets/sheet-titles.ts"
