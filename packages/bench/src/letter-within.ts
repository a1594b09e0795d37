/**
 * How long a whole letter takes once everything is warm: read with its outline and relations, then checked; and the
 * same letter with ten contradictions in it, so that the search for the figure that is wrong has work to do.
 */
import { check } from "@duxue/core"
import { read } from "@duxue/reader"
import { letters } from "./letters.ts"
import { table } from "./table.ts"
import { inTurns, timeOf } from "./timing.ts"

const contradictions = 10
const rounds = 40
/** Long enough for the compiler of the engine to have done with what runs often. */
const warmUp = 1_000

/** The letter with a digit of ten results of relations replaced, each of which held before. */
const contradicted = (text: string): string => {
  const reading = read(text)
  const places = new Set<number>()
  for (const { verdict, result } of check(reading).relations) {
    if (verdict !== "holds" || places.size === contradictions) continue
    const [start, end] = result
    const digit = reading.text.slice(start, end).search(/[1-9]/)
    if (digit >= 0) places.add(start + digit)
  }
  const characters = reading.text.split("")
  for (const place of places) characters[place] = String((Number(characters[place]) % 9) + 1)
  return characters.join("")
}

const rowOf = (name: string, text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const report = check(reading)
  for (let spent = 0; spent < warmUp;) spent += timeOf(() => check(read(text)))
  const [reads = Number.NaN, checks = Number.NaN] = inTurns(
    rounds,
    () => read(text),
    () => check(reading)
  )
  return [
    name,
    String(text.length),
    String(reading.figures.length),
    String(report.relations.length),
    String(report.findings.filter(({ severity }) => severity === "error").length),
    reads.toFixed(2),
    checks.toFixed(2),
    (reads + checks).toFixed(2)
  ]
}

export const letterWithin = (): string =>
  table(
    ["letter", "characters", "figures", "relations", "errors", "read ms", "check ms", "together ms"],
    letters().flatMap(({ name, text }) => [
      rowOf(name, text),
      rowOf(`${name}, ${contradictions} contradicted`, contradicted(text))
    ])
  )
