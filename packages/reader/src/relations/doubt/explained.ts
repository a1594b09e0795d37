/** 分别高出115元、130元（标准为720元、940元）: what the words explain well is no total of the figures that happen to stand beside it. */
import type { RelationClaim } from "@duxue/core"
import type { Scene } from "../scene/scene.ts"
import { agreesExactly } from "./exactly.ts"

/** The claims without sums that are in doubt and do not add up, of figures that another relation bears out. */
export const withoutExplained = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const isDoubtful = ({ kind, certain }: RelationClaim): boolean => kind === "sum" && !certain
  if (!claims.some(isDoubtful)) return claims
  const explained = new Set(
    claims.flatMap(({ kind, certain, result, computed }) =>
      (kind === "difference" || kind === "growth") && certain && agreesExactly(scene, result, computed) ? [result] : []
    )
  )
  return claims.filter(
    (claim) => !isDoubtful(claim) || !explained.has(claim.result) || agreesExactly(scene, claim.result, claim.computed)
  )
}
