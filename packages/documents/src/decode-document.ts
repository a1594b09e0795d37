import * as Result from "effect/Result"
import { BinaryDocument, type DocumentError, UnsupportedFormat } from "./document-error.ts"
import type { TextEncoding } from "./encoding.ts"
import { formatOf, type TextFormat } from "./format.ts"
import { textOfBytes, withinSize } from "./text-of-bytes.ts"

export interface DecodedDocument {
  /** Everything in the file but its byte-order mark; offsets of a reading count UTF-16 units of this. */
  readonly text: string
  readonly encoding: TextEncoding
  readonly format: TextFormat
}

export interface DecodeOptions {
  /** Bytes above which a file is refused unread. */
  readonly maximumBytes?: number
}

export const defaultMaximumBytes = 10 * 1024 * 1024

/** The text of a file called `file`, or why there is none. Never guesses: what is not clearly text is refused. */
export const decodeDocument = (
  bytes: Uint8Array,
  file: string,
  { maximumBytes = defaultMaximumBytes }: DecodeOptions = {}
): Result.Result<DecodedDocument, DocumentError> => {
  const sized = withinSize(bytes, file, maximumBytes)
  if (Result.isFailure(sized)) return Result.fail(sized.failure)
  const format = formatOf(bytes, file)
  if (format.kind === "unsupported") return Result.fail(new UnsupportedFormat({ file, ...format }))
  if (format.kind === "binary") return Result.fail(new BinaryDocument({ file, ...format }))
  return Result.map(textOfBytes(bytes, file), (decoded) => ({ ...decoded, format: format.format }))
}
