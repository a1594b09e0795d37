/** What a figure must be for relations to hold, all other figures as they are. */
import type { RelationClaim } from "../../domain/relation.ts"
import { evaluate, type Formula, leavesOf, quotient } from "../../formula/formula.ts"
import { solve } from "../../formula/solve.ts"
import * as Interval from "../../quantity/interval.ts"
import { fromInteger } from "../../quantity/rational.ts"
import { claimAt, type Scene } from "./scene.ts"

type IntervalAt = (index: number) => Interval.Interval | undefined

const hundred = Interval.point(fromInteger(100))
const one = Interval.point(fromInteger(1))

const isLeaf = (formula: Formula<number>, index: number): boolean => formula.op === "leaf" && formula.leaf === index

interface Equation {
  readonly formula: Formula<number>
  readonly target: Interval.Interval
}

/** 100 × D ÷ (R + D) = p as R ÷ D = 100 ÷ p − 1, and the like for a difference: D occurs once. */
const untwinedPart = (of: Formula<number>, by: Formula<number>, target: Interval.Interval): Equation | undefined => {
  const inverse = Interval.divide(hundred, target)
  if (of.op !== "leaf" || inverse === undefined) return undefined
  if (by.op === "sum") {
    const rest = by.terms.filter((term) => !isLeaf(term, of.leaf))
    if (rest.length !== by.terms.length - 1) return undefined
    return { formula: quotient({ op: "sum", terms: rest }, of), target: Interval.subtract(inverse, one) }
  }
  return by.op === "difference" && isLeaf(by.less, of.leaf)
    ? { formula: quotient(by.from, of), target: Interval.add(inverse, one) }
    : undefined
}

/**
 * The same equation with each figure once, as `solve` wants it: growth on the former year names that year twice. As
 * it is, where it is of no such shape.
 */
const untwined = (equation: Equation): Equation => {
  const { formula, target } = equation
  if (formula.op !== "percentage") return equation
  const { of, by } = formula
  if (of.op === "difference" && by.op === "leaf") {
    const ratio = Interval.divide(target, hundred) as Interval.Interval
    if (isLeaf(of.less, by.leaf)) return { formula: quotient(of.from, by), target: Interval.add(ratio, one) }
    if (isLeaf(of.from, by.leaf)) return { formula: quotient(of.less, by), target: Interval.subtract(one, ratio) }
  }
  return untwinedPart(of, by, target) ?? equation
}

/** What `figure` must be for the claim to hold; everything where that has no single answer. */
const neededFor = (claim: RelationClaim, figure: number, intervalAt: IntervalAt): Interval.Interval => {
  if (claim.comparison !== "equals") return Interval.everything
  if (!leavesOf(claim.computed).includes(figure)) return evaluate(claim.computed, intervalAt) ?? Interval.everything
  const stated = intervalAt(claim.result)
  if (stated === undefined || figure === claim.result) return Interval.everything
  const { formula, target } = untwined({ formula: claim.computed, target: stated })
  return solve(formula, figure, target, intervalAt) ?? Interval.everything
}

const positive: Interval.Interval = { lower: fromInteger(0), upper: undefined, lowerOpen: false, upperOpen: true }

/** What `figure` must be for all the claims to hold at once; `undefined` where it cannot. */
export const neededForAll = (
  scene: Scene,
  claims: ReadonlyArray<number>,
  figure: number,
  intervalAt: IntervalAt = (index) => scene.intervals[index]
): Interval.Interval | undefined => {
  let needed: Interval.Interval | undefined = positive
  for (const claim of claims) {
    needed = Interval.intersect(needed, neededFor(claimAt(scene, claim), figure, intervalAt))
    if (needed === undefined) return undefined
  }
  return needed
}
