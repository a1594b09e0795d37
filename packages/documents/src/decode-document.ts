import type { BoundSpan } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { BinaryDocument, type DocumentError, EncryptedDocument, UnsupportedFormat } from "./document-error.ts"
import type { Origin } from "./document-place.ts"
import type { TextEncoding } from "./encoding.ts"
import { type Format, formatOf, isLegacyFormat, type LegacyFormat, type TextFormat } from "./format.ts"
import { readMarkdown } from "./markdown/read-markdown.ts"
import { textOfBytes, withinSize } from "./text-of-bytes.ts"

export interface DecodedDocument {
  /** What the file says, without its byte-order mark; offsets of a reading count UTF-16 units of this. */
  readonly text: string
  /** Of the file's bytes; null of a format that keeps its own encoding (.docx, .pdf). */
  readonly encoding: TextEncoding | null
  readonly format: TextFormat
  /** What it was converted from to be read; places are then those of the converted document. */
  readonly convertedFrom?: LegacyFormat
  /** The figures of which the file itself says what they state; of a letter that Duxue did not write there are none. */
  readonly bound: ReadonlyArray<BoundSpan>
  /** Where in the file a stretch of the text begins; always null of plain text and Markdown, whose text is the file. */
  readonly origin: Origin
}

/** Makes a .docx of an older document: `convertWithOffice` of `@duxue/documents/office` is one. */
export type Converter = (
  bytes: Uint8Array,
  format: LegacyFormat,
  file: string
) => Effect.Effect<Uint8Array, DocumentError>

export interface DecodeOptions {
  /** Bytes above which a file is refused unread, whatever its format; see `defaultMaximumBytes`. */
  readonly maximumBytes?: number
  /** Without one, .doc, .wps, .rtf and .odt are refused with a word on how to convert them. */
  readonly convert?: Converter | undefined
}

/** Plain text and web pages have no pictures: 10 MB of them are a thousand letters. */
const maximumTextBytes = 10 * 1024 * 1024

/** The most bytes of a file in any format: Word documents and PDF may hold photographs. */
export const defaultMaximumBytes = 64 * 1024 * 1024

const mostBytes = (format: Format): number =>
  format.kind === "text" && (format.format === "docx" || format.format === "pdf")
    ? defaultMaximumBytes
    : maximumTextBytes

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

const docxFrom = (bytes: Uint8Array, file: string): Effect.Effect<DecodedDocument, DocumentError> =>
  Effect.flatMap(
    Effect.promise(() => import("./docx/read/docx-document.ts")),
    ({ docxDocument }) => Effect.fromResult(docxDocument(bytes, file))
  )

/**
 * The text of a file called `file`, or why there is none. Never guesses: what is not clearly text is refused. Plain text and
 * Markdown are read at once, without a promise; what reads the other formats is loaded when the first of them comes.
 */
export const decodeDocument = (
  bytes: Uint8Array,
  file: string,
  { maximumBytes, convert }: DecodeOptions = {}
): Effect.Effect<DecodedDocument, DocumentError> =>
  Effect.suspend((): Effect.Effect<DecodedDocument, DocumentError> => {
    const found = formatOf(bytes, file)
    const sized = withinSize(bytes, file, maximumBytes ?? mostBytes(found))
    if (Result.isFailure(sized)) return Effect.fail(sized.failure)
    if (found.kind === "unsupported" && isLegacyFormat(found.format) && convert !== undefined) {
      const legacy = found.format
      return Effect.flatMap(convert(bytes, legacy, file), (converted) =>
        Effect.map(docxFrom(converted, file), (document) => ({ ...document, convertedFrom: legacy }))
      )
    }
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
        return docxFrom(bytes, file)
      case "pdf":
        return Effect.flatMap(
          Effect.promise(() => import("./pdf/pdf-document.ts")),
          ({ pdfDocument }) => pdfDocument(bytes, file)
        )
    }
  })
