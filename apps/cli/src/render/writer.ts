import type { Failure } from "../failure.ts"

/** A stretch of an output: text, or the bytes of text in UTF-8. */
export type Output = string | Uint8Array

const encoder = new TextEncoder()

/** As bytes, which another thread hands over without a copy, and which are written as they are. */
export const inBytes = (text: string): Uint8Array => encoder.encode(text)

/** Turns letters, one after another, into one output: a terminal report, NDJSON, a SARIF log. */
export interface Writer<Letter> {
  readonly letter: (letter: Letter) => Output
  /** A file of several that could not be read; the empty string where the output has no place for it. */
  readonly unreadable: (file: string, failure: Failure) => string
  readonly end: () => string
}
