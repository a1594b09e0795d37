import { spawn } from "node:child_process"
import * as Effect from "effect/Effect"

/**
 * Runs a program and waits until it ends; fails with whatever keeps it from that. It has a group of processes of its own,
 * which is killed as a whole when it is not waited for any longer: LibreOffice starts others, and these would stay.
 */
export const runProgram = (program: string, parameters: ReadonlyArray<string>): Effect.Effect<void, Error> =>
  Effect.callback<void, Error>((resume) => {
    const started = spawn(program, parameters, { detached: true, stdio: "ignore" })
    started.once("error", (error) => resume(Effect.fail(error)))
    started.once("exit", (code) =>
      resume(code === 0 ? Effect.void : Effect.fail(new Error(`${program} ended with ${code ?? "a signal"}`)))
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
