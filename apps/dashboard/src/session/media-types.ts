/** What the files are that a reader takes away. */
export const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
  md: "text/markdown",
  csv: "text/csv",
  json: "application/json",
  ndjson: "application/x-ndjson",
  pdf: "application/pdf"
} as const
