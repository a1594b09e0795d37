/**
 * Sums that do not add up because they were read wrongly. Words announce totals more often than they say of which
 * figures: before a letter is accused, what no clerk can have meant is taken out of the list, or the whole reading is.
 */
import { type Formula, Interval, leavesOf, type RelationClaim, sum } from "@duxue/core"
import { between, computedBy, intervalAt, type Scene } from "../scene/scene.ts"
import { agreesExactly } from "./exactly.ts"
import { isExchangeAway } from "./exchange-away.ts"
import { slipsByChance } from "./one-slip.ts"

/** The terms of a sum with the figures that each of them names. */
const termsOf = (formula: Formula<number>): ReadonlyArray<Formula<number>> =>
  formula.op === "sum" ? formula.terms : [formula]

const isBroken = (scene: Scene, { kind, comparison, result, computed }: RelationClaim): boolean =>
  kind === "sum" && comparison === "equals" && !agreesExactly(scene, result, computed)

/**
 * 学生22801人，初中7283人，小学17107人（乡镇小学10732人，村小1589人，教学点3197人）: a part and what it is made of itself are not added to
 * one another.
 */
const withoutPartsOfParts = (
  claim: RelationClaim,
  sums: ReadonlyMap<number, ReadonlyArray<ReadonlySet<number>>>
): RelationClaim | undefined => {
  const parts = new Set(leavesOf(claim.computed))
  const twice = new Set<number>()
  for (const part of parts)
    for (const own of sums.get(part) ?? [])
      if ([...own].every((each) => parts.has(each))) for (const each of own) twice.add(each)
  if (twice.size === 0) return claim
  const terms = termsOf(claim.computed).filter((term) => !leavesOf(term).some((leaf) => twice.has(leaf)))
  return terms.length < 2 ? undefined : { ...claim, computed: sum(...terms) }
}

/** Whether the total is what is left without one of the parts: it was left out in adding. */
const isPartLeftOut = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const whole = computedBy(scene, computed)
  if (whole === undefined) return false
  const stated = intervalAt(scene, result)
  return termsOf(computed).some((term) => {
    const own = computedBy(scene, term)
    return own !== undefined && Interval.overlaps(Interval.add(stated, own), whole)
  })
}

/** Whether some part alone is surely more than the total. */
const isBelowPart = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const { upper } = intervalAt(scene, result)
  if (upper === undefined) return false
  return termsOf(computed).some((term) => {
    const own = computedBy(scene, term)
    return own !== undefined && !Interval.overlaps(own, { ...Interval.everything, upper, upperOpen: false })
  })
}

/** 补充教师36名，其中特岗教师85名、…: right behind a number these leave no doubt whose parts are told, however far off they are. */
const announced = /^[^;。\n]*(?:其中|包括|包含|分别|[:(])/

const isToldOutright = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const first = leavesOf(computed)[0]
  return first === result + 1 && announced.test(between(scene, result, first))
}

/**
 * 特殊教育学校1所；按办学性质计：公办97所，民办51所: a total below one of its parts was a total once, if one slip made it so. Where none
 * did, the words mean another.
 */
const isNoTotalOf = (scene: Scene, claim: RelationClaim): boolean =>
  isBelowPart(scene, claim) &&
  !isToldOutright(scene, claim) &&
  slipsByChance(scene, claim.result, claim.computed) === undefined &&
  !isPartLeftOut(scene, claim) &&
  !isExchangeAway(scene, claim.result, claim.computed)

/** The parts of each figure that is told as a total. */
const partsByTotal = (
  claims: ReadonlyArray<RelationClaim>
): ReadonlyMap<number, ReadonlyArray<ReadonlySet<number>>> => {
  const sums = new Map<number, Array<ReadonlySet<number>>>()
  for (const { kind, result, computed } of claims) {
    if (kind !== "sum") continue
    const parts = new Set(leavesOf(computed))
    const known = sums.get(result)
    if (known === undefined) sums.set(result, [parts])
    else known.push(parts)
  }
  return sums
}

/** The claims, and of the sums that do not add up those that may be meant, without what they told twice. */
export const withoutMisreadSums = (
  scene: Scene,
  claims: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => {
  if (!claims.some((claim) => isBroken(scene, claim))) return claims
  const sums = partsByTotal(claims)
  return claims.flatMap((claim) => {
    if (!isBroken(scene, claim)) return [claim]
    const read = withoutPartsOfParts(claim, sums)
    return read === undefined || isNoTotalOf(scene, read) ? [] : [read]
  })
}
