/**
 * Edits, as official statistics call the rules that a record must satisfy (Fellegi and Holt 1976): linear equalities
 * and inequalities with exact coefficients.
 */
import { add, decimal, fromInteger, multiply, negate, type Rational, zero } from "../quantity/rational.ts"

/** How the sum of the terms stands to the constant. */
export type EditComparison = "equals" | "at-most" | "below"

/** Σ coefficient × variable (=, ≤ or <) constant; no coefficient is zero. */
export interface LinearEdit {
  readonly terms: ReadonlyMap<string, Rational>
  readonly comparison: EditComparison
  readonly constant: Rational
}

/** What a record says; a variable that it lacks is missing, and may take any value. */
export type EditRecord = Readonly<Record<string, Rational>>

const sign = /(<=|>=|==?|<|>)/
const term = /^(?:(\d+(?:\.\d+)?)(?:\*([A-Za-z_]\w*))?|([A-Za-z_]\w*))$/

interface Side {
  readonly terms: Map<string, Rational>
  constant: Rational
}

const sideOf = (text: string, whole: string): Side => {
  const side: Side = { terms: new Map(), constant: zero }
  // A sign begins a term; one that nothing follows stays with the term, and makes it none.
  for (const part of text.replace(/\s+/g, "").split(/(?<=.)(?=[+-])/)) {
    const match = term.exec(part.replace(/^[+-]/, ""))
    if (match === null) throw new RangeError(`not a linear edit: ${whole}`)
    const size = match[1] === undefined ? fromInteger(1) : decimal(match[1])
    const signed = part.startsWith("-") ? negate(size) : size
    const variable = match[2] ?? match[3]
    if (variable === undefined) side.constant = add(side.constant, signed)
    else side.terms.set(variable, add(side.terms.get(variable) ?? zero, signed))
  }
  return side
}

/**
 * Reads `cost >= 0.6*turnover`, `x1 + x2 = x3`, `2*y + 1 = z`. Throws a RangeError that quotes what is no linear edit:
 * edits are written by the program or in a test, never by a user.
 */
export const linearEdit = (text: string): LinearEdit => {
  const [left, comparison, right, ...rest] = text.split(sign)
  if (left === undefined || comparison === undefined || right === undefined || rest.length > 0)
    throw new RangeError(`not a linear edit: ${text}`)
  const flipped = comparison.startsWith(">")
  const [above, below] = [sideOf(flipped ? right : left, text), sideOf(flipped ? left : right, text)]
  const terms = new Map(above.terms)
  for (const [variable, coefficient] of below.terms)
    terms.set(variable, add(terms.get(variable) ?? zero, negate(coefficient)))
  for (const [variable, coefficient] of terms) if (coefficient.numerator === 0n) terms.delete(variable)
  return {
    terms,
    comparison: comparison.startsWith("=") ? "equals" : comparison.endsWith("=") ? "at-most" : "below",
    constant: add(below.constant, negate(above.constant))
  }
}

/** Whether a sum of terms stands to the constant as the comparison says. */
export const meets = (total: Rational, comparison: EditComparison, constant: Rational): boolean => {
  const excess = total.numerator * constant.denominator - constant.numerator * total.denominator
  return comparison === "equals" ? excess === 0n : comparison === "at-most" ? excess <= 0n : excess < 0n
}

/** The sum of the terms; `undefined` where the record lacks a variable. */
export const totalOf = (edit: LinearEdit, record: EditRecord): Rational | undefined => {
  let total = zero
  for (const [variable, coefficient] of edit.terms) {
    const value = record[variable]
    if (value === undefined) return undefined
    total = add(total, multiply(coefficient, value))
  }
  return total
}

/** Whether the record contradicts the edit; never where a value is missing. */
export const isViolated = (edit: LinearEdit, record: EditRecord): boolean => {
  const total = totalOf(edit, record)
  return total !== undefined && !meets(total, edit.comparison, edit.constant)
}

/** The variables of the edits, each once, in order of mention. */
export const variablesOf = (edits: ReadonlyArray<LinearEdit>): ReadonlyArray<string> => [
  ...new Set(edits.flatMap((edit) => [...edit.terms.keys()]))
]
