import type { Reading } from "@duxue/core"
import type { DecodedDocument } from "@duxue/documents"
import * as Effect from "effect/Effect"
import type { Failure } from "../failure.ts"
import type { ReadLetter } from "../report/letter-report.ts"
import { decodeLetter, readBytes } from "./read-letter.ts"
import { readingOf } from "./reading-of.ts"

/** A letter whose text has been understood, with what the checks need of it, and the file that it came in. */
export interface UnderstoodLetter extends ReadLetter {
  readonly reading: Reading
  readonly document: DecodedDocument
  readonly bytes: Uint8Array
}

/** What is no letter may be a filing: what reads it is loaded for that alone. */
const ofFiling = Effect.fnUntraced(function* (
  bytes: Uint8Array,
  file: string,
  failure: Failure
): Effect.fn.Return<DecodedDocument, Failure> {
  if (failure.code !== "unsupported-format") return yield* failure
  const { letterOfFiling } = yield* Effect.promise(() => import("./letter-of-filing.ts"))
  return (yield* letterOfFiling(bytes, file)) ?? (yield* failure)
})

export const understandLetter = Effect.fnUntraced(function* (
  file: string
): Effect.fn.Return<UnderstoodLetter, Failure> {
  const bytes = yield* readBytes(file)
  const document = yield* decodeLetter(bytes, file).pipe(Effect.catch((failure) => ofFiling(bytes, file, failure)))
  const { format, encoding } = document
  return { file, format, encoding, reading: readingOf(document), document, bytes }
})
