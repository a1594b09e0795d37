/** How the time of reading and checking grows with the length of a text. */
import { check } from "@duxue/core"
import { read } from "../../src/index.ts"
import { cpuTime } from "./cpu-time.ts"
import type { Growing } from "./growing-texts.ts"
import { endsWithin } from "./interrupt.ts"

export interface Growth {
  readonly characters: number
  /** Microseconds a character at the shorter length. */
  readonly microseconds: number
  /** How many times longer a text of four times the length takes, at each step: 4 where time is linear. */
  readonly ratios: ReadonlyArray<number>
}

/** Times below this are those of the clock and of the collector of garbage. */
const TELLING_MILLISECONDS = 12
const LONGEST_MILLISECONDS = 30_000
const MOST_ROUNDS = 7

const timeOf = (text: string): number => {
  const start = cpuTime()
  const ended = endsWithin(LONGEST_MILLISECONDS, () => {
    check(read(text))
  })
  return ended ? cpuTime() - start : Number.POSITIVE_INFINITY
}

/**
 * The least of several times of work for each length, by turns. A busy machine makes a time longer, never shorter:
 * rounds are added as long as a ratio is above `bound`, so that only what stays above it in all of them is told.
 */
export const growthOf = (growing: Growing, lengths: ReadonlyArray<number>, bound: number): Growth => {
  const texts = lengths.map(growing)
  const least = texts.map(() => Number.POSITIVE_INFINITY)
  const ratios = (): ReadonlyArray<number> =>
    least.slice(1).map((time, index) => (time < TELLING_MILLISECONDS ? 0 : time / (least[index] ?? 0)))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const [index, text] of texts.entries()) least[index] = Math.min(least[index] ?? 0, timeOf(text))
    if (round > 0 && ratios().every((ratio) => ratio <= bound)) break
  }
  const characters = texts.at(-1)?.length ?? 0
  return { characters, microseconds: ((least.at(-1) ?? 0) * 1_000) / Math.max(1, characters), ratios: ratios() }
}
