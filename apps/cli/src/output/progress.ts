/** How far a long run has come, on standard error: a bar at a terminal, else nothing but a line now and then. */
import type { Language } from "@duxue/core"
import * as Effect from "effect/Effect"
import { printable } from "../terminal/printable.ts"
import { clip } from "../terminal/width.ts"
import { writeError } from "./standard-streams.ts"

export interface Progress {
  /** `file` is about to be read. */
  readonly begin: (file: string) => Effect.Effect<void>
  /** Takes the bar away, before anything else is written to the terminal. */
  readonly clear: Effect.Effect<void>
}

const barCells = 24
/** A log that is no terminal gets one line for so many files. */
const filesALine = 100
/** Fewer files are done before a bar could be read. */
const fewest = 3

export const progressOf = (total: number, language: Language): Progress => {
  let done = 0
  if (total < fewest) return { begin: () => Effect.void, clear: Effect.void }
  if (!process.stderr.isTTY) {
    return {
      begin: () => {
        const line = language === "zh" ? `已核验 ${done}／${total} 份` : `${done} of ${total} letters done`
        const isDue = done > 0 && done % filesALine === 0
        done++
        return isDue ? writeError(line) : Effect.void
      },
      clear: Effect.void
    }
  }
  return {
    begin: (file) =>
      Effect.sync(() => {
        const filled = Math.round((barCells * done) / total)
        const bar = "█".repeat(filled) + "░".repeat(barCells - filled)
        const line = clip(`${bar} ${done}/${total} ${printable(file)}`, (process.stderr.columns || 80) - 1)
        done++
        process.stderr.write(`\r\u001b[2K${line}`)
      }),
    clear: Effect.sync(() => {
      process.stderr.write("\r\u001b[2K")
    })
  }
}
