/** A browser that watches itself: a page that errs, or lets anything out of its origin, fails the scenario. */
import assert from "node:assert/strict"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
]

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args })

export interface Visit {
  readonly page: Page
  /** Goes to an address of the dashboard and waits until its fonts are there. */
  readonly go: (path: string) => Promise<void>
}

/** Opens the sample letter and waits until it is on the page. */
export const openSample = async ({ page, go }: Visit): Promise<void> => {
  await go("/letter?sample")
  await page.locator("[data-component=letter]").waitFor()
  await settled(page)
}

/** Waits until nothing moves: two frames, and the time that a note takes to its place. */
export const settled = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(400)
}

/** The number that the summary gives for a state, or for all figures. */
export const counted = async (page: Page, state?: string): Promise<number> => {
  const button = state === undefined ? "li:first-child b" : `li[data-state=${state}] b`
  return Number(await page.locator(`[data-component=summary] [data-slot=counts] ${button}`).textContent())
}

/** What is done on a visit, and how. */
export interface Act {
  readonly options?: BrowserContextOptions
  /** Paths that the reader knowingly sends something to; anything else that is sent fails the visit. */
  readonly sends?: ReadonlyArray<string>
  readonly run: (visit: Visit) => Promise<void>
}

export const visit = async (
  browser: Browser,
  origin: string,
  { options = {}, sends = [], run }: Act
): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: "light", ...options })
  const page = await context.newPage()
  const wrong: Array<string> = []
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`))
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`console: ${message.text()}`)
  })
  page.on("request", (request) => {
    const { protocol } = new URL(request.url())
    if (protocol === "blob:" || protocol === "data:") return
    if (!request.url().startsWith(`${origin}/`)) wrong.push(`left the origin: ${request.url()}`)
    const { pathname } = new URL(request.url())
    if ((request.method() !== "GET" || request.postData() !== null) && !sends.includes(pathname))
      wrong.push(`sent: ${request.method()} ${request.url()}`)
  })
  page.on("websocket", (socket) => wrong.push(`opened a socket: ${socket.url()}`))
  page.setDefaultTimeout(15_000)
  try {
    await run({
      page,
      go: async (path) => {
        await page.goto(`${origin}${path}`)
        await settled(page)
      }
    })
    assert.deepEqual(wrong, [])
  } finally {
    await context.close()
  }
}
