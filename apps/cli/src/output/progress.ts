/** How far a long run has come: a bar at a terminal, on standard error; where that is no terminal, nothing. */
import type { Language } from "@duxue/core"
import * as Effect from "effect/Effect"
import { clip } from "../terminal/width.ts"

export interface Progress {
  /** One more is done. */
  readonly done: Effect.Effect<void>
  /** Takes the bar away, before anything else is written to the terminal. */
  readonly clear: Effect.Effect<void>
}

const barCells = 24
/** Fewer files are done before a bar could be read. */
const fewest = 3
/** A bar that changes oftener than this, in milliseconds, only flickers. */
const redrawnAfter = 100

export interface State {
  readonly done: number
  readonly total: number
  /** Milliseconds since the beginning. */
  readonly elapsed: number
}

/** A bar, the count, letters a second, and the time left at that rate. */
export const progressLine = ({ done, total, elapsed }: State, language: Language): string => {
  const filled = Math.floor((barCells * done) / total)
  const bar = "█".repeat(filled) + "░".repeat(barCells - filled)
  if (done === 0 || elapsed <= 0) return `${bar} ${done}/${total}`
  const rate = (done * 1_000) / elapsed
  const speed = rate.toFixed(rate < 10 ? 1 : 0)
  const left = duration(Math.ceil((total - done) / rate), language)
  return language === "zh"
    ? `${bar} ${done}/${total} 份 · 每秒 ${speed} 份 · 还需 ${left}`
    : `${bar} ${done}/${total} · ${speed}/s · ${left} left`
}

const duration = (seconds: number, language: Language): string => {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (language === "zh") return minutes === 0 ? `${rest} 秒` : `${minutes} 分 ${rest} 秒`
  return minutes === 0 ? `${rest} s` : `${minutes} min ${rest} s`
}

export const progressOf = (total: number, language: Language): Progress => {
  if (total < fewest || !process.stderr.isTTY) return { done: Effect.void, clear: Effect.void }
  const begun = performance.now()
  let done = 0
  let isShown = false
  let drawn = begun - redrawnAfter
  return {
    done: Effect.sync(() => {
      done++
      const now = performance.now()
      // Taken away for a letter's own lines, it comes back at once; else it is left to stand for a while.
      if (isShown && now - drawn < redrawnAfter) return
      const line = progressLine({ done, total, elapsed: now - begun }, language)
      process.stderr.write(`\r\u001b[2K${clip(line, (process.stderr.columns || 80) - 1)}`)
      isShown = true
      drawn = now
    }),
    clear: Effect.sync(() => {
      if (!isShown) return
      process.stderr.write("\r\u001b[2K")
      isShown = false
    })
  }
}
