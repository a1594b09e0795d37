/** The forms in which letters and filings may be sent, by media type. */

/** A file is sent as its own bytes, in a form, or as text within JSON. */
export type BodyForm = "json" | "form" | "file"

/** The extension that a file of the type has where it was given no name: by it and its bytes its format is told. */
const letterFiles: ReadonlyMap<string, string> = new Map([
  ["text/plain", "txt"],
  ["text/markdown", "md"],
  ["text/html", "html"],
  ["application/pdf", "pdf"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
  ["application/vnd.ms-word.document.macroenabled.12", "docm"],
  ["application/msword", "doc"],
  ["application/vnd.ms-works", "wps"],
  ["application/rtf", "rtf"],
  ["application/vnd.oasis.opendocument.text", "odt"]
])

const tableFiles: ReadonlyMap<string, string> = new Map([
  ["text/csv", "csv"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"]
])

const ofFiles = (...kinds: ReadonlyArray<ReadonlyMap<string, string>>): ReadonlyMap<string, BodyForm> =>
  new Map([
    ["application/json", "json"],
    ["multipart/form-data", "form"],
    ...kinds.flatMap((files) => [...files.keys()].map((type): [string, BodyForm] => [type, "file"])),
    // Of whichever kind: its name and its bytes say.
    ["application/octet-stream", "file"]
  ])

export const letterForms: ReadonlyMap<string, BodyForm> = ofFiles(letterFiles)

/** A letter, or a table of returns. */
export const filingForms: ReadonlyMap<string, BodyForm> = ofFiles(letterFiles, tableFiles)

export const jsonAlone: ReadonlyMap<string, BodyForm> = new Map<string, BodyForm>([["application/json", "json"]])

/** Two files cannot be one body. */
export const pairForms: ReadonlyMap<string, BodyForm> = new Map<string, BodyForm>([
  ["application/json", "json"],
  ["multipart/form-data", "form"]
])

/** Those whose bytes are no text that a request could show. */
export const binaryTypes: ReadonlySet<string> = new Set(
  [...filingForms.keys()].filter((type) => filingForms.get(type) === "file" && !type.startsWith("text/"))
)

/** Without parameters, in small letters; empty where the header is missing. */
export const mediaTypeOf = (contentType: string | undefined): string =>
  (contentType?.split(";")[0] ?? "").trim().toLowerCase()

/** What a file without a name is called: the extension tells its format, the rest is seen in messages. */
export const nameFor = (mediaType: string): string => {
  const table = tableFiles.get(mediaType)
  if (table !== undefined) return `报表.${table}`
  if (mediaType === "application/octet-stream") return "自评报告"
  return `自评报告.${letterFiles.get(mediaType) ?? "txt"}`
}
