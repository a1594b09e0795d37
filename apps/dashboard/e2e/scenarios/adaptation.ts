import assert from "node:assert/strict"
import { openSample, settled } from "../browser.ts"
import type { Scenario } from "../scenario.ts"

export const adaptation: ReadonlyArray<Scenario> = [
  {
    name: "the interface speaks English where that is chosen, and remembers it",
    run: async (visit) => {
      const { page } = visit
      await openSample(visit)
      await page.getByRole("button", { name: "English" }).click()
      await settled(page)
      assert.equal(await page.evaluate(() => document.documentElement.lang), "en")
      const parts = "[data-slot=nav], [data-slot=counts], [data-component=margin-bar], [data-component=key-bar]"
      const words = (await page.locator(parts).allTextContents()).join(" ")
      assert.doesNotMatch(words, /\p{Script=Han}/u)
      await page.reload()
      await page.getByRole("link", { name: "Home", exact: true }).waitFor()
    }
  },
  {
    name: "the theme that is chosen outlasts the page, whatever the system prefers",
    run: async ({ page, go }) => {
      await go("/")
      const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      const light = await background()
      await page.getByRole("button", { name: "改用深色" }).click()
      const dark = await background()
      assert.notEqual(dark, light)
      await page.reload()
      await settled(page)
      assert.equal(await background(), dark)
    }
  },
  {
    name: "on a narrow screen the notes stand behind their paragraphs, and nothing is cut off",
    options: { viewport: { width: 390, height: 844 }, hasTouch: true },
    run: async (visit) => {
      const { page } = visit
      await openSample(visit)
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390)
      const note = page.locator("[data-note][data-open]")
      const paragraph = page
        .locator("[data-slot=clause]", { has: page.locator("[data-note][data-open]") })
        .locator("> p")
      const [above, below] = [await paragraph.boundingBox(), await note.boundingBox()]
      assert.ok(above !== null && below !== null && below.y >= above.y + above.height - 1)
      await page.getByRole("button", { name: "下一处" }).tap()
      await settled(page)
      await page.waitForTimeout(500)
      const strip = await page.locator("[data-component=section-strip]").boundingBox()
      assert.ok(strip !== null && strip.y <= 1, "the sections left the top of the screen")
      await page.goto(new URL("/", page.url()).href)
      await page.locator("[data-slot=sample] a").waitFor()
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390)
    }
  }
]
