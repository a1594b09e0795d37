/**
 * What one leaf of a formula must be for the formula to reach a target, the other leaves ranging over their
 * intervals. The formula is turned inside out along the path to the leaf.
 */
import * as Interval from "../quantity/interval.ts"
import { fromInteger } from "../quantity/rational.ts"
import { evaluate, type Formula, leavesOf } from "./formula.ts"

type IntervalOf<Leaf> = (leaf: Leaf) => Interval.Interval | undefined

const hundred = Interval.point(fromInteger(100))
const one = Interval.point(fromInteger(1))

const holds = <Leaf>(formula: Formula<Leaf>, leaf: Leaf): boolean => leavesOf(formula).includes(leaf)

const combine = <Leaf>(
  parts: ReadonlyArray<Formula<Leaf>>,
  without: number,
  intervalOf: IntervalOf<Leaf>,
  start: Interval.Interval,
  operation: (a: Interval.Interval, b: Interval.Interval) => Interval.Interval
): Interval.Interval | undefined => {
  let total = start
  for (const [index, part] of parts.entries()) {
    if (index === without) continue
    const interval = evaluate(part, intervalOf)
    if (interval === undefined) return undefined
    total = operation(total, interval)
  }
  return total
}

/**
 * The values of `leaf` for which `formula` can reach `target`; `undefined` where the leaf occurs more than once, so
 * that no single step undoes it, or where a divisor may be zero.
 */
export const solve = <Leaf>(
  formula: Formula<Leaf>,
  leaf: Leaf,
  target: Interval.Interval,
  intervalOf: IntervalOf<Leaf>
): Interval.Interval | undefined => {
  switch (formula.op) {
    case "leaf":
      return formula.leaf === leaf ? target : undefined
    case "constant":
      return undefined
    case "sum":
    case "product": {
      const parts = formula.op === "sum" ? formula.terms : formula.factors
      const inside = parts.map((part) => holds(part, leaf))
      const at = inside.indexOf(true)
      if (at < 0 || inside.lastIndexOf(true) !== at) return undefined
      const rest =
        formula.op === "sum"
          ? combine(parts, at, intervalOf, Interval.point(fromInteger(0)), Interval.add)
          : combine(parts, at, intervalOf, one, Interval.multiply)
      if (rest === undefined) return undefined
      const next = formula.op === "sum" ? Interval.subtract(target, rest) : Interval.divide(target, rest)
      return next === undefined ? undefined : solve(parts[at] as Formula<Leaf>, leaf, next, intervalOf)
    }
    case "difference": {
      const first = holds(formula.from, leaf)
      if (first === holds(formula.less, leaf)) return undefined
      const other = evaluate(first ? formula.less : formula.from, intervalOf)
      if (other === undefined) return undefined
      return first
        ? solve(formula.from, leaf, Interval.add(target, other), intervalOf)
        : solve(formula.less, leaf, Interval.subtract(other, target), intervalOf)
    }
    case "quotient":
    case "percentage": {
      const first = holds(formula.of, leaf)
      if (first === holds(formula.by, leaf)) return undefined
      const ratio = formula.op === "quotient" ? target : (Interval.divide(target, hundred) as Interval.Interval)
      const other = evaluate(first ? formula.by : formula.of, intervalOf)
      if (other === undefined) return undefined
      if (first) return solve(formula.of, leaf, Interval.multiply(ratio, other), intervalOf)
      const divided = Interval.divide(other, ratio)
      return divided === undefined ? undefined : solve(formula.by, leaf, divided, intervalOf)
    }
  }
}
