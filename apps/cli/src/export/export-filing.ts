/** A filing in another format: composed as a letter, or what is known of it. */
import { type Filing, FilingFile } from "@duxue/core"
import { tablesNdjson, tablesOfFiling } from "@duxue/documents"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { writeContent } from "../output/write-content.ts"
import { document } from "../render/json/bodies.ts"
import type { ExportWanted } from "./export-format.ts"
import { filingSheets } from "./filing-sheets.ts"
import { composedLetter } from "./letter-document.ts"
import { writeTables } from "./table-files.ts"

const encode = Schema.encodeSync(FilingFile)

/** A filing as the file that `assess` and its like read: what is written reads back to the same facts. */
export const filingJson = (filing: Filing): string => document(encode({ kind: "filing", ...filing }))

/** `day` is the one whose law judges. */
export const exportFiling = Effect.fnUntraced(function* (
  filing: Filing,
  day: { readonly date?: string },
  wanted: ExportWanted
) {
  const { to, output } = wanted
  switch (to) {
    case "json":
      return yield* writeContent(filingJson(filing), output)
    case "ndjson": {
      const { id, district, period } = filing
      const head = { table: "filing", id, district, period }
      return yield* writeContent(tablesNdjson(head, tablesOfFiling(filing, day)), output)
    }
    case "csv":
    case "parquet":
      return yield* writeTables(tablesOfFiling(filing, day), { ...wanted, format: to })
    case "xlsx":
      return yield* writeContent(yield* filingSheets(filing, day), output)
    case "docx":
    case "pdf":
    case "html":
    case "md":
      return yield* writeContent(yield* composedLetter(filing, {}, to), output)
  }
})
