import { createReadStream, readFileSync, statSync } from "node:fs"
import {
  type DecodedDocument,
  decodeDocument,
  defaultMaximumBytes,
  type DocumentError,
  DocumentTooLarge
} from "@duxue/documents"
import * as Effect from "effect/Effect"
import { Failure } from "../failure.ts"
import { convertLegacy } from "./convert-legacy.ts"
import { fileFailure } from "./file-failure.ts"
import { standardInput } from "./find-letters.ts"

/** The bytes of a file by its path, or of standard input. No more is read than a document may have. */
export const readBytes = (file: string): Effect.Effect<Uint8Array, Failure> =>
  Effect.tryPromise({
    try: () => (file === standardInput ? gather(process.stdin, nameOf(file)) : readFile(file)),
    catch: (cause) => (cause instanceof DocumentTooLarge ? documentFailure(cause) : fileFailure(file, cause))
  })

/** The text of a letter that was read from `file`. */
export const decodeLetter = (bytes: Uint8Array, file: string): Effect.Effect<DecodedDocument, Failure> =>
  Effect.mapError(decodeDocument(bytes, nameOf(file), { convert: convertLegacy }), documentFailure)

/** What messages call it. */
export const nameOf = (file: string): string => (file === standardInput ? "标准输入 stdin" : file)

export const documentFailure = ({ code, explanation }: DocumentError): Failure => new Failure({ code, explanation })

/** A file is read at once: its thread has nothing else to do, and letters are small. */
const readFile = async (path: string): Promise<Uint8Array> => {
  const found = statSync(path)
  if (found.isDirectory()) throw Object.assign(new Error(path), { code: "EISDIR" })
  if (found.size > defaultMaximumBytes) throw tooLarge(path, found.size)
  // A pipe or a device has no size: it is counted as it comes.
  return found.isFile() ? readFileSync(path) : gather(createReadStream(path), path)
}

const gather = async (stream: AsyncIterable<unknown>, file: string): Promise<Uint8Array> => {
  const chunks: Array<Uint8Array> = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk))
    length += bytes.length
    if (length > defaultMaximumBytes) throw tooLarge(file, length)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (file: string, bytes: number): DocumentTooLarge =>
  new DocumentTooLarge({ file, bytes, limit: defaultMaximumBytes })
