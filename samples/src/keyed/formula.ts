/** The formulas of a key: + - * / and brackets over ids and whole numbers, evaluated over intervals of exact numbers. */
import { decimalFraction, dividedBy, type Fraction, fraction, isAtMost, minus, plus, times } from "./fraction.ts"

/** Closed, both ends included. */
export interface Bounds {
  readonly lower: Fraction
  readonly upper: Fraction
}

type Term =
  | { readonly kind: "number"; readonly value: Fraction }
  | { readonly kind: "id"; readonly id: string }
  | { readonly kind: "operation"; readonly sign: Sign; readonly left: Term; readonly right: Term }

type Sign = "+" | "-" | "*" | "/"

const tokenPattern = /[a-z][a-z0-9_]*|\d+(?:\.\d+)?|[-+*/()]/gu

/** Throws a RangeError that says what is wrong with the formula. */
export const parseFormula = (formula: string): Term => {
  const tokens = formula.match(tokenPattern) ?? []
  if (tokens.join("") !== formula.replaceAll(/\s/gu, "")) throw new RangeError(`"${formula}" is no formula`)
  let at = 0
  const chain = (signs: ReadonlySet<string>, next: () => Term): Term => {
    let left = next()
    for (let sign = tokens[at]; sign !== undefined && signs.has(sign); sign = tokens[at]) {
      at++
      left = { kind: "operation", sign: sign as Sign, left, right: next() }
    }
    return left
  }
  const sums = (): Term => chain(new Set(["+", "-"]), products)
  const products = (): Term => chain(new Set(["*", "/"]), atom)
  const atom = (): Term => {
    const token = tokens[at++]
    if (token === undefined) throw new RangeError(`"${formula}" ends too early`)
    if (token === "(") {
      const inner = sums()
      if (tokens[at++] !== ")") throw new RangeError(`"${formula}" lacks a closing bracket`)
      return inner
    }
    const value = decimalFraction(token)
    if (value !== undefined) return { kind: "number", value }
    if (/^[a-z]/u.test(token)) return { kind: "id", id: token }
    throw new RangeError(`"${formula}" has ${token} where a number or an id belongs`)
  }
  const term = sums()
  if (at < tokens.length) throw new RangeError(`"${formula}" goes on after its end`)
  return term
}

/** The ids that a formula names, in order, each once. */
export const idsOf = (term: Term): ReadonlyArray<string> => [...new Set(namesIn(term))]

const namesIn = (term: Term): ReadonlyArray<string> => {
  if (term.kind === "id") return [term.id]
  return term.kind === "number" ? [] : [...namesIn(term.left), ...namesIn(term.right)]
}

/** Throws a RangeError where it divides by an interval with zero in it. */
export const evaluateFormula = (term: Term, boundsOf: (id: string) => Bounds): Bounds => {
  if (term.kind === "number") return { lower: term.value, upper: term.value }
  if (term.kind === "id") return boundsOf(term.id)
  const left = evaluateFormula(term.left, boundsOf)
  const right = evaluateFormula(term.right, boundsOf)
  switch (term.sign) {
    case "+":
      return { lower: plus(left.lower, right.lower), upper: plus(left.upper, right.upper) }
    case "-":
      return { lower: minus(left.lower, right.upper), upper: minus(left.upper, right.lower) }
    case "*":
      return corners(left, right, times)
    case "/":
      if (isAtMost(right.lower, fraction(0n)) && isAtMost(fraction(0n), right.upper))
        throw new RangeError("division by what may be zero")
      return corners(left, right, dividedBy)
  }
}

/** A monotonous operation takes its extremes where its operands do. */
const corners = (a: Bounds, b: Bounds, operation: (x: Fraction, y: Fraction) => Fraction): Bounds => {
  const first = operation(a.lower, b.lower)
  const others = [operation(a.lower, b.upper), operation(a.upper, b.lower), operation(a.upper, b.upper)]
  return {
    lower: others.reduce((least, each) => (isAtMost(each, least) ? each : least), first),
    upper: others.reduce((most, each) => (isAtMost(most, each) ? each : most), first)
  }
}
