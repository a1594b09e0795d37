/** How a figure that others give came to be reckoned wrongly. */
import type { RelationClaim } from "../../domain/relation.ts"
import type { Bilingual } from "../../domain/text.ts"
import { difference, type Formula, leavesOf, percentage, sum, valueOf } from "../../formula/formula.ts"
import * as Interval from "../../quantity/interval.ts"
import {
  absolute,
  compare,
  divide,
  equals,
  fromInteger,
  multiply,
  powerOfTen,
  type Rational,
  toNumber,
  truncateTo
} from "../../quantity/rational.ts"
import { exponentOf, writingOf } from "../writing.ts"
import { quoted } from "../figure-values.ts"
import { figureAt, type Scene } from "./scene.ts"
import type { SlipKind } from "./slip-likelihood.ts"
import { bareNumber, decimalsOf } from "./slips.ts"

/** A slip of reckoning, and in how many ways it might have gone. */
export interface Ground {
  readonly kind: SlipKind
  readonly ways: number
  readonly reason: Bilingual
}

/** How many digits the figure is written with, and what its last one is worth. */
export const digitsOf = (scene: Scene, figure: number): { readonly digits: number; readonly last: number } => {
  const writing = writingOf(figureAt(scene, figure))
  if (writing === undefined) return { digits: 1, last: 0 }
  const number = bareNumber(writing)
  return { digits: number.replace(".", "").length, last: exponentOf(writing.scale) - decimalsOf(number) }
}

const ten = powerOfTen(1)
const hundred = fromInteger(100)

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

/** How many digits a value takes down to a place. */
const digitsIn = (value: Rational, last: number): number =>
  1 + Math.floor(Math.log10(Math.max(1, Math.abs(toNumber(value) / 10 ** last))))

const sumGround = (scene: Scene, claim: RelationClaim, value: Rational, off: Rational): Ground | undefined => {
  const { digits, last } = digitsOf(scene, claim.result)
  const size = absolute(off)
  const parts = leavesOf(claim.computed)
  const part = parts.find((index) => {
    const own = scene.values[index]
    return own !== undefined && equals(own, size)
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
  // Nothing is carried into a place that neither number has: 15.79 for 5.79 is no slip of adding.
  const places = Math.min(digits, digitsIn(value, last)) - 1
  return isFewOfOnePlace(size, last + 1, places, 1n)
    ? {
        kind: "carry",
        ways: Math.max(1, places),
        reason: { zh: "相加时进位有误", en: "a carry was lost or made up in adding" }
      }
    : undefined
}

/** What else a clerk may have divided by: the other part, the later year; or the other way round. */
const otherDivisions = (formula: Formula<number>): ReadonlyArray<Formula<number>> => {
  if (formula.op !== "percentage") return []
  const { of, by } = formula
  if (of.op === "difference") {
    const isRise = by.op !== "leaf" || of.from.op !== "leaf" || of.from.leaf !== by.leaf
    return by.op === "leaf" ? [percentage(of, isRise ? of.from : of.less)] : []
  }
  if (by.op === "difference") return [percentage(of, by.from)]
  if (by.op === "sum") return [...by.terms, sum(by, of)].map((base) => percentage(of, base))
  return [percentage(of, difference(by, of)), percentage(by, of), percentage(of, sum(by, of))]
}

const gives = (scene: Scene, formula: Formula<number>, stated: Interval.Interval | undefined): boolean => {
  const value = valueOf(formula, (index) => scene.values[index])
  return value !== undefined && stated !== undefined && Interval.contains(stated, value)
}

const divided: Bilingual = {
  zh: "除数取错或分子分母颠倒",
  en: "it was divided by the wrong figure, or the wrong way round"
}

/** A share of the wrong whole, or the share of the other part: sooner the two parts stand in each other's place. */
const divisionGround = (scene: Scene, { computed, result }: RelationClaim): Ground | undefined => {
  const stated = scene.intervals[result]
  if (otherDivisions(computed).some((formula) => gives(scene, formula, stated)))
    return { kind: "wrong-divisor", ways: 1, reason: divided }
  if (computed.op !== "percentage" || computed.of.op === "difference") return undefined
  return gives(scene, percentage(difference(computed.by, computed.of), computed.by), stated)
    ? { kind: "wrong-divisor", ways: 20, reason: { zh: "误写为其余部分的占比", en: "it is the share of the rest" } }
    : undefined
}

/** Why the claim is off by `off` from what it ought to be, which is `value` before rounding. */
export const groundOf = (scene: Scene, claim: RelationClaim, value: Rational, off: Rational): Ground => {
  const { digits, last } = digitsOf(scene, claim.result)
  if (claim.kind === "sum") {
    return (
      sumGround(scene, claim, value, off) ?? {
        kind: "reckoned",
        ways: 10 ** Math.max(1, digits - 1),
        reason: { zh: "合计有误，按各部分重新相加", en: "the total was added up wrongly" }
      }
    )
  }
  if (equals(truncateTo(value, -last), scene.values[claim.result] ?? value)) {
    return {
      kind: "cut-off",
      ways: 1,
      reason: { zh: "末位未四舍五入", en: "cut off where it should have been rounded" }
    }
  }
  // No clerk who divides the right way round gets more than a hundred per cent for a share.
  const isOver = claim.kind === "share" && compare(value, hundred) > 0
  const division = isOver ? undefined : divisionGround(scene, claim)
  if (division !== undefined) return division
  const few = isFewOfOnePlace(absolute(off), last, 3, 4n)
  return {
    kind: few ? "last-places" : "reckoned",
    ways: few ? 24 : 10 ** Math.max(1, digits - 1),
    reason: { zh: "按所列数字重新计算", en: "recomputed from the figures given" }
  }
}
