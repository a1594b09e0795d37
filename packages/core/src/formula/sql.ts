/**
 * A formula as SQL that PostgreSQL and DuckDB both read, over a table with one row a filing and one column a measure.
 * It reckons in double precision, for tables and pictures; a verdict is the program's, which reckons exactly.
 */
import type { Rational } from "../quantity/rational.ts"
import type { Formula } from "./formula.ts"
import { withoutOuterBrackets } from "./excel.ts"

const double = (text: string): string => `CAST(${text} AS DOUBLE PRECISION)`

const literal = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? double(`${numerator}`) : `(${double(`${numerator}`)} / ${double(`${denominator}`)})`

/** The bare expression over columns, or whatever `columnOf` names a leaf by. */
const expression = <Leaf>(formula: Formula<Leaf>, columnOf: (leaf: Leaf) => string): string => {
  const part = (each: Formula<Leaf>) => expression(each, columnOf)
  // Division by zero is an error in one database and infinity in the other: NULL is what both can say of it.
  const divisor = (each: Formula<Leaf>) => `NULLIF(${withoutOuterBrackets(part(each))}, 0)`
  switch (formula.op) {
    case "leaf":
      return double(columnOf(formula.leaf))
    case "constant":
      return literal(formula.value)
    case "sum":
      return formula.terms.length === 0 ? double("0") : `(${formula.terms.map(part).join(" + ")})`
    case "product":
      return formula.factors.length === 0 ? double("1") : `(${formula.factors.map(part).join(" * ")})`
    case "difference":
      return `(${part(formula.from)} - ${part(formula.less)})`
    case "quotient":
      return `(${part(formula.of)} / ${divisor(formula.by)})`
    case "percentage":
      return `(100 * ${part(formula.of)} / ${divisor(formula.by)})`
  }
}

/** A measure's column: its id, quoted since it has hyphens. */
export const columnOfMeasure = (measure: string): string => `"${measure.replaceAll('"', '""')}"`

/** NULL where a column is, and where a divisor is zero. `columnOf` names the column of a leaf, quoted as it needs. */
export const toSql = <Leaf>(formula: Formula<Leaf>, columnOf: (leaf: Leaf) => string): string =>
  withoutOuterBrackets(expression(formula, columnOf))
