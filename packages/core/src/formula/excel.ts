/** A formula as a spreadsheet has it: the sheet computes what the program computes, and a reader can follow it there. */
import type { Rational } from "../quantity/rational.ts"
import { type Formula, leavesOf } from "./formula.ts"

/** A whole number stands for itself; a fraction as the division that it is, since a decimal may have no end. */
const literal = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? `${numerator}` : `(${numerator}/${denominator})`

/** The bare expression, in brackets where it is more than one term. */
export const excelExpression = <Leaf>(formula: Formula<Leaf>, cellOf: (leaf: Leaf) => string): string => {
  const part = (each: Formula<Leaf>) => excelExpression(each, cellOf)
  switch (formula.op) {
    case "leaf":
      return cellOf(formula.leaf)
    case "constant":
      return literal(formula.value)
    case "sum":
      return formula.terms.length === 0 ? "0" : `(${formula.terms.map(part).join("+")})`
    case "product":
      return formula.factors.length === 0 ? "1" : `(${formula.factors.map(part).join("*")})`
    case "difference":
      return `(${part(formula.from)}-${part(formula.less)})`
    case "quotient":
      return `(${part(formula.of)}/${part(formula.by)})`
    case "percentage":
      return `(100*${part(formula.of)}/${part(formula.by)})`
  }
}

/** Brackets that hold the whole of an expression say nothing. */
export const withoutOuterBrackets = (text: string): string => {
  if (!text.startsWith("(")) return text
  let depth = 0
  for (const [index, character] of [...text].entries()) {
    if (character === "(") depth++
    else if (character === ")") depth--
    if (depth === 0) return index === text.length - 1 ? text.slice(1, -1) : text
  }
  return text
}

/**
 * `=IF(COUNT(B2,B3)<2,"",IFERROR(100*B2/B3,""))`: empty while a cell is, where a divisor is zero, and never a zero in
 * place of what is missing. `cellOf` names the cell of a leaf. A percentage is 100 × the ratio, as everywhere else; the
 * cell wants no percent format.
 */
export const toExcel = <Leaf>(formula: Formula<Leaf>, cellOf: (leaf: Leaf) => string): string => {
  const cells = leavesOf(formula).map(cellOf)
  const body = `IFERROR(${withoutOuterBrackets(excelExpression(formula, cellOf))},"")`
  return cells.length === 0 ? `=${body}` : `=IF(COUNT(${cells.join(",")})<${cells.length},"",${body})`
}
