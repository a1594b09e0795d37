/**
 * What a figure is told in company with: amounts of one unit that stand side by side are mostly of like size (生均13286元、
 * 18420元、16105元), and written with like decimals (占15.56%、27.10%). A correction that takes a figure out of its company
 * is unlikely, one that brings it back is likely.
 */
import type { Figure } from "../../domain/figure.ts"
import { type Rational, toNumber } from "../../quantity/rational.ts"
import { figureAt, type Scene } from "./scene.ts"

/** How many figures before and after belong to its company. */
const NEAR = 8
/** How far the farthest of them stands, in characters: a long sentence. */
const FAR = 160

const sentenceEnd = /[。\n]/

/** Figures of its unit in its sentence, near it, by index: the next sentence tells of other things. */
export const companyOf = (scene: Scene, figure: number): ReadonlyArray<number> => {
  const own = figureAt(scene, figure)
  const from = Math.max(0, figure - NEAR)
  return scene.figures.slice(from, figure + NEAR + 1).flatMap((other: Figure, at) => {
    if (from + at === figure || other.unit !== own.unit) return []
    const [left, right] = other.start < own.start ? [other, own] : [own, other]
    if (right.start - left.end > FAR || sentenceEnd.test(scene.text.slice(left.end, right.start))) return []
    return [from + at]
  })
}

/** Amounts within so many powers of ten of one another are of like size. */
const ALIKE = 1
/** What a power of ten more costs. */
const PER_POWER = 1.5

/** A correction that leaves an amount of the size that it has, all but a power of ten, takes it out of no company. */
const RESIZED = 0.9

const size = (value: Rational): number => Math.log10(Math.abs(toNumber(value)))

/**
 * How many whole powers of ten, beyond those that like amounts may lie apart, part a value from its company on the
 * average. Whole ones: amounts of like size are no likelier for being a little more alike.
 */
const powersApart = (value: Rational, company: ReadonlyArray<Rational>): number => {
  const own = size(value)
  const apart = company.map((other) => Math.floor(Math.max(0, Math.abs(own - size(other)) - ALIKE)))
  return apart.length === 0 ? 0 : apart.reduce((sum, each) => sum + each, 0) / apart.length
}

/** In the costs of slips: what the company of a figure says against another value of it, less what against its own. */
export const outOfCompany = (scene: Scene, figure: number, value: Rational): number => {
  const before = scene.values[figure]
  if (before === undefined || before.numerator === 0n || value.numerator === 0n) return 0
  if (Math.abs(size(value) - size(before)) < RESIZED) return 0
  const company = companyOf(scene, figure).flatMap((other) => {
    const beside = scene.values[other]
    return beside === undefined || beside.numerator === 0n ? [] : [beside]
  })
  return PER_POWER * (powersApart(value, company) - powersApart(before, company))
}
