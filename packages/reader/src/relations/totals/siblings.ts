/**
 * 136所: 小学68所，中学45所，职校15所，特校8所. That 45, 15 and 8 make 68 is chance, where all four make a total; and so it is that
 * 1项 and 5项 make 6项 in 小学有6项达标，1项未达标；中学有5项达标，2项未达标: what stands beside a part in its whole is none of its own parts.
 */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import type { Scene } from "../scene/scene.ts"

interface Whole {
  readonly parts: ReadonlySet<number>
  /** Of a list that does not add up only a sum of its own members is known to be chance. */
  readonly holds: boolean
}

/** The claims without the sums whose total and one of its parts are both parts of one other sum that adds up. */
export const withoutSiblings = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const partsWith = new Map<number, Array<Whole>>()
  for (const { kind, result, computed } of claims) {
    if (kind !== "sum") continue
    const parts: Whole = { parts: new Set(leavesOf(computed)), holds: agreesExactly(scene, result, computed) }
    for (const part of parts.parts) {
      const sums = partsWith.get(part)
      if (sums === undefined) partsWith.set(part, [parts])
      else sums.push(parts)
    }
  }
  return claims.filter(({ kind, result, computed }) => {
    const around = kind === "sum" ? (partsWith.get(result) ?? []) : []
    const own = leavesOf(computed)
    return !around.some(({ parts, holds }) =>
      holds ? own.some((part) => parts.has(part)) : own.every((part) => parts.has(part))
    )
  })
}
