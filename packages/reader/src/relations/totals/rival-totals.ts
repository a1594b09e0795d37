/**
 * Totals that claim one list: 发放问卷6800份，回收6542份，按对象分，家长4120份、…. A list divides one whole. Where one of the totals is
 * made by it, the others are of something else; where none is, that one is meant which a slip would mend, or which is nearest.
 */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { isOneSlipAway, slipsByChance } from "../doubt/one-slip.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { agrees, type Scene } from "../scene/scene.ts"

const firstPart = (claim: RelationClaim): number => leavesOf(claim.computed)[0] as number

const meantOf = (scene: Scene, rivals: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  if (rivals.length < 2) return rivals
  const right = rivals.filter((each) => agrees(scene, each.result, each.computed))
  if (right.length > 0) return right
  const slipped = rivals.filter((each) => isOneSlipAway(scene, each.result, each.computed))
  const likely = slipped.length > 0 ? slipped : rivals
  const apart = (each: RelationClaim): number => Math.abs(firstPart(each) - each.result)
  return [likely.reduce((nearest, each) => (apart(each) < apart(nearest) ? each : nearest))]
}

/** The claims, and of those about one list the one that is meant. */
export const withoutRivals = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const rivals = new Map<number, Array<RelationClaim>>()
  for (const claim of claims) {
    const first = firstPart(claim)
    const told = rivals.get(first)
    if (told === undefined) rivals.set(first, [claim])
    else told.push(claim)
  }
  const meant = new Set([...rivals.values()].flatMap((each) => meantOf(scene, each)))
  return claims.filter((claim) => meant.has(claim))
}

/** Of sums that nobody means so few are mended by one slip. */
const MOST_BY_CHANCE = 0.1

/**
 * The claims without the sums whose parts are spent on another that adds up: in 教职工分别为1340人、…，专任教师分别为842人、442人、121人 the
 * three make 专任教师 told before, and are no parts of the 1340 beside them. A sum that its words leave no doubt of stays
 * where a slip would mend it; that its total and the other changed places would always mend it.
 */
export const withoutSpentParts = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const fails = ({ kind, result, computed }: RelationClaim): boolean =>
    kind === "sum" && !agreesExactly(scene, result, computed)
  if (!claims.some(fails)) return claims
  const holding = new Map<number, Array<ReadonlySet<number>>>()
  for (const { kind, result, computed } of claims) {
    if (kind !== "sum" || !agreesExactly(scene, result, computed)) continue
    const parts = new Set(leavesOf(computed))
    for (const part of parts) {
      const sums = holding.get(part)
      if (sums === undefined) holding.set(part, [parts])
      else sums.push(parts)
    }
  }
  return claims.filter((claim) => {
    if (!fails(claim)) return true
    const around = holding.get(firstPart(claim)) ?? []
    if (!around.some((parts) => leavesOf(claim.computed).every((part) => parts.has(part)))) return true
    return claim.certain && (slipsByChance(scene, claim.result, claim.computed) ?? Infinity) <= MOST_BY_CHANCE
  })
}
