/** Serves the built dashboard as the product does, and acts every scenario out in a real browser. */
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { serve } from "@duxue/api"
import { launch, visit } from "./browser.ts"
import type { Scenario } from "./scenario.ts"
import { accessibility } from "./scenarios/accessibility.ts"
import { adaptation } from "./scenarios/adaptation.ts"
import { assessment } from "./scenarios/assessment.ts"
import { correction } from "./scenarios/correction.ts"
import { documents } from "./scenarios/documents.ts"
import { intake } from "./scenarios/intake.ts"
import { reading } from "./scenarios/reading.ts"
import { schools } from "./scenarios/schools.ts"
import { sameFindings } from "./scenarios/same-findings.ts"

const dist = fileURLToPath(new URL("../dist", import.meta.url))
if (!existsSync(`${dist}/index.html`)) throw new Error("The dashboard is not built: run its build first")

const all: ReadonlyArray<Scenario> = [
  ...reading,
  ...sameFindings,
  ...correction,
  ...intake,
  ...documents,
  ...assessment,
  ...schools,
  ...adaptation,
  ...accessibility
]
const only = process.argv[2]
const scenarios = only === undefined ? all : all.filter(({ name }) => name.includes(only))

const server = await serve({ port: 0, staticRoot: dist, log: () => undefined })
const browser = await launch()
let passed = 0
let failed = 0

/** One after another: the machine that runs this has other things to do. */
const act = async ([scenario, ...rest]: ReadonlyArray<Scenario>): Promise<void> => {
  if (scenario === undefined) return
  const began = performance.now()
  try {
    await visit(browser, server.url, scenario)
    passed += 1
    console.log(`ok      ${scenario.name} (${Math.round(performance.now() - began)} ms)`)
  } catch (error) {
    failed += 1
    console.log(`FAILED  ${scenario.name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
  await act(rest)
}

try {
  await act(scenarios)
} finally {
  await browser.close()
  await server.close()
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
