import type { Formula } from "../formula/formula.ts"
import { toNumber } from "../quantity/rational.ts"
import { addColumns, type Column, constantColumn, divideColumns, multiplyColumns } from "./column.ts"

/** A formula over columns: one value a row, with its error. */
export const evaluateColumns = <Leaf>(
  formula: Formula<Leaf>,
  columnOf: (leaf: Leaf) => Column,
  rows: number
): Column => {
  const part = (inner: Formula<Leaf>): Column => evaluateColumns(inner, columnOf, rows)
  switch (formula.op) {
    case "leaf":
      return columnOf(formula.leaf)
    case "constant":
      return constantColumn(toNumber(formula.value), rows)
    case "sum":
      return formula.terms.map(part).reduce((total, each) => addColumns(total, each, 1))
    case "product":
      return formula.factors.map(part).reduce(multiplyColumns)
    case "difference":
      return addColumns(part(formula.from), part(formula.less), -1)
    case "quotient":
      return divideColumns(part(formula.of), part(formula.by), 1)
    case "percentage":
      return divideColumns(part(formula.of), part(formula.by), 100)
  }
}
