/**
 * 在园幼儿14662人，其中公办园7353人，占比50.15%，普惠性幼儿园13630人，覆盖率93%: the shares told of the parts come to far more than
 * the whole. Such parts overlap, and nobody added them up: a public kindergarten is an inclusive one too.
 */
import { leaf, leavesOf, percentage, Rational, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { slipsByChance } from "../doubt/one-slip.ts"
import { computedBy, figureAt, intervalAt, type Scene } from "../scene/scene.ts"

/** Shares of all parts make a hundred, give or take what each was rounded by. */
const WHOLE = Rational.fromInteger(101)

/** The share that is told of each part of a whole, by whole and part. */
const toldShares = (claims: ReadonlyArray<RelationClaim>): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const shares = new Map<number, Map<number, number>>()
  for (const { kind, result, computed } of claims) {
    if (kind !== "share" || computed.op !== "percentage" || computed.of.op !== "leaf" || computed.by.op !== "leaf")
      continue
    const ofWhole = shares.get(computed.by.leaf) ?? new Map<number, number>()
    shares.set(computed.by.leaf, ofWhole.set(computed.of.leaf, result))
  }
  return shares
}

const overlap = (scene: Scene, parts: ReadonlyArray<number>, told: ReadonlyMap<number, number>): boolean => {
  let sum = Rational.zero
  for (const part of parts) {
    const share = told.get(part)
    sum = Rational.add(sum, (share === undefined ? undefined : figureAt(scene, share).value) ?? Rational.zero)
  }
  return Rational.compare(sum, WHOLE) > 0
}

/**
 * 收托幼儿5.36万人，其中普惠性民办园3.91万人，普惠比例72.9%；民办小学1.08万人: a part that its share ties to the whole leaves less than
 * the others come to, and no slip of one makes them fit: they are told of something else.
 */
const isTiedToLess = (scene: Scene, claim: RelationClaim, told: ReadonlyMap<number, number>): boolean => {
  const parts = leavesOf(claim.computed)
  const tied = parts.filter((part) => {
    const share = told.get(part)
    return share !== undefined && agreesExactly(scene, share, percentage(leaf(part), leaf(claim.result)))
  })
  if (tied.length === 0) return false
  const [whole, sum] = [intervalAt(scene, claim.result), computedBy(scene, claim.computed)]
  const isOver = sum?.lower !== undefined && whole.upper !== undefined && Rational.compare(sum.lower, whole.upper) > 0
  if (!isOver) return false
  const settled = new Set([claim.result, ...tied])
  return slipsByChance(scene, claim.result, claim.computed, (each) => !settled.has(each)) === undefined
}

/** The claims without the sums that do not add up and whose parts overlap by their own shares. */
export const withoutOverlapping = (
  scene: Scene,
  claims: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => {
  const isBroken = ({ kind, result, computed }: RelationClaim): boolean =>
    kind === "sum" && !agreesExactly(scene, result, computed)
  if (!claims.some(isBroken)) return claims
  const shares = toldShares(claims)
  return claims.filter((claim) => {
    const told = isBroken(claim) ? shares.get(claim.result) : undefined
    if (told === undefined) return true
    return !isTiedToLess(scene, claim, told) && (told.size < 2 || !overlap(scene, leavesOf(claim.computed), told))
  })
}
