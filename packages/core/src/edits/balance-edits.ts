/** What the deductive corrections have in common: they mend violated balance edits, and break nothing else. */
import { add, divide, multiply, negate, type Rational, subtract } from "../quantity/rational.ts"
import { type EditRecord, isViolated, type LinearEdit, totalOf } from "./linear-edit.ts"

/** Values to be put in the place of those of the record. */
export type Corrections = Readonly<Record<string, Rational>>

export const corrected = (record: EditRecord, corrections: Corrections): EditRecord => ({ ...record, ...corrections })

export const violationsOf = (edits: ReadonlyArray<LinearEdit>, record: EditRecord): ReadonlyArray<LinearEdit> =>
  edits.filter((edit) => isViolated(edit, record))

/** Whether every edit that the record satisfies is still satisfied. */
export const breaksNothing = (
  edits: ReadonlyArray<LinearEdit>,
  record: EditRecord,
  corrections: Corrections
): boolean => {
  const after = corrected(record, corrections)
  return edits.every((edit) => !isViolated(edit, after) || isViolated(edit, record))
}

/** By how much the sum of the terms is above the constant; `undefined` where the record lacks a variable. */
export const excessOf = (edit: LinearEdit, record: EditRecord): Rational | undefined => {
  const total = totalOf(edit, record)
  return total === undefined ? undefined : add(total, negate(edit.constant))
}

/** The one value of `variable` by which the balance holds, all others as recorded. */
export const balancingValue = (edit: LinearEdit, record: EditRecord, variable: string): Rational | undefined => {
  const coefficient = edit.terms.get(variable)
  const excess = excessOf(edit, record)
  const value = record[variable]
  if (coefficient === undefined || excess === undefined || value === undefined) return undefined
  return divide(subtract(multiply(coefficient, value), excess), coefficient)
}
