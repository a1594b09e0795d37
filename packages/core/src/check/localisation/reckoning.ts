/** Faults of reckoning: what a figure ought to be by the others, and how it may have come to be what it is. */
import type { RelationClaim } from "../../domain/relation.ts"
import type { Bilingual } from "../../domain/text.ts"
import { difference, type Formula, leavesOf, percentage, sum, valueOf } from "../../formula/formula.ts"
import * as Interval from "../../quantity/interval.ts"
import {
  absolute,
  add,
  compare,
  divide,
  equals,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  roundTo,
  subtract,
  truncateTo
} from "../../quantity/rational.ts"
import { exponentOf, writingOf } from "../corrections/writing.ts"
import { quoted } from "../figure-values.ts"
import type { Trial } from "./explanation.ts"
import { neededForAll } from "./needed.ts"
import { rewriteValue } from "./rewriting.ts"
import { claimAt, figureAt, type Scene } from "./scene.ts"
import { costOf, type SlipKind } from "./slip-likelihood.ts"
import { bareNumber, decimalsOf } from "./slips.ts"

interface Ground {
  readonly kind: SlipKind
  readonly ways: number
  readonly reason: Bilingual
}

/** How many digits the figure is written with, and what its last one is worth. */
const digitsOf = (scene: Scene, figure: number): { readonly digits: number; readonly last: number } => {
  const writing = writingOf(figureAt(scene, figure))
  if (writing === undefined) return { digits: 1, last: 0 }
  const number = bareNumber(writing)
  return { digits: number.replace(".", "").length, last: exponentOf(writing.scale) - decimalsOf(number) }
}

const ten = powerOfTen(1)

/** Whether `a` is 1 to `most` units of some place from the last one up. */
const isFewOfOnePlace = (a: Rational, last: number, places: number, most: bigint): boolean => {
  let unit = powerOfTen(last)
  for (let place = 0; place < places; place++) {
    const times = divide(a, unit) as Rational
    if (times.denominator === 1n && times.numerator >= 1n && times.numerator <= most) return true
    unit = multiply(unit, ten)
  }
  return false
}

const sumGround = (scene: Scene, claim: RelationClaim, off: Rational): Ground | undefined => {
  const { digits, last } = digitsOf(scene, claim.result)
  const size = absolute(off)
  const parts = leavesOf(claim.computed)
  const part = parts.find((index) => {
    const value = scene.values[index]
    return value !== undefined && equals(value, size)
  })
  if (part !== undefined) {
    const name = quoted(figureAt(scene, part))
    return off.numerator < 0n
      ? {
          kind: "part-left-out",
          ways: parts.length,
          reason: { zh: `合计漏加了${name}`, en: `the total leaves out ${name}` }
        }
      : {
          kind: "part-added-twice",
          ways: parts.length,
          reason: { zh: `合计把${name}加了两遍`, en: `the total counts ${name} twice` }
        }
  }
  return isFewOfOnePlace(size, last + 1, digits - 1, 1n)
    ? {
        kind: "carry",
        ways: Math.max(1, digits - 1),
        reason: { zh: "相加时进位有误", en: "a carry was lost or made up in adding" }
      }
    : undefined
}

/** What else a clerk may have divided by: the other part, the later year; or the other way round. */
const otherDivisions = (formula: Formula<number>): ReadonlyArray<Formula<number>> => {
  if (formula.op !== "percentage") return []
  const { of, by } = formula
  if (of.op === "difference")
    return by.op === "leaf"
      ? [percentage(of, of.from.op === "leaf" && of.from.leaf === by.leaf ? of.less : of.from)]
      : []
  if (by.op === "difference" || by.op === "sum") {
    const whole = by.op === "difference" ? by.from : by.terms.find((term) => term.op === "leaf" && term !== of)
    return whole === undefined ? [] : [percentage(of, whole)]
  }
  return [
    percentage(of, difference(by, of)),
    percentage(difference(by, of), by),
    percentage(by, of),
    percentage(of, sum(by, of))
  ]
}

const dividedWrongly = (scene: Scene, claim: RelationClaim): boolean => {
  const stated = scene.intervals[claim.result]
  return otherDivisions(claim.computed).some((formula) => {
    const value = valueOf(formula, (index) => scene.values[index])
    return value !== undefined && stated !== undefined && Interval.contains(stated, value)
  })
}

const groundOf = (scene: Scene, claim: RelationClaim, value: Rational, off: Rational): Ground => {
  const { digits, last } = digitsOf(scene, claim.result)
  if (claim.kind === "sum") {
    return (
      sumGround(scene, claim, off) ?? {
        kind: "reckoned",
        ways: 10 ** (digits - 1),
        reason: { zh: "合计有误，按各部分重新相加", en: "the total was added up wrongly" }
      }
    )
  }
  if (equals(truncateTo(value, -last), scene.values[claim.result] ?? value)) {
    return { kind: "cut-off", ways: 1, reason: { zh: "截尾而未进位", en: "cut off where it should have been rounded" } }
  }
  if (dividedWrongly(scene, claim)) {
    return {
      kind: "wrong-divisor",
      ways: 1,
      reason: { zh: "除数取错或分子分母颠倒", en: "it was divided by the wrong figure, or the wrong way round" }
    }
  }
  const few = isFewOfOnePlace(absolute(off), last, 3, 4n)
  return {
    kind: few ? "last-places" : "reckoned",
    ways: few ? 24 : 10 ** (digits - 1),
    reason: { zh: "按所列数字重新计算", en: "recomputed from the figures given" }
  }
}

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

/** The leaf that a change leads to: what grew comes first of the difference, what fell comes last. */
const latterOf = (scene: Scene, { computed, result }: RelationClaim): number | undefined => {
  const change = computed.op === "percentage" ? computed.of : computed
  if (change.op !== "difference") return undefined
  const stated = figureAt(scene, result)
  const fell = falling.test(scene.reading.text.slice(Math.max(0, stated.start - 6), stated.start))
  const latter = fell ? change.less : change.from
  return latter.op === "leaf" ? latter.leaf : undefined
}

/** The figure of the year before written again for this year's: the two are the same, and should not be. */
const repeatedFormer = (scene: Scene, claims: ReadonlyArray<number>, figure: number): boolean =>
  claims.some((index) => {
    const claim = claimAt(scene, index)
    if ((claim.kind !== "growth" && claim.kind !== "difference") || latterOf(scene, claim) !== figure) return false
    const own = scene.values[figure]
    return leavesOf(claim.computed).some((other) => {
      const value = scene.values[other]
      return other !== figure && own !== undefined && value !== undefined && compare(own, value) === 0
    })
  })

/** As exact as the figure is written: nobody tells pupils by halves. */
const asExact = (scene: Scene, figure: number, value: Rational): Rational =>
  roundTo(value, -digitsOf(scene, figure).last)

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
  const value = (sharp === undefined ? undefined : middle(sharp)) ?? middle(needed)
  if (value === undefined) return []
  const edit = rewriteValue(figure, figureAt(scene, figure), asExact(scene, figure, value))
  if (edit === undefined || edit.value.numerator === 0n) return []
  if (repeatedFormer(scene, claims, figure)) {
    return [
      {
        edits: [edit],
        kind: "stale-year",
        reason: { zh: "误用上年数字", en: "the figure of the year before was written again" },
        cost: costOf("stale-year", 1)
      }
    ]
  }
  return [
    {
      edits: [edit],
      kind: "copied",
      reason: { zh: "按其余数字推算", en: "inferred from the other figures" },
      cost: costOf("copied", 10 ** (digitsOf(scene, figure).digits - 1))
    }
  ]
}
