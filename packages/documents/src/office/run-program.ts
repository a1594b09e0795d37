import { spawn } from "node:child_process"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"

/** A program that could not be started, or did not end well: with no exit code where a signal ended it. */
export class ProgramFailed extends Data.TaggedError("ProgramFailed")<{
  readonly program: string
  readonly exitCode: number | null
  readonly cause?: unknown
}> {}

/**
 * Runs a program and waits until it ends; fails with whatever keeps it from that. It has a group of processes of its own,
 * which is killed as a whole when it is not waited for any longer: LibreOffice starts others, and these would stay.
 */
export const runProgram = (program: string, parameters: ReadonlyArray<string>): Effect.Effect<void, ProgramFailed> =>
  Effect.callback<void, ProgramFailed>((resume) => {
    const started = spawn(program, parameters, { detached: true, stdio: "ignore" })
    started.once("error", (cause) => resume(Effect.fail(new ProgramFailed({ program, exitCode: null, cause }))))
    started.once("exit", (code) =>
      resume(code === 0 ? Effect.void : Effect.fail(new ProgramFailed({ program, exitCode: code })))
    )
    return Effect.sync(() => {
      if (started.pid === undefined || started.exitCode !== null) return
      try {
        process.kill(-started.pid, "SIGKILL")
      } catch {
        // It ended in the meantime.
      }
    })
  })
