/**
 * Sums that do not add up because they were read wrongly. Words announce totals more often than they say of which
 * figures: before a letter is accused, what no clerk can have meant is taken out of the list, or the whole reading is.
 */
import { type Formula, Interval, leavesOf, type RelationClaim, sum } from "@duxue/core"
import { between, computedBy, intervalAt, type Scene } from "../scene/scene.ts"
import { agreesExactly } from "./exactly.ts"
import { exchangesByChance } from "./exchange-away.ts"
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
  sums: ReadonlyMap<number, ReadonlyArray<RelationClaim>>
): RelationClaim | undefined => {
  const parts = new Set(leavesOf(claim.computed))
  const twice = new Set<number>()
  for (const part of parts)
    for (const own of sums.get(part) ?? [])
      if (isWithin(own, parts)) for (const each of leavesOf(own.computed)) twice.add(each)
  if (twice.size === 0) return claim
  const terms = termsOf(claim.computed).filter((term) => !leavesOf(term).some((leaf) => twice.has(leaf)))
  return terms.length < 2 ? undefined : { ...claim, computed: sum(...terms) }
}

const isWithin = ({ computed }: RelationClaim, parts: ReadonlySet<number>): boolean =>
  leavesOf(computed).every((each) => parts.has(each))

const chanceOf = (scene: Scene, { result, computed }: RelationClaim): number =>
  slipsByChance(scene, result, computed) ?? Infinity

/**
 * 累计15.79亿元，中央安排3.08亿元，省级0.95亿元，县级1.11亿元，社会捐助0.66亿元: of a list and its own tail, none of which adds up, the tail is
 * the list cut short where a slip explains the whole better.
 */
const isTailOf = (scene: Scene, tail: RelationClaim, whole: RelationClaim): boolean => {
  const parts = new Set(leavesOf(whole.computed))
  return parts.has(tail.result) && isWithin(tail, parts) && chanceOf(scene, whole) < chanceOf(scene, tail)
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
  exchangesByChance(scene, claim.result, claim.computed) === undefined

const byTotal = (claims: ReadonlyArray<RelationClaim>): ReadonlyMap<number, ReadonlyArray<RelationClaim>> => {
  const sums = new Map<number, Array<RelationClaim>>()
  for (const claim of claims) {
    if (claim.kind !== "sum") continue
    const known = sums.get(claim.result)
    if (known === undefined) sums.set(claim.result, [claim])
    else known.push(claim)
  }
  return sums
}

/** The claims, and of the sums that do not add up those that may be meant, without what they told twice. */
export const withoutMisreadSums = (
  scene: Scene,
  claims: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => {
  const broken = claims.filter((claim) => isBroken(scene, claim))
  if (broken.length === 0) return claims
  const tails = new Set(broken.filter((tail) => broken.some((whole) => isTailOf(scene, tail, whole))))
  const meant = claims.filter((claim) => !tails.has(claim))
  const sums = byTotal(meant)
  return meant.flatMap((claim) => {
    if (!isBroken(scene, claim)) return [claim]
    const read = withoutPartsOfParts(claim, sums)
    return read === undefined || isNoTotalOf(scene, read) ? [] : [read]
  })
}
