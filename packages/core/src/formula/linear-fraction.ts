/**
 * A formula as a function of one of its leaves, the others fixed: f(x) = (a·x + b) ÷ (c·x + d). Every formula of the
 * model is one, also where the leaf occurs twice (growth is 增加额 ÷ (本年 − 增加额)), so that the point at which it
 * crosses a line is found exactly and in one step.
 */
import {
  add,
  compare,
  divide,
  fromInteger,
  multiply,
  negate,
  one,
  type Rational,
  subtract,
  zero
} from "../quantity/rational.ts"
import type { Formula } from "./formula.ts"

/** (a·x + b) ÷ (c·x + d). */
export interface LinearFraction {
  readonly a: Rational
  readonly b: Rational
  readonly c: Rational
  readonly d: Rational
}

/** Coefficients by power, without zeros at the end. */
type Polynomial = ReadonlyArray<Rational>

interface Fraction {
  readonly over: Polynomial
  readonly under: Polynomial
}

const hundred = fromInteger(100)

const trimmed = (coefficients: ReadonlyArray<Rational>): Polynomial => {
  const last = coefficients.findLastIndex(({ numerator }) => numerator !== 0n)
  return coefficients.slice(0, last + 1)
}

const plus = (p: Polynomial, q: Polynomial): Polynomial =>
  trimmed(Array.from({ length: Math.max(p.length, q.length) }, (_, power) => add(p[power] ?? zero, q[power] ?? zero)))

const times = (p: Polynomial, q: Polynomial): Polynomial => {
  const product: Array<Rational> = []
  for (const [i, left] of p.entries()) {
    for (const [j, right] of q.entries()) product[i + j] = add(product[i + j] ?? zero, multiply(left, right))
  }
  return trimmed(product)
}

const minus = (p: Polynomial): Polynomial => p.map(negate)

const same = (p: Polynomial, q: Polynomial): boolean =>
  p.length === q.length && p.every((coefficient, power) => compare(coefficient, q[power] ?? zero) === 0)

const plusFractions = (f: Fraction, g: Fraction): Fraction =>
  same(f.under, g.under)
    ? { over: plus(f.over, g.over), under: f.under }
    : { over: plus(times(f.over, g.under), times(g.over, f.under)), under: times(f.under, g.under) }

const timesFractions = (f: Fraction, g: Fraction): Fraction => ({
  over: times(f.over, g.over),
  under: times(f.under, g.under)
})

/** `undefined` where the divisor is zero whatever x is. */
const reciprocal = ({ over, under }: Fraction): Fraction | undefined =>
  over.length === 0 ? undefined : { over: under, under: over }

const constant = (value: Rational): Fraction => ({ over: trimmed([value]), under: [one] })

const fractionOf = <Leaf>(
  formula: Formula<Leaf>,
  leaf: Leaf,
  numberOf: (leaf: Leaf) => Rational | undefined
): Fraction | undefined => {
  const part = (each: Formula<Leaf>) => fractionOf(each, leaf, numberOf)
  switch (formula.op) {
    case "leaf": {
      if (formula.leaf === leaf) return { over: [zero, one], under: [one] }
      const value = numberOf(formula.leaf)
      return value === undefined ? undefined : constant(value)
    }
    case "constant":
      return constant(formula.value)
    case "sum":
    case "product": {
      const parts = (formula.op === "sum" ? formula.terms : formula.factors).map(part)
      const combine = formula.op === "sum" ? plusFractions : timesFractions
      return parts.reduce(
        (total, each) => (total === undefined || each === undefined ? undefined : combine(total, each)),
        constant(formula.op === "sum" ? zero : one)
      )
    }
    case "difference": {
      const from = part(formula.from)
      const less = part(formula.less)
      if (from === undefined || less === undefined) return undefined
      return plusFractions(from, { over: minus(less.over), under: less.under })
    }
    case "quotient":
    case "percentage": {
      const of = part(formula.of)
      const by = part(formula.by)
      const turned = by === undefined ? undefined : reciprocal(by)
      if (of === undefined || turned === undefined) return undefined
      const ratio = timesFractions(of, turned)
      return formula.op === "quotient" ? ratio : timesFractions(ratio, constant(hundred))
    }
  }
}

/** `undefined` where another leaf is unknown, a divisor is zero, or x enters more than linearly. */
export const linearFraction = <Leaf>(
  formula: Formula<Leaf>,
  leaf: Leaf,
  numberOf: (leaf: Leaf) => Rational | undefined
): LinearFraction | undefined => {
  const fraction = fractionOf(formula, leaf, numberOf)
  if (fraction === undefined || fraction.over.length > 2 || fraction.under.length > 2) return undefined
  const [b = zero, a = zero] = fraction.over
  const [d = zero, c = zero] = fraction.under
  return { a, b, c, d }
}

/** Whether it rises (1) or falls (−1) with x on either side of its pole; 0 where x does not move it. */
export const slope = ({ a, b, c, d }: LinearFraction): -1 | 0 | 1 => {
  const { numerator } = subtract(multiply(a, d), multiply(b, c))
  return numerator > 0n ? 1 : numerator < 0n ? -1 : 0
}

/** The x at which it is `value`; `undefined` where there is none. */
export const reaches = ({ a, b, c, d }: LinearFraction, value: Rational): Rational | undefined =>
  divide(subtract(multiply(value, d), b), subtract(a, multiply(value, c)))

/** The x at which its divisor is zero; `undefined` where there is none. */
export const pole = ({ c, d }: LinearFraction): Rational | undefined =>
  c.numerator === 0n ? undefined : divide(negate(d), c)
