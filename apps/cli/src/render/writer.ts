import type { Failure } from "../failure.ts"

/** Turns letters, one after another, into one output: a terminal report, NDJSON, a SARIF log. */
export interface Writer<Letter> {
  readonly letter: (letter: Letter) => string
  /** A file of several that could not be read; the empty string where the output has no place for it. */
  readonly unreadable: (file: string, failure: Failure) => string
  readonly end: () => string
}
