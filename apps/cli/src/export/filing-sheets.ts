import type { Filing } from "@duxue/core"
import type { FilingWorkbookOptions } from "@duxue/documents/workbook"
import * as Effect from "effect/Effect"

/** A filing as a workbook with live formulas. */
export const filingSheets = (filing: Filing, options: FilingWorkbookOptions): Effect.Effect<Uint8Array> =>
  Effect.promise(async () => {
    const { filingWorkbook } = await import("@duxue/documents/workbook")
    return filingWorkbook(filing, options)
  })
