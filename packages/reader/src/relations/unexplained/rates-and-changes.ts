/** What is asked of rates and changes that no finder has explained: any relation that their numbers bear out. */
import type { RelationClaim } from "@duxue/core"
import { approximateValues } from "../doubt/evidence.ts"
import type { Scene } from "../scene/scene.ts"
import { growthAt } from "./changes.ts"
import { pointsAt } from "./changes-in-points.ts"
import { amountsByNoun, type ByNoun } from "./rate-candidates.ts"
import { type Claimed, claimedWhereBornOut, type RateContext, type RateFinder } from "./rate-readings.ts"
import { claimedButForSlips } from "./rate-slips.ts"
import { shareAt } from "./rates.ts"
import { multipleAt } from "./rates-to-one.ts"

const finders: ReadonlyArray<RateFinder> = [shareAt, growthAt, pointsAt, multipleAt]

const contextOf = (scene: Scene): RateContext => {
  let nouns: ByNoun | undefined
  return { scene, values: approximateValues(scene), byNoun: () => (nouns ??= amountsByNoun(scene)) }
}

const claimsOf = (
  scene: Scene,
  claims: ReadonlyArray<RelationClaim>,
  claimed: Claimed
): ReadonlyArray<RelationClaim> => {
  const explained = new Set(claims.map(({ result }) => result))
  const context = contextOf(scene)
  return scene.figures.flatMap((_, index) => {
    if (explained.has(index)) return []
    for (const find of finders) {
      const found = find(context, index, claimed)
      if (found !== undefined) return [found]
    }
    return []
  })
}

/** Rates and changes that none of the claims has as its result, each with the likeliest relation that bears it out. */
export const findRatesAndChanges = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> =>
  claimsOf(scene, claims, claimedWhereBornOut)

/** Those that nothing bears out, each with the relation that its words point at, where one slip would mend it. */
export const findSlippedRates = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> =>
  claimsOf(scene, claims, claimedButForSlips(scene, claims))
