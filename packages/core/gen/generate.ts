/** `pnpm gen`, its first half: decodes policies/*.yaml and writes src/policies/policies.generated.ts, or says what is wrong and where. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { metrics } from "../src/metrics/index.ts"
import { generatedPolicies } from "./generated-policies.ts"
import { policiesFrom } from "./policies-from.ts"

const root = join(import.meta.dirname, "..")
const folder = join(root, "policies")
const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"))
const outcome = policiesFrom(
  names.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })),
  metrics
)

if ("problems" in outcome) {
  for (const { file, line, message } of outcome.problems) console.error(`policies/${file}:${line}: ${message}`)
  process.exitCode = 1
} else {
  writeFileSync(join(root, "src/policies/policies.generated.ts"), generatedPolicies(outcome.policies))
}
