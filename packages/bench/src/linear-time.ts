/**
 * Whether reading and checking stay linear: one letter set end to end until it is about a megabyte long. A time per
 * character that grows with the length shows an algorithm that looks back over what it has read.
 */
import { check } from "@duxue/core"
import { read } from "@duxue/reader"
import { letters } from "./letters.ts"
import { table } from "./table.ts"
import { median, timeOf } from "./timing.ts"

const longest = 1_000_000
const rounds = 3
/** Past this nobody waits for the next doubling, and the last row has told enough. */
const patience = 20_000

export const linearTime = (): string => {
  const letter = letters()[0]
  if (letter === undefined) throw new Error("no letter to measure")
  const rows: Array<ReadonlyArray<string>> = []
  check(read(letter.text))
  for (let times = 1; times * letter.text.length <= longest; times *= 2) {
    const text = letter.text.repeat(times)
    const reading = read(text)
    const reads = Array.from({ length: rounds }, () => timeOf(() => read(text)))
    const checks = Array.from({ length: rounds }, () => timeOf(() => check(reading)))
    const perCharacter = (milliseconds: number): string => ((milliseconds * 1000) / text.length).toFixed(3)
    rows.push([
      `${times}×`,
      String(text.length),
      String(reading.figures.length),
      median(reads).toFixed(1),
      perCharacter(median(reads)),
      median(checks).toFixed(1),
      perCharacter(median(checks))
    ])
    if (Math.max(...reads, ...checks) > patience) break
  }
  return `${letter.name}, end to end\n\n${table(
    ["length", "characters", "figures", "read ms", "read µs/char", "check ms", "check µs/char"],
    rows
  )}`
}
