/**
 * One equation claimed twice: 核定编制4120名，在岗3985名，空缺135名 makes 4120 of 3985 and 135, and 135 of 4120 and 3985. Both say the
 * same, so that only one may count as evidence of which figure is wrong: the one that the words announce.
 */
import type { Formula, RelationClaim } from "@duxue/core"

/** Words that announce the parts of a total, or the total of parts. */
const announced = /其中|包括|包含|分别|组成|构成|合计|共计|总计|之和|按[^,，。;:]{1,14}分/

const isAnnouncedSum = ({ kind, words }: RelationClaim): boolean => kind === "sum" && announced.test(words)

/** Adds the figures of a formula with their signs; `false` where it does more than add and subtract. */
const addSigns = (formula: Formula<number>, sign: number, signs: Map<number, number>): boolean => {
  switch (formula.op) {
    case "leaf":
      if (signs.has(formula.leaf)) return false
      signs.set(formula.leaf, sign)
      return true
    case "sum":
      return formula.terms.every((term) => addSigns(term, sign, signs))
    case "difference":
      return addSigns(formula.from, sign, signs) && addSigns(formula.less, -sign, signs)
    case "constant":
    case "product":
    case "quotient":
    case "percentage":
      return false
  }
}

/** The equation of a sum or a difference, however it is arranged; `undefined` of any other claim. */
const equationOf = ({ kind, result, computed, comparison }: RelationClaim): string | undefined => {
  if ((kind !== "sum" && kind !== "difference") || comparison !== "equals") return undefined
  const signs = new Map<number, number>([[result, -1]])
  if (!addSigns(computed, 1, signs)) return undefined
  const ordered = [...signs].toSorted(([a], [b]) => a - b)
  const first = ordered[0]?.[1] ?? 1
  return ordered.map(([figure, sign]) => `${sign === first ? "+" : "-"}${figure}`).join("")
}

/** Of a sum and a difference the difference is kept: no gap is claimed but by words of its own (空缺, 结余, 高出). */
const meantOf = (a: RelationClaim, b: RelationClaim): RelationClaim => {
  if (a.kind === b.kind) return a
  const [added, taken] = a.kind === "sum" ? [a, b] : [b, a]
  const meant = isAnnouncedSum(added) ? added : taken
  return { ...meant, certain: a.certain || b.certain }
}

/** The claims, and of those that rearrange one equation the one that the words announce. */
export const withoutRearranged = (claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const meant = new Map<string, RelationClaim>()
  for (const claim of claims) {
    const equation = equationOf(claim)
    const told = equation === undefined ? undefined : meant.get(equation)
    if (equation !== undefined) meant.set(equation, told === undefined ? claim : meantOf(told, claim))
  }
  return claims.flatMap((claim) => {
    const equation = equationOf(claim)
    const kept = equation === undefined ? claim : (meant.get(equation) ?? claim)
    return kept.kind === claim.kind && kept.result === claim.result ? [kept] : []
  })
}
