/** 分别高出115元、130元（标准为720元、940元）: what the words explain well is no total of the figures that happen to stand beside it. */
import { leavesOf, type RelationClaim } from "@duxue/core"
import type { Scene } from "../scene/scene.ts"
import { agreesExactly } from "./exactly.ts"

/** What is as uncertain as it is untrue: a sum of what stands beside it, or a number told again of something else. */
const isDoubtful = (scene: Scene, { kind, certain, result, computed }: RelationClaim): boolean =>
  (kind === "sum" || kind === "repeat") && !certain && !agreesExactly(scene, result, computed)

/** Figures that a change or a gap bears out: they are no totals. */
const changesIn = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlySet<number> =>
  new Set(
    claims.flatMap(({ kind, certain, result, computed }) =>
      (kind === "difference" || kind === "growth") && certain && agreesExactly(scene, result, computed) ? [result] : []
    )
  )

/** Figures that another relation than a mention bears out, be it of them or of what is reckoned from them. */
const borneOut = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlySet<number> =>
  new Set(
    claims.flatMap(({ kind, result, computed }) =>
      kind !== "repeat" && agreesExactly(scene, result, computed) ? [result, ...leavesOf(computed)] : []
    )
  )

const listOf = ({ computed }: RelationClaim): string => leavesOf(computed).join(" ")

/** Lists that make a total: they are no parts of another one, whatever slip would mend that. */
const listsIn = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) =>
      claim.kind === "sum" && agreesExactly(scene, claim.result, claim.computed) ? [listOf(claim)] : []
    )
  )

/**
 * The claims without sums in doubt of figures that another relation bears out, or of lists that make another total, and without mentions that differ where
 * both are borne out: 上线1842人，上线率79.1%，…某中学上线1820人，上线率88.3% are the district's and a school's.
 */
export const withoutExplained = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const doubtful = new Set(claims.filter((claim) => isDoubtful(scene, claim)))
  if (doubtful.size === 0) return claims
  const explained = changesIn(scene, claims)
  const known = borneOut(scene, claims)
  const lists = listsIn(scene, claims)
  return claims.filter((claim) => {
    if (!doubtful.has(claim)) return true
    if (claim.kind === "sum") return !explained.has(claim.result) && !lists.has(listOf(claim))
    return ![claim.result, ...leavesOf(claim.computed)].every((each) => known.has(each))
  })
}
