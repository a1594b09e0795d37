/** With content controls, data elements and attachments stripped, words alone give back nearly all that was bound. */
import { describe, expect, it } from "vitest"
import { generatedFilings } from "../../src/filings/generated-filings.ts"
import { backByWords, bySection } from "./plain-prose.ts"

const LEAST_OF_ALL = 95
const LEAST_OF_SECTION = 80

describe("the plain prose of composed letters", () => {
  const trips = generatedFilings(30).map(backByWords)
  const back = trips.reduce((sum, trip) => sum + trip.back.length, 0)
  const all = trips.reduce((sum, trip) => sum + trip.back.length + trip.lost.length, 0)

  it(`gives back ${LEAST_OF_ALL}% of the measures that were bound`, () => {
    expect(all).toBeGreaterThan(4_000)
    expect((100 * back) / all).toBeGreaterThanOrEqual(LEAST_OF_ALL)
  })

  it("gives back most of every section", () => {
    const few = Array.from(bySection(trips)).filter(([, share]) => share < LEAST_OF_SECTION)
    expect(few).toEqual([])
  })
})
