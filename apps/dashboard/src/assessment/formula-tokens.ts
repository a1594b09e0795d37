/** A formula as it is set in large figures: numbers and signs in reading order. */
import { type Formula, Rational } from "@duxue/core"

export type FormulaToken =
  | { readonly kind: "measure"; readonly measure: string }
  | { readonly kind: "sign"; readonly text: string }

const sign = (text: string): FormulaToken => ({ kind: "sign", text })

/** How tightly each operation binds: a looser one inside a tighter one is put in brackets. */
const binding = { sum: 1, difference: 1, product: 2, quotient: 2, percentage: 2, leaf: 3, constant: 3 } as const

export const formulaTokens = (formula: Formula<string>): ReadonlyArray<FormulaToken> => {
  const inside = (part: Formula<string>, least: number): ReadonlyArray<FormulaToken> => {
    const tokens = formulaTokens(part)
    return binding[part.op] < least ? [sign("（"), ...tokens, sign("）")] : tokens
  }
  const joined = (parts: ReadonlyArray<Formula<string>>, text: string, least: number) =>
    parts.flatMap((part, index) => (index === 0 ? inside(part, least) : [sign(text), ...inside(part, least)]))
  switch (formula.op) {
    case "leaf":
      return [{ kind: "measure", measure: formula.leaf }]
    case "constant":
      return [sign(Rational.toDecimal(formula.value))]
    case "sum":
      return joined(formula.terms, "＋", 1)
    case "product":
      return joined(formula.factors, "×", 2)
    case "difference":
      return [...inside(formula.from, 1), sign("－"), ...inside(formula.less, 2)]
    case "quotient":
      return [...inside(formula.of, 2), sign("÷"), ...inside(formula.by, 3)]
    case "percentage":
      return [...inside(formula.of, 2), sign("÷"), ...inside(formula.by, 3)]
  }
}
