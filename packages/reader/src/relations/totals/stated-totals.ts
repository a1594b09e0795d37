/**
 * 骨干教师783人，其中小学486人、初中297人，占专任教师的21.3%: where a share is of parts whose total the letter states, it is
 * of that total. A reader is shown the number that the words mean, not its parts added up again.
 */
import { type Formula, leaf, leavesOf, percentage, type RelationClaim } from "@duxue/core"
import { agrees, type Scene } from "../scene/scene.ts"

const keyOf = (formula: Formula<number>): string =>
  leavesOf(formula)
    .toSorted((a, b) => a - b)
    .join(" ")

/** The claims, with stated totals in the place of their parts wherever that agrees as well. */
export const throughTotals = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const totals = new Map(
    claims
      .filter(({ kind, result, computed }) => kind === "sum" && agrees(scene, result, computed))
      .map(({ result, computed }) => [keyOf(computed), result])
  )
  return claims.map((claim) => {
    const { computed } = claim
    if (claim.kind !== "share" || computed.op !== "percentage" || computed.of.op !== "sum") return claim
    const total = totals.get(keyOf(computed.of))
    if (total === undefined || total === claim.result) return claim
    const stated = percentage(leaf(total), computed.by)
    return agrees(scene, claim.result, stated) ? { ...claim, computed: stated } : claim
  })
}
