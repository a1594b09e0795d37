import type { RelationClaim } from "@duxue/core"
import { findEnumerations } from "./enumerations.ts"
import { findGaps } from "./gaps.ts"
import { findGrowths } from "./growths.ts"
import { findMeans } from "./means.ts"
import { findRates } from "./rates.ts"
import { findRespectiveShares } from "./respective-shares.ts"
import type { Finder, Scene } from "./scene.ts"
import { findShares } from "./shares.ts"
import { findSums } from "./sums.ts"

const finders: ReadonlyArray<Finder> = [
  findSums,
  findShares,
  findRespectiveShares,
  findRates,
  findGrowths,
  findGaps,
  findMeans,
  findEnumerations
]

/** Every relation that the words of the text state, in order of the figures that they are about. */
export const findRelations = (scene: Scene): ReadonlyArray<RelationClaim> =>
  finders.flatMap((find) => find(scene)).toSorted((a, b) => a.result - b.result)
