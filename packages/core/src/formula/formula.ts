/**
 * A formula as data, over leaves that name what it is computed from: figures of a letter by index, or measures by
 * id. From the one value come the number, its interval, the trace and the sentence that explains it.
 */
import {
  add as addNumbers,
  compare,
  divide as divideNumbers,
  multiply as multiplyNumbers,
  one,
  type Rational,
  subtract as subtractNumbers,
  zero
} from "../quantity/rational.ts"
import * as Interval from "../quantity/interval.ts"

export type Formula<Leaf> =
  /**
   * With `line`, the number that a gap is measured from: of 不低于85% the 85% that 91.2% lies 6.2 points beyond, and of
   * 达到90%的目标 exactly 90%, which was set and never rounded.
   */
  | { readonly op: "leaf"; readonly leaf: Leaf; readonly line?: true }
  | { readonly op: "constant"; readonly value: Rational }
  | { readonly op: "sum"; readonly terms: ReadonlyArray<Formula<Leaf>> }
  | { readonly op: "difference"; readonly from: Formula<Leaf>; readonly less: Formula<Leaf> }
  | { readonly op: "product"; readonly factors: ReadonlyArray<Formula<Leaf>> }
  | { readonly op: "quotient"; readonly of: Formula<Leaf>; readonly by: Formula<Leaf> }
  /** 100 × of ÷ by, written as a percentage. */
  | { readonly op: "percentage"; readonly of: Formula<Leaf>; readonly by: Formula<Leaf> }

export const leaf = <Leaf>(value: Leaf): Formula<Leaf> => ({ op: "leaf", leaf: value })
export const line = <Leaf>(value: Leaf): Formula<Leaf> => ({ op: "leaf", leaf: value, line: true })
export const constant = (value: Rational): Formula<never> => ({ op: "constant", value })
export const sum = <Leaf>(...terms: ReadonlyArray<Formula<Leaf>>): Formula<Leaf> => ({ op: "sum", terms })
export const difference = <Leaf>(from: Formula<Leaf>, less: Formula<Leaf>): Formula<Leaf> => ({
  op: "difference",
  from,
  less
})
export const product = <Leaf>(...factors: ReadonlyArray<Formula<Leaf>>): Formula<Leaf> => ({ op: "product", factors })
export const quotient = <Leaf>(of: Formula<Leaf>, by: Formula<Leaf>): Formula<Leaf> => ({ op: "quotient", of, by })
export const percentage = <Leaf>(of: Formula<Leaf>, by: Formula<Leaf>): Formula<Leaf> => ({ op: "percentage", of, by })

/** The parts directly under a formula. */
const children = <Leaf>(formula: Formula<Leaf>): ReadonlyArray<Formula<Leaf>> => {
  switch (formula.op) {
    case "leaf":
    case "constant":
      return []
    case "sum":
      return formula.terms
    case "product":
      return formula.factors
    case "difference":
      return [formula.from, formula.less]
    case "quotient":
    case "percentage":
      return [formula.of, formula.by]
  }
}

/** So few are sooner looked through than hashed: formulas of prose have two or three leaves, those of measures dozens. */
const FEW = 8

const collect = <Leaf>(formula: Formula<Leaf>, found: Array<Leaf>): void => {
  if (formula.op !== "leaf") for (const child of children(formula)) collect(child, found)
  else if (found.length > FEW || !found.includes(formula.leaf)) found.push(formula.leaf)
}

/** The leaves in order of writing, each once. */
export const leavesOf = <Leaf>(formula: Formula<Leaf>): ReadonlyArray<Leaf> => {
  const found: Array<Leaf> = []
  collect(formula, found)
  return found.length > FEW ? [...new Set(found)] : found
}

/** The leaves that stand for the line that they draw. */
export const linesOf = <Leaf>(formula: Formula<Leaf>): ReadonlyArray<Leaf> =>
  formula.op === "leaf" ? (formula.line === true ? [formula.leaf] : []) : children(formula).flatMap(linesOf)

/**
 * Of what is open at one end its other end, a number. Where both are known it is the number between them: a line is set and
 * not measured, so that 92% stands for no more than itself. The interval itself where neither is known.
 */
const lineOf = (interval: Interval.Interval): Interval.Interval => {
  const { lower, upper } = interval
  if (lower !== undefined && upper !== undefined) return Interval.point(multiplyNumbers(addNumbers(lower, upper), half))
  const end = lower ?? upper
  return end === undefined ? interval : Interval.point(end)
}

/** Whether the parts are leaves all, no two of them the same: so most formulas are, and need no set to see it. */
const areDistinctLeaves = <Leaf>(parts: ReadonlyArray<Formula<Leaf>>): boolean => {
  const [a, b] = parts
  return parts.length === 2 && a?.op === "leaf" && b?.op === "leaf" && a.leaf !== b.leaf
}

/** Whether no leaf of a formula occurs twice. `seen` are those met so far. */
const areDistinct = <Leaf>(formula: Formula<Leaf>, seen: Set<Leaf>): boolean => {
  if (formula.op !== "leaf") return children(formula).every((child) => areDistinct(child, seen))
  if (seen.has(formula.leaf)) return false
  seen.add(formula.leaf)
  return true
}

const half: Rational = { numerator: 1n, denominator: 2n }
const hundred: Rational = { numerator: 100n, denominator: 1n }

const natural = <Leaf>(
  formula: Formula<Leaf>,
  intervalOf: (leaf: Leaf) => Interval.Interval | undefined
): Interval.Interval | undefined => {
  switch (formula.op) {
    case "leaf": {
      const interval = intervalOf(formula.leaf)
      return formula.line === true && interval !== undefined ? lineOf(interval) : interval
    }
    case "constant":
      return Interval.point(formula.value)
    case "sum":
    case "product": {
      const combine = formula.op === "sum" ? Interval.add : Interval.multiply
      let total: Interval.Interval = Interval.point(formula.op === "sum" ? zero : one)
      for (const part of children(formula)) {
        const interval = natural(part, intervalOf)
        if (interval === undefined) return undefined
        total = combine(total, interval)
      }
      return total
    }
    case "difference": {
      const from = natural(formula.from, intervalOf)
      const less = natural(formula.less, intervalOf)
      return from === undefined || less === undefined ? undefined : Interval.subtract(from, less)
    }
    case "quotient":
    case "percentage": {
      const of = natural(formula.of, intervalOf)
      const by = natural(formula.by, intervalOf)
      if (of === undefined || by === undefined) return undefined
      const result = Interval.divide(of, by)
      if (result === undefined || formula.op === "quotient") return result
      return Interval.multiply(result, Interval.point(hundred))
    }
  }
}

/**
 * The interval of values that a formula can take when each leaf ranges over its own. Exact where each leaf occurs
 * once, and where one occurs again (increase ÷ (now − increase)) by trying the ends of the leaves: all formulas of
 * the model are monotone in each leaf over the ranges that figures have. `undefined` where a leaf is unknown or a
 * divisor may be zero.
 */
export const evaluate = <Leaf>(
  formula: Formula<Leaf>,
  intervalOf: (leaf: Leaf) => Interval.Interval | undefined
): Interval.Interval | undefined => {
  if (areDistinctLeaves(children(formula)) || areDistinct(formula, new Set())) return natural(formula, intervalOf)
  const leaves = leavesOf(formula)
  if (leaves.length > 8) return natural(formula, intervalOf)
  const ends: Array<ReadonlyArray<{ readonly value: Rational; readonly open: boolean }>> = []
  for (const each of leaves) {
    const interval = intervalOf(each)
    if (interval === undefined) return undefined
    if (interval.lower === undefined || interval.upper === undefined) return natural(formula, intervalOf)
    ends.push(
      Interval.isPoint(interval)
        ? [{ value: interval.lower, open: false }]
        : [
            { value: interval.lower, open: interval.lowerOpen },
            { value: interval.upper, open: interval.upperOpen }
          ]
    )
  }
  let hull: Interval.Interval | undefined
  const corners = ends.reduce((total, each) => total * each.length, 1)
  for (let corner = 0; corner < corners; corner++) {
    let rest = corner
    let open = false
    const chosen = new Map<Leaf, Interval.Interval>()
    for (const [index, each] of leaves.entries()) {
      const options = ends[index] as (typeof ends)[number]
      const end = options[rest % options.length] as (typeof options)[number]
      rest = Math.floor(rest / options.length)
      open = open || end.open
      chosen.set(each, Interval.point(end.value))
    }
    const value = natural(formula, (each) => chosen.get(each))
    if (value === undefined) return undefined
    hull = hull === undefined ? { ...value, lowerOpen: open, upperOpen: open } : widen(hull, value, open)
  }
  return hull
}

/** `hull` grown to hold the corner `value`; a bound is open unless some closed corner reaches it. */
const widen = (hull: Interval.Interval, value: Interval.Interval, open: boolean): Interval.Interval => {
  const corner = value.lower as Rational
  const below = compare(corner, hull.lower as Rational)
  const above = compare(corner, hull.upper as Rational)
  return {
    lower: below < 0 ? corner : hull.lower,
    lowerOpen: below < 0 ? open : below === 0 ? hull.lowerOpen && open : hull.lowerOpen,
    upper: above > 0 ? corner : hull.upper,
    upperOpen: above > 0 ? open : above === 0 ? hull.upperOpen && open : hull.upperOpen
  }
}

const folded = <Leaf>(
  parts: ReadonlyArray<Formula<Leaf>>,
  numberOf: (leaf: Leaf) => Rational | undefined,
  start: Rational,
  combine: (a: Rational, b: Rational) => Rational
): Rational | undefined => {
  let total = start
  for (const part of parts) {
    const value = valueOf(part, numberOf)
    if (value === undefined) return undefined
    total = combine(total, value)
  }
  return total
}

/** The value of a formula at exact numbers; `undefined` where one is unknown or a divisor is zero. */
export const valueOf = <Leaf>(
  formula: Formula<Leaf>,
  numberOf: (leaf: Leaf) => Rational | undefined
): Rational | undefined => {
  switch (formula.op) {
    case "leaf":
      return numberOf(formula.leaf)
    case "constant":
      return formula.value
    case "sum":
      return folded(formula.terms, numberOf, zero, addNumbers)
    case "product":
      return folded(formula.factors, numberOf, one, multiplyNumbers)
    case "difference": {
      const from = valueOf(formula.from, numberOf)
      const less = valueOf(formula.less, numberOf)
      return from === undefined || less === undefined ? undefined : subtractNumbers(from, less)
    }
    case "quotient":
    case "percentage": {
      const of = valueOf(formula.of, numberOf)
      const by = valueOf(formula.by, numberOf)
      if (of === undefined || by === undefined) return undefined
      return divideNumbers(formula.op === "percentage" ? multiplyNumbers(of, hundred) : of, by)
    }
  }
}

/** The formula with each leaf replaced. */
export const mapLeaves = <A, B>(formula: Formula<A>, f: (leaf: A) => B): Formula<B> => {
  switch (formula.op) {
    case "leaf":
      return { ...formula, leaf: f(formula.leaf) }
    case "constant":
      return formula
    case "sum":
      return { op: "sum", terms: formula.terms.map((part) => mapLeaves(part, f)) }
    case "product":
      return { op: "product", factors: formula.factors.map((part) => mapLeaves(part, f)) }
    case "difference":
      return { op: "difference", from: mapLeaves(formula.from, f), less: mapLeaves(formula.less, f) }
    case "quotient":
    case "percentage":
      return { op: formula.op, of: mapLeaves(formula.of, f), by: mapLeaves(formula.by, f) }
  }
}
