/** What one figure of a relation would have to be for it to hold, in floating point: as `solve` tells it exactly. */
import { type Formula, leavesOf } from "@duxue/core"
import {
  type Enclosure,
  enclosureOf,
  HUNDRED,
  negated,
  productOfTwo,
  quotientOf,
  sumOfTwo
} from "../scene/enclosures.ts"

type Enclosures = ReadonlyArray<Enclosure>

const holds = (formula: Formula<number>, leaf: number): boolean =>
  formula.op === "leaf" ? formula.leaf === leaf : leavesOf(formula).includes(leaf)

const enclosed = (formula: Formula<number>, enclosures: Enclosures): Enclosure | undefined =>
  enclosureOf(formula, (index) => enclosures[index])

/** The other parts of a sum or a product taken together; `undefined` where one of them is not known. */
const together = (
  parts: ReadonlyArray<Formula<number>>,
  without: number,
  enclosures: Enclosures,
  start: Enclosure,
  combine: (a: Enclosure, b: Enclosure) => Enclosure
): Enclosure | undefined => {
  let total = start
  for (const [index, part] of parts.entries()) {
    if (index === without) continue
    const enclosure = enclosed(part, enclosures)
    if (enclosure === undefined) return undefined
    total = combine(total, enclosure)
  }
  return total
}

const NOTHING: Enclosure = { least: 0, most: 0 }
const ONE: Enclosure = { least: 1, most: 1 }

/**
 * What surely holds every value of `leaf` for which `formula` reaches `target`; `undefined` where the leaf occurs more
 * than once, or a divisor may be zero.
 */
export const enclosureSolving = (
  formula: Formula<number>,
  leaf: number,
  target: Enclosure,
  enclosures: Enclosures
): Enclosure | undefined => {
  switch (formula.op) {
    case "leaf":
      return formula.leaf === leaf ? target : undefined
    case "constant":
      return undefined
    case "sum":
    case "product": {
      const isSum = formula.op === "sum"
      const parts = isSum ? formula.terms : formula.factors
      const at = parts.findIndex((part) => holds(part, leaf))
      if (at < 0 || parts.findLastIndex((part) => holds(part, leaf)) !== at) return undefined
      const rest = together(parts, at, enclosures, isSum ? NOTHING : ONE, isSum ? sumOfTwo : productOfTwo)
      if (rest === undefined) return undefined
      const next = isSum ? sumOfTwo(target, negated(rest)) : quotientOf(target, rest)
      return next === undefined ? undefined : enclosureSolving(parts[at] as Formula<number>, leaf, next, enclosures)
    }
    case "difference": {
      const first = holds(formula.from, leaf)
      if (first === holds(formula.less, leaf)) return undefined
      const other = enclosed(first ? formula.less : formula.from, enclosures)
      if (other === undefined) return undefined
      return first
        ? enclosureSolving(formula.from, leaf, sumOfTwo(target, other), enclosures)
        : enclosureSolving(formula.less, leaf, sumOfTwo(other, negated(target)), enclosures)
    }
    case "quotient":
    case "percentage": {
      const first = holds(formula.of, leaf)
      if (first === holds(formula.by, leaf)) return undefined
      const ratio = formula.op === "quotient" ? target : quotientOf(target, HUNDRED)
      const other = enclosed(first ? formula.by : formula.of, enclosures)
      if (ratio === undefined || other === undefined) return undefined
      if (first) return enclosureSolving(formula.of, leaf, productOfTwo(ratio, other), enclosures)
      const divided = quotientOf(other, ratio)
      return divided === undefined ? undefined : enclosureSolving(formula.by, leaf, divided, enclosures)
    }
  }
}
