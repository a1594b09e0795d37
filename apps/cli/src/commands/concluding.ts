import * as Effect from "effect/Effect"
import { Ended, type ExitCode, type Failure } from "../failure.ts"
import { writeError } from "../output/standard-streams.ts"
import { LanguageSetting } from "../settings.ts"
import { failureLine } from "./failure-line.ts"

/** Ends a command: what failed is said on standard error, and the exit code follows. */
export const concluding = <R>(command: Effect.Effect<ExitCode, Failure, R>) =>
  command.pipe(
    Effect.catchTag("Failure", (failure) =>
      Effect.gen(function* () {
        yield* writeError(failureLine(failure, yield* LanguageSetting))
        const code: ExitCode = 2
        return code
      })
    ),
    Effect.flatMap((code) => (code === 0 ? Effect.void : Effect.fail(new Ended({ code }))))
  )
