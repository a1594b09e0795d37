/** What a browser finds in a letter is what the terminal prints of it, to the last field. */
import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import type { CheckReport } from "@duxue/core"
import { counted, settled, type Visit } from "../browser.ts"
import type { Scenario } from "../scenario.ts"

const repository = new URL("../../../../", import.meta.url)
const program = fileURLToPath(new URL("apps/cli/dist/duxue.js", repository))

const printed = (letter: string): CheckReport => {
  const { stdout, stderr } = spawnSync(process.execPath, [program, "check", letter, "--format", "json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28
  })
  assert.equal(stderr, "")
  return JSON.parse(stdout) as CheckReport
}

const exported = async ({ page }: Visit): Promise<CheckReport> => {
  await page.locator("[data-component=menu] > summary").click()
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "核验结果（JSON）" }).click()
  ])
  return JSON.parse(await readFile(await download.path(), "utf8")) as CheckReport
}

const inBrief = ({ findings }: CheckReport) =>
  findings.map(({ check, severity, spans }) => ({ check, severity, spans }))

const same = (name: string): Scenario => ({
  name: `the browser finds in ${name} what the terminal prints`,
  run: async (visit) => {
    const { page, go } = visit
    const letter = fileURLToPath(new URL(`samples/letters/${name}`, repository))
    await go("/")
    await page.setInputFiles("input[type=file]", letter)
    await page.locator("[data-component=letter]").waitFor()
    await settled(page)
    const [ours, theirs] = [await exported(visit), printed(letter)]
    // First what a person would ask about; a difference in it is told in a few lines.
    assert.deepEqual(inBrief(ours), inBrief(theirs))
    assert.deepEqual(ours, theirs)
    const ofSeverity = (severity: string) => theirs.findings.filter((finding) => finding.severity === severity).length
    assert.equal(await counted(page, "fails"), ofSeverity("error"))
    assert.equal(await counted(page, "query"), ofSeverity("query"))
  }
})

export const sameFindings: ReadonlyArray<Scenario> = ["dadukou-2020.md", "paraphrase-2022.md"].map(same)
