import * as Result from "effect/Result"
import type { DecodedDocument } from "../decode-document.ts"
import { type DocumentError, EmptyDocument } from "../document-error.ts"
import { textOfBytes } from "../text-of-bytes.ts"
import { readHtml } from "./read-html.ts"

/** A web page as any other document that is read. */
export const htmlDocument = (bytes: Uint8Array, file: string): Result.Result<DecodedDocument, DocumentError> =>
  Result.flatMap(textOfBytes(bytes, file), ({ text: source, encoding }) => {
    const { text, bound } = readHtml(source)
    if (text.trim() === "") return Result.fail(new EmptyDocument({ file }))
    return Result.succeed({ text, encoding, format: "html", bound, origin: () => null })
  })
