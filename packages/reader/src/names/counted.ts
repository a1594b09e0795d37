/** Counts of names: where a list of names tells which it counts, a claim of their bare number says nothing more. */
import { Rational, type NameList, type RelationClaim } from "@duxue/core"

/**
 * The claims but for those that a list of names makes itself: 新建城东小学、育才幼儿园2所 is one count, told of the names.
 * Where the list knows fewer names than the words tell, for not every name is known as one, the claim stays.
 */
export const withoutCounted = (
  claims: ReadonlyArray<RelationClaim>,
  lists: ReadonlyArray<NameList>
): ReadonlyArray<RelationClaim> => {
  const names = new Map(lists.map((list) => [list.announced, list.names.length]))
  return claims.filter(({ kind, result, computed }) => {
    if (kind !== "count" || computed.op !== "constant") return true
    const known = names.get(result)
    return known === undefined || !Rational.equals(computed.value, Rational.fromInteger(known))
  })
}
