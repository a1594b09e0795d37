/** Thousands of planted faults; the tables of the last run are kept in docs/fault-trial.md. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { ratesOf } from "../src/faults/trial/rates.ts"
import { trialReport } from "../src/faults/trial/report.ts"
import { faultTrial } from "../src/faults/trial/trial.ts"
import { repository } from "../src/letters.ts"

const FAULTS = 2_000
const SEED = 20_240

const preface = `# Fault trial

Clerical faults of every kind are planted, one at a time and by seed, in the letters of \`samples/\` that have a key, and the letter is
read and checked. The key says what every figure is and what the figures must come to; the injector proves by its own exact arithmetic
that a fault breaks one of those relations beyond rounding, and plants no other. It imports nothing that reads or checks.

| word | means |
| --- | --- |
| found | an error or query that was not there before touches the planted place or what it stands against |
| located | the first of those findings begins with the planted place |
| right first, within three | its first suggestion, or one of its first three, gives back what stood there |
| strays | new errors and queries that have nothing to do with the fault |

Written by \`pnpm verify:long\`; \`pnpm bench fault-trial\` prints the tables of 600.
`

it("finds, locates and mends most of thousands of faults", () => {
  const trial = faultTrial(FAULTS, SEED)
  const rates = ratesOf(trial.outcomes)
  writeFileSync(join(repository, "docs/fault-trial.md"), `${preface}\n${trialReport(trial)}\n`)
  expect(rates.planted).toBe(FAULTS)
  expect(rates.found).toBeGreaterThan(0.7)
  expect(rates.located).toBeGreaterThan(0.6)
  expect(rates.first).toBeGreaterThan(0.55)
}, 1_800_000)
