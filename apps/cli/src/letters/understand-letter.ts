import type { Reading } from "@duxue/core"
import * as Effect from "effect/Effect"
import type { Failure } from "../failure.ts"
import type { ReadLetter } from "../report/letter-report.ts"
import { readLetter } from "./read-letter.ts"
import { readingOf } from "./reading-of.ts"

/** A letter whose text has been understood, with what the checks need of it. */
export interface UnderstoodLetter extends ReadLetter {
  readonly reading: Reading
}

export const understandLetter = (file: string): Effect.Effect<UnderstoodLetter, Failure> =>
  Effect.map(readLetter(file), (document) => ({
    file,
    format: document.format,
    encoding: document.encoding,
    reading: readingOf(document)
  }))
