import type { BoundSpan } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { BinaryDocument, type DocumentError, EncryptedDocument, UnsupportedFormat } from "./document-error.ts"
import type { DocumentPlace, Stretch } from "./document-place.ts"
import type { TextEncoding } from "./encoding.ts"
import { formatOf, type TextFormat } from "./format.ts"
import { readMarkdown } from "./markdown/read-markdown.ts"
import { textOfBytes, withinSize } from "./text-of-bytes.ts"

export interface DecodedDocument {
  /** What the file says, without its byte-order mark; offsets of a reading count UTF-16 units of this. */
  readonly text: string
  /** Of the file's bytes; null of a format that keeps its own encoding (.docx, .pdf). */
  readonly encoding: TextEncoding | null
  readonly format: TextFormat
  /** The figures of which the file itself says what they state; of a letter that Duxue did not write there are none. */
  readonly bound: ReadonlyArray<BoundSpan>
  /** Where in the file a span of the text begins: a run of a Word document, a page of a PDF; null of other formats. */
  readonly origin: (stretch: Stretch) => DocumentPlace | null
}

export interface DecodeOptions {
  /** Bytes above which a file is refused unread. */
  readonly maximumBytes?: number
}

export const defaultMaximumBytes = 10 * 1024 * 1024

const nowhere = (): null => null

const textDocument = (
  bytes: Uint8Array,
  file: string,
  format: "txt" | "md"
): Result.Result<DecodedDocument, DocumentError> =>
  Result.map(textOfBytes(bytes, file), ({ text, encoding }) => ({
    ...(format === "md" ? readMarkdown(text) : { text, bound: [] }),
    encoding,
    format,
    origin: nowhere
  }))

/**
 * The text of a file called `file`, or why there is none. Never guesses: what is not clearly text is refused. Plain text and
 * Markdown are read at once, without a promise; what reads the other formats is loaded when the first of them comes.
 */
export const decodeDocument = (
  bytes: Uint8Array,
  file: string,
  { maximumBytes = defaultMaximumBytes }: DecodeOptions = {}
): Effect.Effect<DecodedDocument, DocumentError> =>
  Effect.suspend((): Effect.Effect<DecodedDocument, DocumentError> => {
    const sized = withinSize(bytes, file, maximumBytes)
    if (Result.isFailure(sized)) return Effect.fail(sized.failure)
    const found = formatOf(bytes, file)
    if (found.kind === "unsupported") return Effect.fail(new UnsupportedFormat({ file, ...found }))
    if (found.kind === "encrypted") return Effect.fail(new EncryptedDocument({ file }))
    if (found.kind === "binary") return Effect.fail(new BinaryDocument({ file, ...found }))
    switch (found.format) {
      case "txt":
      case "md":
        return Effect.fromResult(textDocument(bytes, file, found.format))
      case "html":
        return Effect.flatMap(
          Effect.promise(() => import("./html/html-document.ts")),
          ({ htmlDocument }) => Effect.fromResult(htmlDocument(bytes, file))
        )
      case "docx":
        return Effect.flatMap(
          Effect.promise(() => import("./docx/read/docx-document.ts")),
          ({ docxDocument }) => Effect.fromResult(docxDocument(bytes, file))
        )
      case "pdf":
        return Effect.flatMap(
          Effect.promise(() => import("./pdf/pdf-document.ts")),
          ({ pdfDocument }) => pdfDocument(bytes, file)
        )
    }
  })
