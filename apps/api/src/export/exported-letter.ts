/** A letter as it was sent, in one of the formats: its own words, bound, or what is known of it. */
import { check, type Filing, letterOf, type Reading } from "@duxue/core"
import { type DecodedDocument, type LetterRecord, tablesOfLetter } from "@duxue/documents"
import { Effect } from "effect"
import type { AnsweredFile } from "../file/file-response.ts"
import { type ExportFormat, isLetterFormat, workbookType } from "./export-format.ts"
import { foundIn } from "./found-in.ts"
import { jsonFile, ndjsonFile, tableFile } from "./table-file.ts"
import { writtenLetter } from "./written-letter.ts"

interface Exported {
  readonly reading: Reading
  /** Where in the file a span of the text stands. */
  readonly origin: DecodedDocument["origin"]
  /** What the reading amounts to. */
  readonly filing: Filing
  /** The name of the file that was sent. */
  readonly file: string
  readonly table: string
  readonly bom: boolean
  /** Whether the letter keeps room for a seal. */
  readonly seal: boolean
}

/** Of `自评报告.docx` the part by which a copy of it is named. */
export const stemOf = (file: string): string => file.replace(/\.[^.]{1,8}$/, "")

export const exportedLetter = (
  { reading, origin, filing, file, table, bom, seal }: Exported,
  to: ExportFormat
): Effect.Effect<AnsweredFile> => {
  const name = stemOf(file)
  if (isLetterFormat(to)) return writtenLetter(letterOf(reading, filing), to, name, { seal })
  const { relations, findings } = check(reading)
  const { letter, figures, statements } = reading
  const record: LetterRecord = { figures, facts: filing.facts, statements, relations, findings }
  switch (to) {
    case "json":
      return Effect.succeed(jsonFile({ file, letter, ...record }, name))
    case "ndjson":
      return Effect.succeed(ndjsonFile({ table: "letter", file, ...letter }, tablesOfLetter(record), name))
    case "xlsx":
      return Effect.promise(async () => {
        const { letterWorkbook } = await import("@duxue/documents/workbook")
        const found = foundIn({ text: reading.text, origin })
        return {
          name: `${name}.xlsx`,
          mediaType: workbookType,
          content: await letterWorkbook({ record, letter: found, filing })
        }
      })
    case "csv":
    case "parquet":
      return tableFile(tablesOfLetter(record), { table, format: to, bom }, name)
  }
}
