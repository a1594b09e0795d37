/**
 * 在园幼儿14662人，其中公办园7353人，占比50.15%，普惠性幼儿园13630人，覆盖率93%: the shares told of the parts come to far more than
 * the whole. Such parts overlap, and nobody added them up: a public kindergarten is an inclusive one too.
 */
import { leavesOf, Rational, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, type Scene } from "../scene/scene.ts"

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
    return told === undefined || told.size < 2 || !overlap(scene, leavesOf(claim.computed), told)
  })
}
