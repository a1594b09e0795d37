/** Files as bodies of requests and answers, told as OpenAPI 3.1 has it. */
import { binaryTypes } from "../letter/media-type.ts"

type Content = Readonly<Record<string, { readonly schema: typeof binary }>>

/** Bytes that no schema describes. */
const binary = { type: "string" as const, format: "binary" }

/** A file may be sent as the whole body under its own media type. */
export const fileContent = (mediaTypes: Iterable<string>): Content =>
  Object.fromEntries(Array.from(mediaTypes, (type) => [type, { schema: binary }]))

/** Of the media types that an operation takes, those whose bytes cannot be shown as text. */
export const binaryContent = (forms: ReadonlyMap<string, unknown>): Content =>
  fileContent([...forms.keys()].filter((type) => binaryTypes.has(type)))
