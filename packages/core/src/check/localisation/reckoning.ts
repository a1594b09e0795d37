/** Faults of reckoning: what a figure ought to be by the others, and how it may have come to be what it is. */
import type { RelationClaim } from "../../domain/relation.ts"
import type { Bilingual } from "../../domain/text.ts"
import { type Formula, leavesOf, valueOf } from "../../formula/formula.ts"
import * as Interval from "../../quantity/interval.ts"
import {
  add,
  compare,
  exactPlaces,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  roundTo,
  subtract,
  toFixed
} from "../../quantity/rational.ts"
import { exponentOf, writingOf } from "../writing.ts"
import type { Trial } from "./explanation.ts"
import { digitsOf, groundOf } from "./grounds.ts"
import { neededForAll } from "./needed.ts"
import { rewrite, rewriteValue } from "./rewriting.ts"
import { claimAt, claimsNaming, type Edit, figureAt, type Scene } from "./scene.ts"
import { costOf, type SlipKind } from "./slip-likelihood.ts"

/** The stated figure as the others give it. */
export const reckonedAnew = (scene: Scene, claims: ReadonlyArray<number>, figure: number): ReadonlyArray<Trial> =>
  claims.flatMap((index): ReadonlyArray<Trial> => {
    const claim = claimAt(scene, index)
    const written = scene.values[figure]
    if (claim.result !== figure || claim.comparison !== "equals" || written === undefined) return []
    if (claim.kind === "repeat" || claim.kind === "count") return []
    const value = valueOf(claim.computed, (each) => scene.values[each])
    const edit = value === undefined ? undefined : rewriteValue(figure, figureAt(scene, figure), value)
    if (value === undefined || edit === undefined) return []
    const { kind, ways, reason } = groundOf(scene, claim, value, subtract(written, edit.value))
    return [{ edits: [edit], kind, reason, cost: costOf(kind, ways) }]
  })

const middle = ({ lower, upper }: Interval.Interval): Rational | undefined =>
  lower === undefined || upper === undefined ? undefined : multiply(add(lower, upper), rational(1n, 2n))

const falling = /[减降缩少]|回落/

/** Of growth reckoned from the change: 增加5209台，增长193.3% on 7904 less 5209. */
const latterOfGrowth = ({ computed }: RelationClaim): number | undefined => {
  if (computed.op !== "percentage" || computed.of.op !== "leaf") return undefined
  const { of, by } = computed
  const latter = by.op === "difference" ? by.from : by.op === "sum" ? by.terms.find((term) => !isSame(term, of)) : by
  return by.op !== "leaf" && latter?.op === "leaf" ? latter.leaf : undefined
}

const isSame = (a: Formula<number>, b: Formula<number>): boolean =>
  a.op === "leaf" && b.op === "leaf" && a.leaf === b.leaf

/** The leaf that a change leads to: what grew comes first of the difference, what fell comes last. */
const latterOf = (scene: Scene, claim: RelationClaim): number | undefined => {
  const { computed, result } = claim
  const ofGrowth = latterOfGrowth(claim)
  if (ofGrowth !== undefined) return ofGrowth
  const change = computed.op === "percentage" ? computed.of : computed
  if (change.op !== "difference") return undefined
  const stated = figureAt(scene, result)
  const fell = falling.test(scene.text.slice(Math.max(0, stated.start - 6), stated.start))
  const latter = fell ? change.less : change.from
  return latter.op === "leaf" ? latter.leaf : undefined
}

/** How many figures back the year before is told. */
const BEFORE = 8

/** A figure told before that says the same number, outside the relation: last year's, where growth alone is told of the change. */
const toldBefore = (scene: Scene, claim: RelationClaim, figure: number): number | undefined => {
  const own = scene.values[figure]
  if (own === undefined || latterOfGrowth(claim) !== figure || digitsOf(scene, figure).digits < 3) return undefined
  const { unit } = figureAt(scene, figure)
  for (let other = figure - 1; other >= Math.max(0, figure - BEFORE); other--) {
    const value = scene.values[other]
    if (value !== undefined && scene.figures[other]?.unit === unit && compare(own, value) === 0) return other
  }
  return undefined
}

/** The other operand of a failing relation that says the same number, where numbers so long hardly meet by chance. */
const doubleOf = (scene: Scene, claim: RelationClaim, figure: number): number | undefined => {
  const own = scene.values[figure]
  if (claim.result === figure || own === undefined || digitsOf(scene, figure).digits < 2) return undefined
  return leavesOf(claim.computed).find((other) => {
    const value = scene.values[other]
    return other !== figure && value !== undefined && compare(own, value) === 0
  })
}

/** Whoever writes a number of a row of parts twice has written the first where it belongs, three times of four. */
const EARLIER = 3

interface Repetition {
  readonly kind: SlipKind
  readonly ways: number
  readonly reason: Bilingual
}

/** Whether the figure says what another of the relation says, and ought not to: last year's amount, a neighbour's. */
const repetitionIn = (scene: Scene, claims: ReadonlyArray<number>, figure: number): Repetition | undefined => {
  for (const index of claims) {
    const claim = claimAt(scene, index)
    const other = doubleOf(scene, claim, figure) ?? toldBefore(scene, claim, figure)
    if (other === undefined) continue
    if (claim.kind === "growth" || claim.kind === "difference") {
      if (latterOf(scene, claim) !== figure) continue
      return {
        kind: "stale-year",
        ways: 1,
        reason: { zh: "误用了上年数字", en: "the figure of the year before was written again" }
      }
    }
    // All nineteen of nineteen make a hundred per cent, and 12 and 12 a sum: short numbers are alike by themselves.
    if ((claim.kind === "sum" || claim.kind === "share") && digitsOf(scene, figure).digits < 3) continue
    return {
      kind: "neighbour-repeated",
      ways: claim.kind === "sum" && figure < other ? EARLIER : 1,
      reason: { zh: "与同一关系中的另一数字相同，疑为误抄", en: "another figure of the relation was written again" }
    }
  }
  return undefined
}

/** As exact as the figure is written: nobody tells pupils by halves. */
const asExact = (scene: Scene, figure: number, value: Rational): Rational =>
  roundTo(value, -digitsOf(scene, figure).last)

/**
 * What sums and differences of printed numbers give: 27.86亿元 and 1.08亿元 more are 28.94亿元, where growth by 3.9% leaves
 * room.
 */
const printedBy = (scene: Scene, figure: number, needed: Interval.Interval): Rational | undefined => {
  const asPrinted = (index: number) => {
    const value = scene.values[index]
    return value === undefined ? scene.intervals[index] : Interval.point(value)
  }
  for (const claim of claimsNaming(scene, figure)) {
    const { kind } = claimAt(scene, claim)
    if (kind !== "sum" && kind !== "difference") continue
    const { lower, upper } = neededForAll(scene, [claim], figure, asPrinted) ?? {}
    if (lower === undefined || upper === undefined || compare(lower, upper) !== 0) continue
    if (Interval.contains(needed, lower)) return lower
  }
  return undefined
}

/** No printed number has more decimals than these. */
const MOST_DECIMALS = 4

/** A number in the place of one that was copied from elsewhere, and so was never written as exactly as it: 93.4% for 85%. */
const inPlaceOfCopy = (scene: Scene, index: number, value: Rational): Edit | undefined => {
  const figure = figureAt(scene, index)
  const scale = writingOf(figure)?.scale.trim() ?? ""
  const scaled = multiply(value, powerOfTen(-exponentOf(scale)))
  const places = exactPlaces(scaled)
  return places === undefined || places > MOST_DECIMALS || places <= -digitsOf(scene, index).last + exponentOf(scale)
    ? rewriteValue(index, figure, value)
    : rewrite(index, figure, { number: toFixed(scaled, places), scale })
}

const digitsIn = (text: string): number => text.replace(/\D/g, "").length

/** The figure as the relations want it, whatever it was mistaken for. */
export const takenFromOthers = (
  scene: Scene,
  claims: ReadonlyArray<number>,
  figure: number,
  needed: Interval.Interval
): ReadonlyArray<Trial> => {
  const asPrinted = (index: number) => {
    const value = scene.values[index]
    const isStated = claims.some((claim) => claimAt(scene, claim).result === index)
    return value === undefined || isStated ? scene.intervals[index] : Interval.point(value)
  }
  const sharp = neededForAll(scene, claims, figure, asPrinted)
  const printed = printedBy(scene, figure, needed)
  const value = printed ?? (sharp === undefined ? undefined : middle(sharp)) ?? middle(needed)
  if (value === undefined) return []
  const repetition = repetitionIn(scene, claims, figure)
  const edit =
    repetition !== undefined && printed !== undefined
      ? inPlaceOfCopy(scene, figure, printed)
      : rewriteValue(figure, figureAt(scene, figure), asExact(scene, figure, value))
  if (edit === undefined || edit.value.numerator === 0n) return []
  if (repetition !== undefined) {
    const { kind, reason, ways } = repetition
    return [{ edits: [edit], kind, reason, cost: costOf(kind, ways) }]
  }
  return [
    {
      edits: [edit],
      kind: "copied",
      reason: { zh: "按其余数字推算", en: "inferred from the other figures" },
      cost: costOf("copied", 10 ** (Math.max(digitsOf(scene, figure).digits, digitsIn(edit.text)) - 1))
    }
  ]
}
