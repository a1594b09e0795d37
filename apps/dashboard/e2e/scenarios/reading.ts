import assert from "node:assert/strict"
import type { Page } from "playwright-core"
import { counted, openSample, settled } from "../browser.ts"
import type { Scenario } from "../scenario.ts"

/** Pairs of notes in the margin that cover each other; empty where the margin is legible. */
const overlapping = (page: Page): Promise<ReadonlyArray<string>> =>
  page.evaluate(() => {
    const notes = [...document.querySelectorAll("[data-note]")]
      .filter((note) => note.closest("[hidden]") === null)
      .map((note) => ({ words: note.textContent.slice(0, 20), box: note.getBoundingClientRect() }))
      .toSorted((a, b) => a.box.top - b.box.top)
    return notes.flatMap((note, index) => {
      const next = notes[index + 1]
      return next !== undefined && note.box.bottom > next.box.top + 0.5 ? [`${note.words} / ${next.words}`] : []
    })
  })

/** How far the open note is from the line of its words, in pixels; it may reach above and below that line. */
const strayed = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const note = document.querySelector<HTMLElement>("[data-note][data-open]")
    const anchor = document.querySelector(`[data-annotations~="${note?.dataset["annotation"]}"]`)
    if (note === null || anchor === null) return Number.POSITIVE_INFINITY
    const [box, line] = [note.getBoundingClientRect(), anchor.getBoundingClientRect()]
    return Math.max(0, box.top - line.bottom, line.top - box.bottom)
  })

export const reading: ReadonlyArray<Scenario> = [
  {
    name: "the home page counts the figures of the sample, and opens it",
    run: async ({ page, go }) => {
      await go("/")
      const headline = page.getByRole("heading", { level: 1 })
      await page.locator("[data-slot=sample] a").waitFor()
      assert.match((await headline.textContent()) ?? "", /^一封函，.+个数字，.+处错误。$/)
      const tall = await page.locator("[data-component=hero] path[stroke='var(--seal)'][stroke-width='4']").count()
      await page.locator("[data-slot=sample] a").click()
      await page.locator("[data-component=letter]").waitFor()
      assert.ok((await counted(page)) > 100)
      assert.equal(await counted(page, "fails"), tall)
    }
  },
  {
    name: "J walks every note in order, each in sight, at its line, and clear of the others",
    run: async (visit) => {
      const { page } = visit
      await openSample(visit)
      const progress = page.locator("[data-slot=progress]")
      const total = Number(/共 (\d+) 处/.exec((await progress.textContent()) ?? "")?.[1])
      assert.ok(total > 5)
      const seen = new Set<string>()
      const walk = async (left: number): Promise<void> => {
        const open = page.locator("[data-note][data-open]")
        seen.add((await open.getAttribute("data-annotation")) ?? "")
        assert.deepEqual(await overlapping(page), [])
        assert.ok((await strayed(page)) < 1, `note ${await open.getAttribute("data-annotation")} has left its line`)
        if (left === 0) return
        await page.keyboard.press("j")
        await settled(page)
        await page.waitForTimeout(300)
        assert.ok(
          await page.evaluate(() => document.activeElement?.hasAttribute("data-open")),
          "the focus stayed behind"
        )
        await walk(left - 1)
      }
      await walk(total - 1)
      assert.equal(seen.size, total)
      assert.equal(await progress.textContent(), `第 ${total} 处，共 ${total} 处`)
    }
  },
  {
    name: "a figure opens its card by click and by key, and Escape closes it",
    run: async (visit) => {
      const { page } = visit
      await openSample(visit)
      const figure = page.locator("[data-slot=chapter]:not([hidden]) [data-component=figure][data-state=holds]").first()
      await figure.click()
      const card = page.locator("#figure-card")
      await card.waitFor()
      assert.match((await card.textContent()) ?? "", /指标项/)
      await page.keyboard.press("Escape")
      await card.waitFor({ state: "detached" })
      await page.keyboard.press("Enter")
      await card.waitFor()
    }
  },
  {
    name: "a count filters the notes, and a section is reached by its number",
    run: async (visit) => {
      const { page } = visit
      await openSample(visit)
      await page.locator("[data-slot=counts] li[data-state=query] button").click()
      const states = await page
        .locator("[data-note]:visible")
        .evaluateAll((notes) => notes.map((note) => note.dataset["state"]))
      assert.deepEqual(new Set(states), new Set(["query"]))
      assert.equal(states.length, await counted(page, "query"))
      await page.locator("[data-slot=counts] li[data-state=query] button").click()
      await page.keyboard.press("7")
      await page.locator("[data-component=section-strip] a[aria-current]", { hasText: "七" }).waitFor()
    }
  },
  {
    name: "find-in-page unfolds what was folded, and print shows all of it without controls",
    run: async (visit) => {
      const { page } = visit
      await openSample(visit)
      const folded = page.locator("[data-slot=chapter][hidden]")
      assert.ok((await folded.count()) > 0)
      await page.emulateMedia({ media: "print" })
      assert.ok(((await folded.first().boundingBox())?.height ?? 0) > 50, "folded chapters are missing on paper")
      assert.equal(await page.locator("[data-component=app-bar]").isVisible(), false)
      assert.equal(await page.locator("[data-component=button]:visible").count(), 0)
      await page.emulateMedia({ media: "screen" })
      await folded.first().evaluate((chapter) => chapter.dispatchEvent(new Event("beforematch", { bubbles: true })))
      assert.equal((await page.locator("[data-slot=chapter][hidden]").count()) < 20, true)
    }
  }
]
