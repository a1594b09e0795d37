/** What is asked of rates and growths that no finder has explained: any relation that their numbers bear out. */
import { type RelationClaim } from "@duxue/core"
import { approximateValues } from "../doubt/evidence.ts"
import type { Scene } from "../scene/scene.ts"
import { growthAt } from "./changes.ts"
import { amountsByNoun, type ByNoun } from "./rate-candidates.ts"
import { shareAt } from "./rates.ts"

/** Rates and growths that none of the claims has as its result, each with the likeliest relation that bears it out. */
export const findRatesAndChanges = (scene: Scene, claims: Iterable<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const explained = new Set(Array.from(claims, ({ result }) => result))
  const values = approximateValues(scene)
  let nouns: ByNoun | undefined
  const byNoun = (): ByNoun => (nouns ??= amountsByNoun(scene))
  return scene.figures.flatMap((_, index) => {
    if (explained.has(index)) return []
    return shareAt(scene, values, byNoun, index) ?? growthAt(scene, values, index) ?? []
  })
}
