import * as Effect from "effect/Effect"
import { failureLine } from "../commands/failure-line.ts"
import type { ExitCode, Failure } from "../failure.ts"
import { progressOf } from "../output/progress.ts"
import { writeError } from "../output/standard-streams.ts"
import { LanguageSetting } from "../settings.ts"
import type { Letters } from "./find-letters.ts"

/** A letter as it is written, and whether it has errors. */
export interface Examined<Letter> {
  readonly letter: Letter
  readonly hasErrors: boolean
}

/** From a file to what is written of it. */
export type Examine<Letter, R = never> = (file: string) => Effect.Effect<Examined<Letter>, Failure, R>

/** Where each letter goes. Either says whether to go on: not where nobody takes the output any more. */
export interface Destination<Letter, R> {
  readonly letter: (letter: Letter, file: string) => Effect.Effect<boolean, Failure, R>
  readonly unreadable: (file: string, failure: Failure) => Effect.Effect<boolean, Failure, R>
}

/**
 * Reads and examines the letters one by one. A single one that cannot be read fails the command; of several it is
 * told of on standard error, and the others go on.
 */
export const examineEach = Effect.fnUntraced(function* <Letter, R, S>(
  { files, several }: Letters,
  examine: Examine<Letter, S>,
  { letter, unreadable }: Destination<Letter, R>
) {
  const language = yield* LanguageSetting
  const progress = progressOf(files.length, language)
  let code: ExitCode = 0
  for (const file of files) {
    yield* progress.begin(file)
    const examined = yield* Effect.result(examine(file))
    yield* progress.clear
    if (examined._tag === "Failure") {
      if (!several) return yield* examined.failure
      code = 2
      yield* writeError(failureLine(examined.failure, language))
      if (!(yield* unreadable(file, examined.failure))) break
    } else {
      if (examined.success.hasErrors && code === 0) code = 1
      if (!(yield* letter(examined.success.letter, file))) break
    }
  }
  return code
})
