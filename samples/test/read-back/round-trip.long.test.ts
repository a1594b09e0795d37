/** All two hundred filings in every format, and the report of it: minutes. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { generatedFiling, generatedFilings } from "../../src/filings/generated-filings.ts"
import { backByWords, bySection } from "./plain-prose.ts"
import { reportOf, type Tally } from "./report.ts"
import { roundTrip } from "./written-letters.ts"

const FILINGS = 200
const seeds = Array.from({ length: FILINGS }, (_, index) => index + 1)
const tallies: Array<Tally> = []

describe.each(["docx", "html", "md", "pdf"] as const)("a composed letter as .%s", (format) => {
  const tally: Tally = { format, filings: 0, told: 0, whole: 0 }
  tallies.push(tally)
  it.each(seeds)("filing %i", async (seed) => {
    const filing = generatedFiling(seed)
    const { told, ...trip } = await roundTrip(filing, format)
    tally.filings++
    tally.told += told.length
    expect(trip).toEqual({ back: told, misplaced: [], strayed: [], period: filing.period })
    tally.whole++
  })
})

describe("the plain prose of all of them", () => {
  const trips = generatedFilings(FILINGS).map(backByWords)
  it("gives back 95 % of the measures that were bound", () => {
    const back = trips.reduce((sum, trip) => sum + trip.back.length, 0)
    const all = back + trips.reduce((sum, trip) => sum + trip.lost.length, 0)
    expect((100 * back) / all).toBeGreaterThanOrEqual(95)
  })
  afterAll(() => {
    writeFileSync(join(import.meta.dirname, "../../../docs/round-trip.md"), reportOf(tallies, trips, bySection(trips)))
  })
})
