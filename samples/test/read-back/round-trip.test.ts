/** What Duxue wrote, it reads back: every fact that went into a letter comes out of it. */
import { describe, expect, it } from "vitest"
import { generatedFiling } from "../../src/filings/generated-filings.ts"
import { type Format, roundTrip } from "./written-letters.ts"

const seeds = (from: number, to: number): ReadonlyArray<number> =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** The 200 are read in every format by the long run; here each in one of three, and a few in all. */
const format = (seed: number): Format => (["docx", "html", "md"] as const)[seed % 3] ?? "md"

const trips: ReadonlyArray<readonly [seed: number, format: Format]> = [
  ...seeds(1, 6).flatMap((seed) => (["docx", "html", "md"] as const).map((each) => [seed, each] as const)),
  ...seeds(7, 60).map((seed) => [seed, format(seed)] as const),
  ...seeds(1, 10).map((seed) => [seed, "pdf"] as const)
]

describe("a composed letter, written and read", () => {
  it.each(trips)("filing %i as .%s", async (seed, each) => {
    const filing = generatedFiling(seed)
    const { told, ...trip } = await roundTrip(filing, each)
    expect(told.length).toBeGreaterThan(10)
    expect(trip).toEqual({ back: told, misplaced: [], strayed: [], period: filing.period })
  })
})
