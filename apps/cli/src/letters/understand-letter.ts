import type { Reading } from "@duxue/core"
import { read } from "@duxue/reader"
import * as Effect from "effect/Effect"
import type { Failure } from "../failure.ts"
import type { ReadLetter } from "../report/letter-report.ts"
import { readLetter } from "./read-letter.ts"

/** A letter whose text has been understood, with what the checks need of it. */
export interface UnderstoodLetter extends ReadLetter {
  readonly reading: Reading
}

export const understandLetter = (file: string): Effect.Effect<UnderstoodLetter, Failure> =>
  Effect.map(readLetter(file), ({ text, encoding }) => ({ file, encoding, reading: read(text) }))
