/** Which relations that words suggest are settled by what the file says of the figures itself. */
import type { RelationClaim } from "../../domain/relation.ts"
import { leavesOf } from "../../formula/formula.ts"
import { bindingName } from "./binding-name.ts"
import type { FigureBond } from "./bound-span.ts"

/**
 * Without the guesses that bindings refute. Two figures bound to unlike things are no one thing told twice, however alike
 * their words; and where all figures of a guess stand as they were written, what they have to do with one another is known
 * from their measures: the words are asked no more. What words claim outright stays.
 */
export const withoutSettled = (
  claims: ReadonlyArray<RelationClaim>,
  bonds: ReadonlyArray<FigureBond>
): ReadonlyArray<RelationClaim> => {
  const byFigure = new Map<number, FigureBond>()
  for (const bond of bonds) if (bond.figure !== undefined) byFigure.set(bond.figure, bond)
  const isSettled = ({ kind, basis, certain, result, computed }: RelationClaim): boolean => {
    if (basis !== "prose" || certain) return false
    const told = [result, ...leavesOf(computed)].map((index) => byFigure.get(index))
    const [first, ...others] = told
    if (first === undefined || others.length === 0) return false
    const name = bindingName(first.span.binding)
    const isOfUnlike = others.some((other) => other !== undefined && bindingName(other.span.binding) !== name)
    return (kind === "repeat" && isOfUnlike) || told.every((bond) => bond?.state === "kept")
  }
  return claims.filter((claim) => !isSettled(claim))
}
