/** Standard output and error, written to the end, and left in peace once nobody reads them (`duxue … | head`). */
import * as Effect from "effect/Effect"
import type { Output } from "../render/writer.ts"

let isOutputClosed = false

// Without a listener a broken pipe would be an uncaught exception; the write's own callback tells of it too.
process.stdout.on("error", () => {
  isOutputClosed = true
})
process.stderr.on("error", () => {})

/** Writes to standard output. False once its reader has gone: what follows need not be computed. */
export const writeOut = (output: Output): Effect.Effect<boolean> =>
  Effect.callback((resume) => {
    if (isOutputClosed) return resume(Effect.succeed(false))
    process.stdout.write(output, (error) => resume(Effect.succeed(error === null || error === undefined)))
  })

/** Writes to standard error, whole lines. */
export const writeError = (text: string): Effect.Effect<void> =>
  Effect.callback((resume) => {
    process.stderr.write(text.endsWith("\n") ? text : `${text}\n`, () => resume(Effect.void))
  })
