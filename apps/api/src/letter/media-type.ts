/** The forms in which letters and filings may be sent, by media type. */

export type BodyForm = "json" | "form" | "text"

export const letterForms: ReadonlyMap<string, BodyForm> = new Map<string, BodyForm>([
  ["application/json", "json"],
  ["multipart/form-data", "form"],
  ["text/plain", "text"],
  ["text/markdown", "text"]
])

/** A letter, or a table of returns. */
export const filingForms: ReadonlyMap<string, BodyForm> = new Map<string, BodyForm>([
  ...letterForms,
  ["text/csv", "text"]
])

export const jsonAlone: ReadonlyMap<string, BodyForm> = new Map<string, BodyForm>([["application/json", "json"]])

/** Without parameters, in small letters; empty where the header is missing. */
export const mediaTypeOf = (contentType: string | undefined): string =>
  (contentType?.split(";")[0] ?? "").trim().toLowerCase()

const names: Readonly<Record<string, string>> = { "text/markdown": "自评报告.md", "text/csv": "报表.csv" }

/** What a file without a name is called: the extension tells its format, the rest is seen in messages. */
export const nameFor = (mediaType: string): string => names[mediaType] ?? "自评报告.txt"
