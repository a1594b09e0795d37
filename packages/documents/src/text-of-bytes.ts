/** The text of a file's bytes, whatever it is a file of. Never guesses: what is not clearly text is refused. */
import * as Result from "effect/Result"
import { BinaryDocument, DocumentTooLarge, EmptyDocument, GarbledText, UnknownEncoding } from "./document-error.ts"
import { decodeText, type EncodedText, markedEncoding } from "./encoding.ts"
import { isGarbled } from "./legibility.ts"

export type TextError = EmptyDocument | DocumentTooLarge | BinaryDocument | UnknownEncoding | GarbledText

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

const binaryFile = (file: string): BinaryDocument =>
  new BinaryDocument({ file, title: { zh: "二进制文件", en: "a binary file" } })

/** Whether a file of this size is read at all. */
export const withinSize = (
  bytes: Uint8Array,
  file: string,
  limit: number
): Result.Result<Uint8Array, EmptyDocument | DocumentTooLarge> => {
  if (bytes.length === 0) return Result.fail(new EmptyDocument({ file }))
  if (bytes.length > limit) return Result.fail(new DocumentTooLarge({ file, bytes: bytes.length, limit }))
  return Result.succeed(bytes)
}

/** The text of `bytes` without its byte-order mark. `bytes` must be of a size that is read. */
export const textOfBytes = (bytes: Uint8Array, file: string): Result.Result<EncodedText, TextError> => {
  if (markedEncoding(bytes) === undefined && bytes.includes(0)) return Result.fail(binaryFile(file))
  const decoded = decodeText(bytes)
  if (Result.isFailure(decoded)) return Result.fail(new UnknownEncoding({ file, offset: decoded.failure }))
  const { text } = decoded.success
  if (text.trim() === "") return Result.fail(new EmptyDocument({ file }))
  if (isBinary(text)) return Result.fail(binaryFile(file))
  if (isGarbled(text)) {
    return Result.fail(new GarbledText({ file, sample: text.trim().slice(0, 12).replace(/\s+/g, " ") }))
  }
  return Result.succeed(decoded.success)
}
