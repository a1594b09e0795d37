/** The forms in which a letter may be sent, by media type. */

export type LetterForm = "json" | "form" | "text"

const forms: ReadonlyMap<string, LetterForm> = new Map<string, LetterForm>([
  ["application/json", "json"],
  ["multipart/form-data", "form"],
  ["text/plain", "text"],
  ["text/markdown", "text"]
])

/** For the answer to any other type. */
export const acceptedMediaTypes: ReadonlyArray<string> = [...forms.keys()]

/** Without parameters, in small letters; empty where the header is missing. */
export const mediaTypeOf = (contentType: string | undefined): string =>
  (contentType?.split(";")[0] ?? "").trim().toLowerCase()

export const formOf = (mediaType: string): LetterForm | undefined => forms.get(mediaType)

/** What a letter without a name is called: the extension tells its format, the rest is seen in messages. */
export const nameFor = (mediaType: string): string => (mediaType === "text/markdown" ? "自评报告.md" : "自评报告.txt")
