/** All two hundred filings in every format: minutes. */
import { describe, expect, it } from "vitest"
import { generatedFiling } from "../../src/filings/generated-filings.ts"
import { roundTrip } from "./written-letters.ts"

const seeds = Array.from({ length: 200 }, (_, index) => index + 1)

describe.each(["docx", "html", "md", "pdf"] as const)("a composed letter as .%s", (format) => {
  it.each(seeds)("filing %i", async (seed) => {
    const filing = generatedFiling(seed)
    const { told, ...trip } = await roundTrip(filing, format)
    expect(trip).toEqual({ back: told, strayed: [], period: filing.period })
  })
})
