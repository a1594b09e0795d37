import type { Reading } from "@duxue/core"
import { read } from "@duxue/reader"
import * as Effect from "effect/Effect"
import { failureLine } from "../commands/failure-line.ts"
import type { ExitCode, Failure } from "../failure.ts"
import { progressOf } from "../output/progress.ts"
import { writeError } from "../output/standard-streams.ts"
import type { ReadLetter } from "../report/letter-report.ts"
import { LanguageSetting } from "../settings.ts"
import type { Letters } from "./find-letters.ts"
import { readLetter } from "./read-letter.ts"

/** A letter whose text has been understood, with what the checks need of it. */
export interface UnderstoodLetter extends ReadLetter {
  readonly reading: Reading
}

export const understandLetter = (file: string): Effect.Effect<UnderstoodLetter, Failure> =>
  Effect.map(readLetter(file), ({ text, encoding }) => ({ file, encoding, reading: read(text) }))

/** What is made of each letter. Either says whether to go on: not where nobody takes the output any more. */
export interface Steps<R> {
  readonly letter: (letter: UnderstoodLetter) => Effect.Effect<Step, Failure, R>
  readonly unreadable: (file: string, failure: Failure) => Effect.Effect<boolean, Failure, R>
}

export interface Step {
  readonly goOn: boolean
  readonly hasErrors: boolean
}

/**
 * Reads the letters one by one. A single one that cannot be read fails the command; of several it is told of on
 * standard error, and the others go on.
 */
export const examineEach = Effect.fnUntraced(function* <R>(
  { files, several }: Letters,
  { letter, unreadable }: Steps<R>
) {
  const language = yield* LanguageSetting
  const progress = progressOf(files.length, language)
  let code: ExitCode = 0
  for (const file of files) {
    yield* progress.begin(file)
    const understood = yield* Effect.result(understandLetter(file))
    yield* progress.clear
    if (understood._tag === "Failure") {
      if (!several) return yield* understood.failure
      code = 2
      yield* writeError(failureLine(understood.failure, language))
      if (!(yield* unreadable(file, understood.failure))) break
    } else {
      const { goOn, hasErrors } = yield* letter(understood.success)
      if (hasErrors && code === 0) code = 1
      if (!goOn) break
    }
  }
  return code
})
