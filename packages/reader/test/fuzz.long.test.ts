/** The long run, and the report of it. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { faultsInWords } from "./fuzz/campaign.ts"
import { longRun, wanted } from "./fuzz/long-run.ts"
import { reportOf } from "./fuzz/report.ts"

const HOUR = 3_600_000

it(
  "a million sentences and a hundred thousand letters are read and checked, in time linear in their length",
  async () => {
    // As long as it takes: the counts are what is asked for.
    const run = await longRun(3 * HOUR)
    const { outcomes, growths, bound } = run
    writeFileSync(join(import.meta.dirname, "../../../docs/fuzzing.md"), reportOf(run))
    expect(outcomes.flatMap(faultsInWords)).toEqual([])
    expect(outcomes.map(({ cases }) => cases)).toEqual([wanted.sentences, wanted.letters])
    expect(growths.filter(([, { ratios }]) => ratios.some((ratio) => ratio > bound)).map(([name]) => name)).toEqual([])
  },
  4 * HOUR
)
