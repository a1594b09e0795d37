import type { Formula } from "../formula/formula.ts"
import { toNumber } from "../quantity/rational.ts"
import { addColumns, type Column, divideColumns, fillColumn, multiplyColumns, type Workspace } from "./column.ts"

/** A formula over columns: one value a row, with its error; a column of `columnOf`, or one of the workspace. */
export const evaluateColumns = <Leaf>(
  formula: Formula<Leaf>,
  columnOf: (leaf: Leaf) => Column,
  space: Workspace
): Column => {
  const part = (inner: Formula<Leaf>): Column => evaluateColumns(inner, columnOf, space)
  switch (formula.op) {
    case "leaf":
      return columnOf(formula.leaf)
    case "constant":
      return fillColumn(space.take(), toNumber(formula.value))
    case "sum":
      return formula.terms.map(part).reduce((total, each) => addColumns(space.take(), total, each, 1))
    case "product":
      return formula.factors.map(part).reduce((total, each) => multiplyColumns(space.take(), total, each))
    case "difference":
      return addColumns(space.take(), part(formula.from), part(formula.less), -1)
    case "quotient":
      return divideColumns(space.take(), part(formula.of), part(formula.by), 1)
    case "percentage":
      return divideColumns(space.take(), part(formula.of), part(formula.by), 100)
  }
}
