/**
 * 残疾儿童312名，随班就读158名、特校就读121名、送教上门27名，入学率98.08%: the rate says that the three are not all. A sum that the
 * words leave in doubt falls before a share that the same figures make good.
 */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import type { Scene } from "../scene/scene.ts"

const keyOf = (whole: number, parts: ReadonlyArray<number>): string =>
  `${whole} ${parts.toSorted((a, b) => a - b).join(" ")}`

/** The claims without the doubtful sums of parts that a share tells to be a part of that total. */
export const withoutIncomplete = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const isDoubtful = ({ kind, certain, result, computed }: RelationClaim): boolean =>
    kind === "sum" && !certain && !agreesExactly(scene, result, computed)
  if (!claims.some(isDoubtful)) return claims
  const told = new Set(
    claims.flatMap(({ kind, result, computed }) => {
      if (kind !== "share" || computed.op !== "percentage" || !agreesExactly(scene, result, computed)) return []
      const [whole] = leavesOf(computed.by)
      return whole === undefined ? [] : [keyOf(whole, leavesOf(computed.of))]
    })
  )
  return claims.filter((claim) => !isDoubtful(claim) || !told.has(keyOf(claim.result, leavesOf(claim.computed))))
}
