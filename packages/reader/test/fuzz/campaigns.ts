import type { Campaign } from "./campaign.ts"
import { brokenLetter, brokenSentence } from "./letters.ts"

export type CampaignName = "sentences" | "letters"

export const campaigns: Readonly<Record<CampaignName, Campaign>> = {
  sentences: { name: "sentences", seed: 20_211_231, text: brokenSentence, encodedEvery: 10 },
  letters: { name: "letters", seed: 20_220_305, text: brokenLetter, encodedEvery: 10 }
}
