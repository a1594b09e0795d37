/** A million broken sentences, a hundred thousand broken letters, and every growing text at length. */
import { type Outcome, together } from "./campaign.ts"
import { runInThread } from "./campaign-thread.ts"
import type { CampaignName } from "./campaigns.ts"
import { growingTexts } from "./growing-texts.ts"
import { growthOf } from "./growth-of-time.ts"
import type { LongRun } from "./report.ts"

export const wanted = { sentences: 1_000_000, letters: 100_000 } as const

/** Linear is 4, quadratic 16; what lies between is the machine. */
const bound = 8

const inTwoHalves = async (campaign: CampaignName, milliseconds: number): Promise<Outcome> => {
  const cases = wanted[campaign]
  const [first, second] = await Promise.all([
    runInThread(campaign, { from: 0, to: cases / 2, milliseconds }),
    runInThread(campaign, { from: cases / 2, to: cases, milliseconds })
  ])
  return together(first, second)
}

/** Each campaign ends after so many milliseconds at the latest, however far it has come. */
export const longRun = async (milliseconds: number): Promise<LongRun> => {
  const outcomes = await Promise.all([inTwoHalves("sentences", milliseconds), inTwoHalves("letters", milliseconds)])
  const growths = Object.entries(growingTexts).map(
    ([name, growing]) => [name, growthOf(growing, [4_000, 16_000, 64_000], bound)] as const
  )
  return { outcomes, growths, bound }
}
