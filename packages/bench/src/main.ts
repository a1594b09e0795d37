/** Runs the benchmarks named on the command line, or all of them. */
import { cpus } from "node:os"
import { assessment } from "./assessment.ts"
import { balance } from "./balance.ts"
import { cliStart } from "./cli-start.ts"
import { wordLetters } from "./documents/word-letters.ts"
import { letterWithin } from "./letter-within.ts"
import { faultTrialBench } from "./faults/fault-trial.ts"
import { folder } from "./folder.ts"
import { linearTime } from "./linear-time.ts"
import { readerBesideRecognizers } from "./reader-beside-recognizers.ts"
import { recognizersSpecifications } from "./recognizers-specifications.ts"
import { readingScore } from "./reading-score.ts"

const benchmarks: ReadonlyMap<string, () => string | Promise<string>> = new Map<string, () => string | Promise<string>>(
  [
    ["reader-beside-recognizers", readerBesideRecognizers],
    ["letter-within", letterWithin],
    ["recognizers-specifications", recognizersSpecifications],
    ["linear-time", linearTime],
    ["assessment", assessment],
    ["balance", balance],
    ["word-letters", wordLetters],
    ["cli-start", cliStart],
    ["folder", folder],
    ["reading-score", readingScore],
    ["fault-trial", faultTrialBench]
  ]
)

const names = process.argv.slice(2)
const unknown = names.filter((name) => !benchmarks.has(name))
if (unknown.length > 0)
  throw new Error(`no benchmark ${unknown.join(", ")}; there are ${[...benchmarks.keys()].join(", ")}`)

const processors = cpus()
console.log(`Node.js ${process.version}, ${processors.length} × ${processors[0]?.model ?? "unknown processor"}\n`)
for (const [name, run] of benchmarks) {
  if (names.length > 0 && !names.includes(name)) continue
  console.log(`## ${name}\n\n${await run()}\n`)
}
