import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { failureLine } from "../commands/failure-line.ts"
import { type ExitCode, Failure } from "../failure.ts"
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
  /** Whether letters are written where the bar of progress stands. */
  readonly isTerminal: boolean
}

/** A fault of the program's own, in one file of several, is told under the file's name like any other. */
export const guarded = <A, R>(file: string, examined: Effect.Effect<A, Failure, R>): Effect.Effect<A, Failure, R> =>
  Effect.catchDefect(examined, (defect) => {
    const reason = defect instanceof Error ? (defect.stack ?? defect.message) : String(defect)
    return Effect.fail(
      new Failure({
        code: "internal-error",
        explanation: {
          zh: `处理“${file}”时程序内部出错，请将该文件和以下内容告知开发者：${reason}`,
          en: `"${file}" met an internal error, please report it with the file: ${reason}`
        }
      })
    )
  })

/**
 * Examines the letters, so many of them ahead of the one that is written next, and writes them in their order. A
 * single one that cannot be read fails the command; of several it is told of on standard error, and the others go on.
 */
export const examineEach = Effect.fnUntraced(function* <Letter, R, S>(
  { files, several }: Letters,
  examine: Examine<Letter, S>,
  { letter, unreadable, isTerminal }: Destination<Letter, R>,
  ahead = 1
) {
  const language = yield* LanguageSetting
  const progress = progressOf(files.length, language)
  const begun: Array<Fiber.Fiber<Examined<Letter>, Failure>> = []
  let code: ExitCode = 0
  for (const [index, file] of files.entries()) {
    for (const next of files.slice(index + begun.length, index + ahead)) {
      begun.push(yield* Effect.forkChild(several ? guarded(next, examine(next)) : examine(next)))
    }
    const first = begun.shift()
    if (first === undefined) break
    const examined = yield* Effect.result(Fiber.join(first))
    if (isTerminal || examined._tag === "Failure") yield* progress.clear
    if (examined._tag === "Failure") {
      if (!several) return yield* examined.failure
      code = 2
      yield* writeError(failureLine(examined.failure, language))
      if (!(yield* unreadable(file, examined.failure))) break
    } else {
      if (examined.success.hasErrors && code === 0) code = 1
      if (!(yield* letter(examined.success.letter, file))) break
    }
    yield* progress.done
  }
  yield* progress.clear
  return code
})
