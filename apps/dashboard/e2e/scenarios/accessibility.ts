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

/** A page at an address, once a part of it is there. */
const at =
  (path: string, part: string) =>
  async ({ page, go }: Visit): Promise<void> => {
    await go(path)
    await page.locator(part).first().waitFor()
  }

/** A page with something done on it. */
const after =
  (open: (visit: Visit) => Promise<void>, act: (page: Page) => Promise<void>) =>
  async (visit: Visit): Promise<void> => {
    await open(visit)
    await settled(visit.page)
    await act(visit.page)
  }

const composed = at("/compose?sample=district", "[data-component=bound]")

/** What pages show where nothing is open, where something went wrong, and where something is opened on them. */
const states = {
  "unknown address": at("/no-such-page", "[data-layout=empty]"),
  "empty letter": at("/letter", "[data-component=drop]"),
  "empty compose": at("/compose", "[data-component=drop]"),
  "empty schools": at("/schools", "[data-component=return-forms]"),
  "unknown metric": at("/metrics/no-such-metric", "[data-layout=empty]"),
  "refused file": after(home, async (page) => {
    await page.setInputFiles("input[type=file]", {
      name: "学校.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("甲,乙\n1,2\n")
    })
    await page.locator("[data-slot=refusal]").waitFor()
  }),
  "pasted text": after(home, (page) => page.getByRole("button", { name: "粘贴文字" }).click()),
  "letter with its numbers reviewed": after(openSample, (page) =>
    page.locator("[data-component=number-review] summary").click()
  ),
  "letter with a figure's card": after(openSample, (page) => page.locator("#figure-40").click()),
  "letter with the list of files to take away": after(openSample, (page) =>
    page.locator("[data-component=app-bar] summary").click()
  ),
  "corrected letter": after(openSample, async (page) => {
    await page.keyboard.press("a")
    await page.locator("[data-component=key-bar] [data-slot=showing]").waitFor()
  }),
  "source of a number": after(composed, async (page) => {
    await page.locator("[data-component=bound]").first().click()
    await page.locator("[data-component=source-card][data-open]").waitFor()
  }),
  school: after(at("/schools?sample=district", "[data-component=balance]"), async (page) => {
    await page.locator("main table a[href^='/schools/']").first().click()
    await page.locator("[data-component=page-head] h1").waitFor()
  }),
  supposition: after(at("/what-if?sample", "[data-component=nearest]"), (page) =>
    page.locator("[data-component=nearest] button").first().click()
  )
}

const pages = {
  home,
  letter: openSample,
  compose: at("/compose?sample=district", "[data-component=bound]"),
  differences: at("/differences", "[data-component=letter-slot]"),
  sections: at("/sections?sample", "[data-component=section-table]"),
  section: at("/sections/compulsory?sample", "[data-component=assessed]"),
  metric: at("/metrics/public-kindergarten-share?sample", "[data-component=supposition]"),
  metrics: at("/metrics?sample", "[data-component=metric-index]"),
  schools: at("/schools?sample=district", "[data-component=balance]"),
  "what-if": at("/what-if?sample", "[data-component=chooser]"),
  policies: at("/policies", "[data-component=table]"),
  policy: at("/policies/2017-quality-balance-evaluation?sample", "[data-component=policy-facts]")
}
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
  ...themes.flatMap((theme) =>
    Object.entries(states).map(([name, open]): Scenario => ({
      name: `axe finds nothing wrong with what is seen of: ${name}, ${theme}`,
      options: { colorScheme: theme },
      run: async (visit) => {
        await open(visit)
        await settled(visit.page)
        assert.deepEqual(await violations(visit.page), [])
      }
    }))
  ),
  ...Object.entries({ ...pages, "corrected letter": states["corrected letter"] }).map(([name, open]): Scenario => ({
    name: `nothing of the ${name} page runs off a screen of 1024 pixels, in either language`,
    options: { viewport: { width: 1024, height: 768 } },
    run: async (visit) => {
      const { page } = visit
      await open(visit)
      await settled(page)
      const width = () => page.evaluate(() => document.documentElement.scrollWidth)
      assert.equal(await width(), 1024)
      await page.getByRole("button", { name: "English" }).click()
      await settled(page)
      assert.equal(await width(), 1024)
    }
  })),
  ...Object.entries(pages)
    .filter(([name]) => name !== "home" && name !== "letter")
    .map(([name, open]): Scenario => ({
      name: `the ${name} page in English on a narrow screen is cut off nowhere, and axe finds nothing wrong with it`,
      options: { viewport: { width: 390, height: 844 } },
      run: async (visit) => {
        const { page } = visit
        await open(visit)
        await page.getByRole("button", { name: "English" }).click()
        await settled(page)
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390)
        assert.deepEqual(await violations(page), [])
      }
    })),
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
