/**
 * Texts broken at random: nothing that is read or found strays from the text, whatever the text is. A few seconds of
 * the long run, which `pnpm verify:long` does whole and docs/fuzzing.md tells of.
 */
import { describe, expect, it } from "vitest"
import { type Budget, faultsInWords, run } from "./fuzz/campaign.ts"
import { campaigns } from "./fuzz/campaigns.ts"
import { minimise } from "./fuzz/minimise.ts"

const budget: Budget = { from: 0, to: 1_000_000, milliseconds: 4_000 }

describe("broken texts", () => {
  it.each(Object.values(campaigns))(
    "$name are read and checked, and nothing strays from them",
    (campaign) => {
      const outcome = run(campaign, budget)
      expect(outcome.cases).toBeGreaterThan(0)
      expect(faultsInWords(outcome)).toEqual([])
    },
    120_000
  )
})

describe("a text that fails", () => {
  it("is told in the least that fails", () => {
    const text = "全区共有学校70所，其中小学39所、初中11所，教职工3188人。"
    expect(minimise(text, (candidate) => candidate.includes("其中") && candidate.includes("人"))).toBe("其中人")
  })
})
