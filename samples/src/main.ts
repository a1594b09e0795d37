/** `pnpm sample`: writes the returns of a generated district that agrees with a letter. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { filingOf } from "@duxue/core"
import { read } from "@duxue/reader"
import { generateDistrict } from "./district.ts"
import { sampleFiles } from "./files.ts"

const usage = `pnpm sample --letter FILE --out FOLDER [--seed N] [--schools N] [--missing N]

  --letter   the letter whose totals the returns sum up to (.md, .txt in UTF-8)
  --out      the folder to write schools.csv and departments.csv to
  --seed     a whole number; the same seed gives the same files (1)
  --schools  schools and kindergartens together, unless the letter counts them (113)
  --missing  how many cells are left blank (0)
`

const whole = (name: string, text: string): number => {
  if (/^\d{1,9}$/u.test(text)) return Number(text)
  throw new RangeError(`--${name} is a whole number, not "${text}"`)
}

const run = (): void => {
  const { values } = parseArgs({
    options: {
      letter: { type: "string" },
      out: { type: "string" },
      seed: { type: "string", default: "1" },
      schools: { type: "string", default: "113" },
      missing: { type: "string", default: "0" },
      help: { type: "boolean", default: false }
    }
  })
  const { letter, out } = values
  if (values.help || letter === undefined || out === undefined) {
    process.stdout.write(usage)
    process.exitCode = values.help ? 0 : 2
    return
  }
  const text = readFileSync(letter, "utf8")
  const reading = read(text)
  const filing = filingOf(reading)
  if (filing === undefined) throw new RangeError(`"${letter}" names no year`)
  const seed = whole("seed", values.seed)
  const district = generateDistrict({ seed, schools: whole("schools", values.schools), letter: filing, text })
  mkdirSync(out, { recursive: true })
  for (const [name, content] of sampleFiles(filing, reading, district, whole("missing", values.missing), seed)) {
    writeFileSync(join(out, name), content)
  }
}

run()
