import * as Result from "effect/Result"
import {
  BinaryDocument,
  type DocumentError,
  DocumentTooLarge,
  EmptyDocument,
  GarbledText,
  UnknownEncoding,
  UnsupportedFormat
} from "./document-error.ts"
import { decodeText, markedEncoding, type TextEncoding } from "./encoding.ts"
import { formatOf, type TextFormat } from "./format.ts"
import { isGarbled } from "./legibility.ts"

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

/** Control characters that text files do hold: Word's cell mark, tab, line and page feeds, the old end of file. */
const textControls = new Set([0x07, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a])

/** NUL anywhere, or more than one other control character in a hundred. */
const isBinary = (text: string): boolean => {
  let stray = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0) return true
    if ((unit < 0x20 && !textControls.has(unit)) || unit === 0x7f) stray++
  }
  return stray > text.length / 100
}

/** The text of a file called `file`, or why there is none. Never guesses: what is not clearly text is refused. */
export const decodeDocument = (
  bytes: Uint8Array,
  file: string,
  { maximumBytes = defaultMaximumBytes }: DecodeOptions = {}
): Result.Result<DecodedDocument, DocumentError> => {
  if (bytes.length === 0) return Result.fail(new EmptyDocument({ file }))
  if (bytes.length > maximumBytes) {
    return Result.fail(new DocumentTooLarge({ file, bytes: bytes.length, limit: maximumBytes }))
  }
  const format = formatOf(bytes, file)
  if (format.kind === "unsupported") return Result.fail(new UnsupportedFormat({ file, ...format }))
  if (format.kind === "binary") return Result.fail(new BinaryDocument({ file, ...format }))
  if (markedEncoding(bytes) === undefined && bytes.includes(0)) return Result.fail(binaryFile(file))
  const decoded = decodeText(bytes)
  if (Result.isFailure(decoded)) return Result.fail(new UnknownEncoding({ file, offset: decoded.failure }))
  const { text, encoding } = decoded.success
  if (text.trim() === "") return Result.fail(new EmptyDocument({ file }))
  if (isBinary(text)) return Result.fail(binaryFile(file))
  if (isGarbled(text))
    return Result.fail(new GarbledText({ file, sample: text.trim().slice(0, 12).replace(/\s+/g, " ") }))
  return Result.succeed({ text, encoding, format: format.format })
}

const binaryFile = (file: string): BinaryDocument =>
  new BinaryDocument({ file, title: { zh: "二进制文件", en: "a binary file" } })
