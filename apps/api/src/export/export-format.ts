/** What a letter or a filing can be taken away as. */

/** The letter itself, as it is sent. */
export const letterFormats = ["docx", "pdf", "html", "md"] as const
export type LetterFormat = (typeof letterFormats)[number]

/** What is known of it, for spreadsheets and programs. */
const dataFormats = ["xlsx", "csv", "json", "ndjson", "parquet"] as const

export const exportFormats = [...letterFormats, ...dataFormats] as const
export type ExportFormat = (typeof exportFormats)[number]

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  html: "text/html",
  md: "text/markdown",
  xlsx: workbookType,
  csv: "text/csv",
  json: "application/json",
  ndjson: "application/x-ndjson",
  parquet: "application/vnd.apache.parquet"
}

export const isLetterFormat = (format: ExportFormat): format is LetterFormat =>
  letterFormats.some((each) => each === format)
