/** A formula in words and signs, for the trace of a finding. */
import { type Rational, toDecimal } from "../quantity/rational.ts"
import type { Language } from "../domain/text.ts"
import type { Formula } from "./formula.ts"

const binding: Record<Formula<unknown>["op"], number> = {
  sum: 1,
  difference: 1,
  product: 2,
  quotient: 2,
  percentage: 2,
  constant: 3,
  leaf: 3
}

/** `7353人 ÷ 14662人 × 100%`; brackets only where the reading order asks for them, full-width ones in Chinese. */
export const describe = <Leaf>(
  formula: Formula<Leaf>,
  name: (leaf: Leaf) => string,
  language: Language = "zh"
): string => {
  const inside = (part: Formula<Leaf>, least: number): string => {
    const text = describe(part, name, language)
    if (binding[part.op] >= least) return text
    return language === "zh" ? `（${text}）` : `(${text})`
  }
  switch (formula.op) {
    case "leaf":
      return name(formula.leaf)
    case "constant":
      return constantText(formula.value)
    case "sum":
      return formula.terms.map((term) => inside(term, 1)).join(" + ")
    case "product":
      return formula.factors.map((factor) => inside(factor, 2)).join(" × ")
    case "difference":
      return `${inside(formula.from, 1)} - ${inside(formula.less, 2)}`
    case "quotient":
      return `${inside(formula.of, 2)} ÷ ${inside(formula.by, 3)}`
    case "percentage":
      return `${inside(formula.of, 2)} ÷ ${inside(formula.by, 3)} × 100%`
  }
}

const constantText = (value: Rational): string => toDecimal(value)
