/**
 * 由7325人减少到5274人，减少2051人，降幅28.0%: a growth that two levels bear out is that of the change told beside it over the same
 * base as well. The two tell one slip in a level from one in the change.
 */
import { type Formula, leaf, percentage, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import type { Scene } from "../scene/scene.ts"

const leafOf = (formula: Formula<number>): number | undefined => (formula.op === "leaf" ? formula.leaf : undefined)

/** The two levels that a difference lies between, in either order. */
const endsOf = (formula: Formula<number>): string | undefined => {
  if (formula.op !== "difference") return undefined
  const [from, less] = [leafOf(formula.from), leafOf(formula.less)]
  return from === undefined || less === undefined ? undefined : `${Math.min(from, less)} ${Math.max(from, less)}`
}

/** No change stands farther from its growth: 减少2051人，降幅28.0%. */
const FARTHEST = 2

/**
 * Of growths over two levels between which a change is told, the same growths as those of the change over its base; at
 * least one of both has to be borne out, or nothing shows that they belong together.
 */
export const growthsOfToldChanges = (
  scene: Scene,
  claims: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => {
  const holds = ({ result, computed }: RelationClaim): boolean => agreesExactly(scene, result, computed)
  const changes = new Map<string, Array<RelationClaim>>()
  for (const claim of claims) {
    const ends = claim.kind === "difference" && claim.basis === "prose" ? endsOf(claim.computed) : undefined
    if (ends === undefined) continue
    const told = changes.get(ends)
    if (told === undefined) changes.set(ends, [claim])
    else told.push(claim)
  }
  return claims.flatMap((claim): ReadonlyArray<RelationClaim> => {
    const { kind, result, computed } = claim
    if (kind !== "growth" || computed.op !== "percentage") return []
    const base = leafOf(computed.by)
    const beside = changes.get(endsOf(computed.of) ?? "")
    const change = beside?.find((each) => Math.abs(each.result - result) <= FARTHEST)
    if (base === undefined || change === undefined || !(holds(claim) || holds(change))) return []
    const certain = claim.certain && (change.certain || holds(claim))
    return [{ ...claim, computed: percentage(leaf(change.result), leaf(base)), certain }]
  })
}
