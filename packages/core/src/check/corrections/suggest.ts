/**
 * Which figure of a failing relation is probably wrong, and what it was: each figure with one slip undone, kept
 * where all relations that name the figure then hold, ranked by how much is mended and how likely the slip is.
 */
import type { Figure } from "../../domain/figure.ts"
import type { Suggestion } from "../../domain/finding.ts"
import type { RelationClaim } from "../../domain/relation.ts"
import { evaluate, leavesOf } from "../../formula/formula.ts"
import { solve } from "../../formula/solve.ts"
import * as Interval from "../../quantity/interval.ts"
import { exactly, intervalOf } from "../../quantity/quantity.ts"
import { decimal, multiply, parseDecimal, powerOfTen, type Rational, toDecimal, zero } from "../../quantity/rational.ts"
import { spanOf } from "../figure-values.ts"
import { verdictOf } from "../recompute.ts"
import { type Candidate, candidatesFor } from "./candidates.ts"
import { exponentOf, inWritingOf, writingOf } from "./writing.ts"

export interface Claims {
  readonly figures: ReadonlyArray<Figure>
  readonly intervals: ReadonlyArray<Interval.Interval>
  readonly claims: ReadonlyArray<RelationClaim>
  /** Indices of the claims that name a figure. */
  readonly claimsOf: ReadonlyMap<number, ReadonlyArray<number>>
}

export const claimsByFigure = (claims: ReadonlyArray<RelationClaim>): ReadonlyMap<number, ReadonlyArray<number>> => {
  const byFigure = new Map<number, Array<number>>()
  for (const [index, claim] of claims.entries()) {
    for (const figure of new Set([claim.result, ...leavesOf(claim.computed)])) {
      const named = byFigure.get(figure)
      if (named === undefined) byFigure.set(figure, [index])
      else named.push(index)
    }
  }
  return byFigure
}

interface Ranked {
  readonly suggestion: Suggestion
  readonly figure: number
  /** Failing relations mended, less relations broken. */
  readonly mends: number
  readonly cost: number
}

/** The interval that a new writing of a figure stands for. */
const intervalIn = (figure: Figure, text: string, value: Rational): Interval.Interval => {
  const writing = writingOf({ ...figure, text })
  if (writing === undefined) return Interval.point(value)
  const number = writing.number.replace(/[\s,]/g, "")
  const dot = number.indexOf(".")
  const decimals = dot < 0 ? 0 : number.length - dot - 1
  const exponent = exponentOf(writing.scale)
  const rounded = decimals > 0 || exponent >= 4 || figure.unit === "%" || figure.unit === "百分点"
  return intervalOf(exactly(value, figure.unit, rounded ? powerOfTen(exponent - decimals) : zero))
}

const failing = (scene: Claims, claim: number, replaced: number, by: Interval.Interval): boolean =>
  verdictOf(scene.claims[claim] as RelationClaim, (index) => (index === replaced ? by : scene.intervals[index])) ===
  "fails"

/** Failing relations that the replacement mends, less those that hold and that it breaks. */
const balance = (scene: Claims, figure: number, by: Interval.Interval): number => {
  let mends = 0
  for (const claim of scene.claimsOf.get(figure) ?? []) {
    const before = failing(scene, claim, figure, scene.intervals[figure] as Interval.Interval)
    const after = failing(scene, claim, figure, by)
    if (before && !after) mends++
    if (!before && after) mends -= 2
  }
  return mends
}

const failsNow = (scene: Claims, figure: number): number =>
  (scene.claimsOf.get(figure) ?? []).filter((claim) =>
    failing(scene, claim, figure, scene.intervals[figure] as Interval.Interval)
  ).length

const holdsNow = (scene: Claims, figure: number): number =>
  (scene.claimsOf.get(figure) ?? []).length - failsNow(scene, figure)

/** The value that recomputing gives to the stated figure, written as the letter writes it. */
const recomputed = (scene: Claims, claim: RelationClaim): ReadonlyArray<Candidate> => {
  const figure = scene.figures[claim.result] as Figure
  if (claim.comparison !== "equals") return []
  const computed = evaluate(claim.computed, (index) => {
    const value = scene.figures[index]?.value
    return value === null || value === undefined ? undefined : Interval.point(decimal(value))
  })
  if (computed?.lower === undefined) return []
  const text = inWritingOf(figure, computed.lower)
  if (text === undefined || text === figure.text) return []
  const written = writingOf({ ...figure, text })
  const value = written === undefined ? undefined : parseDecimal(written.number.replace(/[\s,]/g, ""))
  if (written === undefined || value === undefined) return []
  const scaled = multiply(value, powerOfTen(exponentOf(written.scale)))
  return [
    {
      value: scaled,
      text,
      cause: claim.kind === "sum" ? "sum-slip" : "recomputed",
      cost: 7,
      reason: {
        zh: claim.kind === "sum" ? "合计有误，按各部分重新相加" : "按所列数字重新计算",
        en: claim.kind === "sum" ? "the total was added up wrongly" : "recomputed from the figures given"
      }
    }
  ]
}

const MOST_ALTERNATIVES = 4

/** What a figure must be for the claim to hold; `undefined` where that has no single answer. */
const needed = (scene: Claims, claim: RelationClaim, figure: number): Interval.Interval | undefined => {
  const intervalAt = (index: number) => scene.intervals[index]
  const isOperand = leavesOf(claim.computed).includes(figure)
  if (claim.comparison !== "equals" || (isOperand && figure === claim.result)) return undefined
  if (!isOperand) return evaluate(claim.computed, intervalAt)
  const stated = scene.intervals[claim.result]
  return stated === undefined ? undefined : solve(claim.computed, figure, stated, intervalAt)
}

/**
 * Whether the relation is met to the last printed place once the figure is read as `value`, all others as printed:
 * what only fits because 万 and 亿 are rounded is the less likely writing.
 */
const isSharp = (scene: Claims, claim: RelationClaim, figure: number, value: Rational, by: Interval.Interval) => {
  const computed = evaluate(claim.computed, (index) => {
    const printed = scene.figures[index]?.value
    if (index === figure) return Interval.point(value)
    return printed === null || printed === undefined ? undefined : Interval.point(decimal(printed))
  })
  const stated = claim.result === figure ? by : scene.intervals[claim.result]
  return computed === undefined || stated === undefined || Interval.overlaps(computed, stated)
}

/** How much likelier than a blunt fit a sharp one is, in the steps of `Candidate.cost`. */
const BLUNT = 4

/** One entry for each writing of each figure, the likeliest cause. */
const distinct = (ranked: ReadonlyArray<Ranked>): ReadonlyArray<Ranked> => {
  const seen = new Set<string>()
  return ranked.filter(({ figure, suggestion }) => {
    const key = `${figure} ${suggestion.text}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Suggestions for a failing relation, best first. Never empty-handed guesses: each makes the relation hold. */
export const suggestFor = (scene: Claims, index: number): ReadonlyArray<Suggestion> => {
  const claim = scene.claims[index] as RelationClaim
  const involved = [...new Set([claim.result, ...leavesOf(claim.computed)])]
  const ranked: Array<Ranked> = []
  for (const figureIndex of involved) {
    const figure = scene.figures[figureIndex] as Figure
    const wanted = needed(scene, claim, figureIndex)
    const slips = candidatesFor(figure)
    const options = figureIndex === claim.result ? [...slips, ...recomputed(scene, claim)] : slips
    // A figure that other relations bear out is an unlikely culprit; of equals, the computed one is sooner wrong.
    const trusted = 2 * holdsNow(scene, figureIndex) + (figureIndex === claim.result ? 0 : 0.5)
    for (const option of options) {
      const interval = intervalIn(figure, option.text, option.value)
      if (wanted !== undefined && !Interval.overlaps(wanted, interval)) continue
      if (failing(scene, index, figureIndex, interval)) continue
      ranked.push({
        figure: figureIndex,
        mends: balance(scene, figureIndex, interval),
        cost: option.cost + trusted + (isSharp(scene, claim, figureIndex, option.value, interval) ? 0 : BLUNT),
        suggestion: {
          span: spanOf(figure),
          text: option.text,
          value: toDecimal(option.value, 12),
          cause: option.cause,
          reason: option.reason
        }
      })
    }
  }
  ranked.sort((a, b) => b.mends - a.mends || a.cost - b.cost || a.figure - b.figure)
  return distinct(ranked)
    .slice(0, MOST_ALTERNATIVES)
    .map((each) => each.suggestion)
}
