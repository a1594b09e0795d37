/** The long run, and the report of it. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { faultsInWords, noFiles, together } from "./fuzz/campaign.ts"
import { type Format, formats } from "./fuzz/originals.ts"
import { reportOf, type Tallies } from "./fuzz/report.ts"
import { watchedRun } from "./fuzz/watched-run.ts"

const MINUTE = 60_000
/** A hundred thousand in all. */
const FILES = 16_700

/** One format after another. */
const inTurn = (turn: ReadonlyArray<Format>): Promise<Tallies> =>
  turn.reduce<Promise<Tallies>>(
    async (before, format) => [...(await before), [format, await watchedRun(format, FILES, 30 * MINUTE)]],
    Promise.resolve([])
  )

it(
  "a hundred thousand damaged documents are read or refused in time",
  async () => {
    const begun = performance.now()
    // Two threads, each with as much to do as the other.
    const [first, second] = await Promise.all([inTurn(["pdf", "txt"]), inTurn(["xlsx", "docx", "html", "md"])])
    const byFormat = new Map([...first, ...second])
    const tallies = formats.map((format) => [format, byFormat.get(format) ?? noFiles] as const)
    const whole = tallies.map(([, tally]) => tally).reduce(together)
    const report = reportOf(tallies, whole, (performance.now() - begun) / MINUTE)
    writeFileSync(join(import.meta.dirname, "../../../../docs/document-fuzzing.md"), report)
    expect(faultsInWords(whole)).toEqual([])
    expect(whole.files).toBe(FILES * formats.length)
  },
  120 * MINUTE
)
