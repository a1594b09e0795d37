/**
 * One equation claimed twice: 核定编制4120名，在岗3985名，空缺135名 makes 4120 of 3985 and 135, and 135 of 4120 and 3985. Both say the
 * same, so that only one may count as evidence of which figure is wrong: the one that the words announce.
 */
import type { Formula, RelationClaim } from "@duxue/core"
import type { Scene } from "../scene/scene.ts"
import { agreesExactly } from "./exactly.ts"

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

/** +3-4-5 → 3 4 5: the figures of an equation, whatever is added and what taken away. */
const figuresOf = (equation: string): string => equation.replace(/[+-]/g, " ")

/**
 * The claims, and of those that rearrange one equation the one that the words announce. 预算8.64亿元，执行8.92亿元，超出0.28亿元: where figures
 * make one equation that holds, no question whether they make another is left.
 */
export const withoutRearranged = (scene: Scene, told: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const holding = new Set<string>()
  for (const claim of told) {
    const equation = agreesExactly(scene, claim.result, claim.computed) ? equationOf(claim) : undefined
    if (equation !== undefined) holding.add(figuresOf(equation))
  }
  const claims = told.filter((claim) => {
    if (claim.certain || agreesExactly(scene, claim.result, claim.computed)) return true
    const equation = equationOf(claim)
    return equation === undefined || !holding.has(figuresOf(equation))
  })
  const meant = new Map<string, RelationClaim>()
  for (const claim of claims) {
    const equation = equationOf(claim)
    const first = equation === undefined ? undefined : meant.get(equation)
    if (equation !== undefined) meant.set(equation, first === undefined ? claim : meantOf(first, claim))
  }
  return claims.flatMap((claim) => {
    const equation = equationOf(claim)
    const kept = equation === undefined ? claim : (meant.get(equation) ?? claim)
    return kept.kind === claim.kind && kept.result === claim.result ? [kept] : []
  })
}
