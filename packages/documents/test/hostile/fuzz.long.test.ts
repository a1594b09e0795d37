/** The long run, and the report of it. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { faultsInWords, noFiles, together } from "./fuzz/campaign.ts"
import { type Format, formats } from "./fuzz/originals.ts"
import { reportOf, type Tallies } from "./fuzz/report.ts"
import { watchedRun } from "./fuzz/watched-run.ts"

const MINUTE = 60_000
/** A hundred thousand in all, or as many of them as there is time for. */
const FILES = 16_700
const MINUTES = Number(process.env["DUXUE_FUZZ_MINUTES"] ?? "40")

/** One format after another, each with its part of the time that is left. */
const inTurn = (turn: ReadonlyArray<Format>, end: number): Promise<Tallies> =>
  turn.reduce<Promise<Tallies>>(async (before, format, index) => {
    const told = await before
    const time = (end - performance.now()) / (turn.length - index)
    return [...told, [format, await watchedRun(format, FILES, time)]]
  }, Promise.resolve([]))

it(
  "a hundred thousand damaged documents are read or refused in time",
  async () => {
    const begun = performance.now()
    const end = begun + MINUTES * MINUTE
    // Two threads, each with as much to do as the other.
    const [first, second] = await Promise.all([
      inTurn(["txt", "md", "pdf"], end),
      inTurn(["html", "docx", "xlsx"], end)
    ])
    const byFormat = new Map([...first, ...second])
    const tallies = formats.map((format) => [format, byFormat.get(format) ?? noFiles] as const)
    const whole = tallies.map(([, tally]) => tally).reduce(together)
    const report = reportOf(tallies, whole, (performance.now() - begun) / MINUTE)
    writeFileSync(join(import.meta.dirname, "../../../../docs/document-fuzzing.md"), report)
    expect(faultsInWords(whole)).toEqual([])
    expect(tallies.filter(([, { files }]) => files === 0).map(([format]) => format)).toEqual([])
  },
  (MINUTES + 30) * MINUTE
)
