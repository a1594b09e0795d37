import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AxeResults, RunOptions } from "axe-core"
import type { Page } from "playwright-core"
import { openSample, settled, type Visit } from "../browser.ts"
import type { Scenario } from "../scenario.ts"

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

const violations = async (page: Page): Promise<ReadonlyArray<string>> => {
  // Through the debugger, not as a script of the page: its policy admits no script but its own.
  await page.evaluate(axeSource)
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run({})
  )
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)
}

const home = async ({ page, go }: Visit): Promise<void> => {
  await go("/")
  await page.locator("[data-slot=sample] a").waitFor()
}

const pages = { home, letter: openSample }
const themes = ["light", "dark"] as const

export const accessibility: ReadonlyArray<Scenario> = [
  ...themes.flatMap((theme) =>
    Object.entries(pages).map(([name, open]): Scenario => ({
      name: `axe finds nothing wrong with the ${name} page, ${theme}`,
      options: { colorScheme: theme },
      run: async (visit) => {
        await open(visit)
        await settled(visit.page)
        assert.deepEqual(await violations(visit.page), [])
      }
    }))
  ),
  {
    name: "axe finds nothing wrong with the letter page in English on a narrow screen, nor with its help",
    options: { viewport: { width: 390, height: 844 } },
    run: async (visit) => {
      const { page } = visit
      await openSample(visit)
      await page.getByRole("button", { name: "English" }).click()
      await settled(page)
      assert.deepEqual(await violations(page), [])
      await page.keyboard.press("?")
      await page.getByRole("dialog").waitFor()
      assert.deepEqual(await violations(page), [])
    }
  }
]
