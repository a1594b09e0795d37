/** A million broken sentences, a hundred thousand broken letters, and every growing text at length; then the report. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { faultsInWords, type Outcome, together } from "./fuzz/campaign.ts"
import type { CampaignName } from "./fuzz/campaigns.ts"
import { runInThread } from "./fuzz/campaign-thread.ts"
import { growingTexts } from "./fuzz/growing-texts.ts"
import { growthOf } from "./fuzz/growth-of-time.ts"
import { reportOf } from "./fuzz/report.ts"

const HOUR = 3_600_000
/** As many milliseconds as it takes: the counts are what is asked for. */
const milliseconds = 3 * HOUR
const BOUND = 8

const inTwoHalves = async (campaign: CampaignName, cases: number): Promise<Outcome> => {
  const [first, second] = await Promise.all([
    runInThread(campaign, { from: 0, to: cases / 2, milliseconds }),
    runInThread(campaign, { from: cases / 2, to: cases, milliseconds })
  ])
  return together(first, second)
}

it(
  "a million sentences and a hundred thousand letters are read and checked, in time linear in their length",
  async () => {
    const outcomes = await Promise.all([inTwoHalves("sentences", 1_000_000), inTwoHalves("letters", 100_000)])
    const growths = Object.entries(growingTexts).map(
      ([name, growing]) => [name, growthOf(growing, [4_000, 16_000, 64_000], BOUND)] as const
    )
    writeFileSync(join(import.meta.dirname, "../../../docs/fuzzing.md"), reportOf({ outcomes, growths, bound: BOUND }))
    expect(outcomes.flatMap(faultsInWords)).toEqual([])
    expect(outcomes.map(({ cases }) => cases)).toEqual([1_000_000, 100_000])
    expect(growths.filter(([, { ratios }]) => ratios.some((ratio) => ratio > BOUND)).map(([name]) => name)).toEqual([])
  },
  4 * HOUR
)
