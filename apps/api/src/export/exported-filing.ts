/** What a district hands in for a year, in one of the formats: composed as a letter, or what is known of it. */
import { compose, type Filing, FilingFile, type LetterFrame } from "@duxue/core"
import { tablesOfFiling } from "@duxue/documents"
import { Effect, Schema } from "effect"
import type { AnsweredFile } from "../file/file-response.ts"
import { type ExportFormat, isLetterFormat, workbookType } from "./export-format.ts"
import { jsonFile, ndjsonFile, tableFile } from "./table-file.ts"
import { writtenLetter } from "./written-letter.ts"

interface Exported {
  readonly filing: Filing
  readonly frame: Partial<LetterFrame>
  /** The day whose law judges; that of the filing's year where it is left out. */
  readonly date?: string
  readonly table: string
  readonly bom: boolean
  /** Whether the letter keeps room for a seal. */
  readonly seal: boolean
}

const encode = Schema.encodeSync(FilingFile)

export const exportedFiling = (
  { filing, frame, date, table, bom, seal }: Exported,
  to: ExportFormat
): Effect.Effect<AnsweredFile> => {
  const name = `${filing.district.name}${filing.period.slice(0, 4)}年自评报告`
  if (isLetterFormat(to)) return writtenLetter(compose(filing, { frame }), to, name, { seal })
  const { id, district, period } = filing
  const tables = () => tablesOfFiling(filing, date === undefined ? {} : { date })
  switch (to) {
    case "json":
      return Effect.sync(() => jsonFile(encode({ kind: "filing", ...filing }), name))
    case "ndjson":
      return Effect.sync(() => ndjsonFile({ table: "filing", id, district, period }, tables(), name))
    case "xlsx":
      return Effect.promise(async () => {
        const { filingWorkbook } = await import("@duxue/documents/workbook")
        const content = await filingWorkbook(filing, date === undefined ? {} : { date })
        return { name: `${name}.xlsx`, mediaType: workbookType, content }
      })
    case "csv":
    case "parquet":
      return Effect.suspend(() => tableFile(tables(), { table, format: to, bom }, name))
  }
}
