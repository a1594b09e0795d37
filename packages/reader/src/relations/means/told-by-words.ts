/** Means, products and ratios that their words leave no doubt of: asked behind all that holds, and claimed where they do not hold too. */
import type { RelationClaim } from "@duxue/core"
import type { Scene } from "../scene/scene.ts"
import { findMeansOfEach } from "./of-each.ts"
import { findProductsOfLists } from "./products-of-lists.ts"
import { findProductsOfPairs } from "./products-of-pairs.ts"
import { findRatiosOfTwo } from "./ratios-of-two.ts"

const finders = [findRatiosOfTwo, findProductsOfLists, findProductsOfPairs, findMeansOfEach]

/** Of the whole text, where `claims` do not tell it otherwise. */
export const findMeansToldByWords = (
  scene: Scene,
  claims: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => finders.flatMap((find) => find(scene, claims))
