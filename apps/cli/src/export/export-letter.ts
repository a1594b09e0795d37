/** A letter as it was sent, in another format: its own words, each figure bound, or what is known of it. */
import { filingOf, letterOf, type Span } from "@duxue/core"
import { placeWords, tablesNdjson, tablesOfLetter } from "@duxue/documents"
import * as Effect from "effect/Effect"
import { withoutYear, type LetterFound } from "../filings/read-filing.ts"
import { standardInput } from "../letters/find-letters.ts"
import { writeContent } from "../output/write-content.ts"
import { document } from "../render/json/bodies.ts"
import type { ExportWanted } from "./export-format.ts"
import { exportedLetter } from "./exported-letter.ts"
import { filingSheets } from "./filing-sheets.ts"
import { letterDocument } from "./letter-document.ts"
import { writeTables } from "./table-files.ts"

/** `path` is the file as it was named. */
export const exportLetter = Effect.fnUntraced(function* (
  { file, document: source, reading }: LetterFound,
  path: string,
  wanted: ExportWanted
) {
  const { to, output } = wanted
  const filing = filingOf(reading, path === standardInput ? null : path)
  const record = () => exportedLetter(path, reading, filing)
  switch (to) {
    case "json":
      return yield* writeContent(document(record()), output)
    case "ndjson": {
      const head = { table: "letter", file: path, ...reading.letter }
      return yield* writeContent(tablesNdjson(head, tablesOfLetter(record())), output)
    }
    case "csv":
    case "parquet":
      return yield* writeTables(tablesOfLetter(record()), { ...wanted, format: to })
    case "xlsx": {
      if (filing === undefined) return yield* withoutYear(file)
      const { findings } = record()
      const placeOf = ([start, end]: Span) => placeWords(source.origin({ start, end }))
      return yield* writeContent(
        yield* filingSheets(filing, { findings, letter: { text: source.text, placeOf } }),
        output
      )
    }
    case "docx":
    case "pdf":
    case "html":
    case "md":
      // A fact has no id without its year.
      if (filing === undefined) return yield* withoutYear(file)
      return yield* writeContent(yield* letterDocument(letterOf(reading, filing), to), output)
  }
})
