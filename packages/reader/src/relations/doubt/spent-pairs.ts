/**
 * 职教5480万元，学生3425人，生均16000元，比普通高中生均15200元高800元: a pair of figures has one mean. Where it is borne out, another that the
 * same pair does not make is told of something else.
 */
import { leavesOf, type RelationClaim } from "@duxue/core"
import type { Scene } from "../scene/scene.ts"
import { agreesExactly } from "./exactly.ts"

const means: ReadonlySet<RelationClaim["kind"]> = new Set(["mean", "per-head"])
const keyOf = ({ computed }: RelationClaim): string => `${computed.op} ${leavesOf(computed).join(" ")}`

/** Without means of a pair that has another mean already. */
export const withoutSpentPairs = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const spent = new Set<string>()
  for (const claim of claims)
    if (means.has(claim.kind) && agreesExactly(scene, claim.result, claim.computed)) spent.add(keyOf(claim))
  return claims.filter(
    (claim) => !means.has(claim.kind) || !spent.has(keyOf(claim)) || agreesExactly(scene, claim.result, claim.computed)
  )
}
