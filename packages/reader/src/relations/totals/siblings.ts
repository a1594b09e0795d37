/** 136所: 小学68所，中学45所，职校15所，特校8所. That 45, 15 and 8 make 68 is chance, where all four make a total. */
import { leavesOf, type RelationClaim } from "@duxue/core"

/** The claims without the sums whose total and parts are all parts of one other sum. */
export const withoutSiblings = (claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const partsWith = new Map<number, Array<ReadonlySet<number>>>()
  for (const { kind, computed } of claims) {
    if (kind !== "sum") continue
    const parts = new Set(leavesOf(computed))
    for (const part of parts) {
      const sums = partsWith.get(part)
      if (sums === undefined) partsWith.set(part, [parts])
      else sums.push(parts)
    }
  }
  return claims.filter(({ kind, result, computed }) => {
    const around = kind === "sum" ? (partsWith.get(result) ?? []) : []
    return !around.some((parts) => leavesOf(computed).every((part) => parts.has(part)))
  })
}
