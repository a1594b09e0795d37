/**
 * Lists matched in order (分别为a、b、c元，分别增长p、q、r%): that the members agree shows which lists are meant, also where one
 * of them is wrong, or where two neighbours of one list were typed in each other's place.
 */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, type Scene } from "../scene/scene.ts"
import { chanceOf } from "./evidence.ts"
import { holdsExchanged } from "./exchange-away.ts"

/** Of lists that nobody meant so few come right by an exchange. */
const RARE = 0.01

/** Whether the claims of a list, one for each member in order, are what its words mean. */
export const areListBorneOut = (scene: Scene, claims: ReadonlyArray<RelationClaim>): boolean => {
  const wrong = claims.filter((claim) => !agrees(scene, claim.result, claim.computed))
  if (wrong.length <= 1) return claims.length > wrong.length
  const [first, second, ...others] = wrong
  if (first === undefined || second === undefined || others.length > 0) return false
  return areInEachOthersPlace(scene, first, second)
}

/** Whether both claims come right once a figure of the one and that of the other with the same part change places. */
const areInEachOthersPlace = (scene: Scene, first: RelationClaim, second: RelationClaim): boolean => {
  const [own, other] = [first, second].map((claim) => [claim.result, ...new Set(leavesOf(claim.computed))])
  if (own === undefined || other === undefined || own.length !== other.length) return false
  const tried = own.flatMap((a, at) =>
    other.flatMap((b, place): ReadonlyArray<readonly [number, number]> => {
      // 由6.2增加到9.4，初中由7.8增加到11.3: what the one arrived at stands beside what the other left.
      const isBeside = place === at || Math.abs(a - b) === 1
      return isBeside && a !== b && figureAt(scene, a).unit === figureAt(scene, b).unit ? [[a, b]] : []
    })
  )
  const mends = tried.some((pair) =>
    [first, second].every(({ result, computed }) => holdsExchanged(scene, result, computed, pair))
  )
  const chance = [first, second].reduce((product, { result }) => product * chanceOf(figureAt(scene, result)), 1)
  return mends && tried.length * chance <= RARE
}
