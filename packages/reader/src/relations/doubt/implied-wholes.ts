/**
 * The whole that shares imply: 89364.28万元 told as 69.57% is of some 128,450 to 128,460. The members of a list of shares
 * (人员经费、公用经费、项目支出…分别占69.57%、21.11%、9.33%) vote on one whole; where all but one of them agree on it, the
 * words leave no doubt that it is of the odd one too, which is wrong.
 */
import { Rational } from "@duxue/core"
import { figureAt, type Scene } from "../scene/scene.ts"

/** A figure and its share of the whole, as indices. */
interface Sharing {
  readonly part: number
  readonly share: number
}

/** What the whole may be, in the base unit of the parts, in floating point. */
interface Range {
  readonly least: number
  readonly most: number
}

/** Wholes that a share leaves this wide open, measured by their size, agree with too many. */
const WIDEST = 0.04

const numberOf = (scene: Scene, index: number): number => {
  const { value } = figureAt(scene, index)
  return value === undefined ? Number.NaN : Rational.toNumber(value)
}

/** What a figure with its share allows the whole to be: both stand for what rounds to them. */
export const wholeBy = (scene: Scene, { part, share }: Sharing): Range => {
  const [value, rate] = [numberOf(scene, part), numberOf(scene, share)]
  const [half, slack] = [part, share].map((each) => Rational.toNumber(figureAt(scene, each).step) / 2) as [
    number,
    number
  ]
  return {
    least: (100 * (value - half)) / (rate + slack),
    most: (100 * (value + half)) / Math.max(rate - slack, slack)
  }
}

/** How wide a range is open, measured by its size. */
export const openness = ({ least, most }: Range): number =>
  least > 0 ? (most - least) / least : Number.POSITIVE_INFINITY

export const isNarrow = (range: Range): boolean => openness(range) <= WIDEST

/** What all of the ranges have in common; one that ends before it begins is empty. */
const commonTo = (ranges: ReadonlyArray<Range>): Range => ({
  least: Math.max(...ranges.map(({ least }) => least)),
  most: Math.min(...ranges.map(({ most }) => most))
})

const isEmpty = ({ least, most }: Range): boolean => !(least <= most)

/** With fewer members a list has no majority. */
const LEAST = 3

export interface Implied {
  readonly range: Range
  /** The place in the list of the one member that is out of step. */
  readonly odd: number | undefined
}

/** The whole that the members of a list agree on, or all but one of them; `undefined` where it could be either of two. */
export const impliedWhole = (scene: Scene, members: ReadonlyArray<Sharing>): Implied | undefined => {
  const ranges = members.map((each) => wholeBy(scene, each))
  const all = commonTo(ranges)
  if (!isEmpty(all)) return isNarrow(all) ? { range: all, odd: undefined } : undefined
  if (members.length < LEAST) return undefined
  const votes = ranges.flatMap((_, odd): ReadonlyArray<Implied> => {
    const range = commonTo(ranges.toSpliced(odd, 1))
    return isEmpty(range) || !isNarrow(range) ? [] : [{ range, odd }]
  })
  const [only, ...others] = votes
  return others.length > 0 ? undefined : only
}

/** Whether a figure told in the unit of the parts can be the whole. */
export const isWithin = (scene: Scene, { least, most }: Range, index: number): boolean => {
  const half = Rational.toNumber(figureAt(scene, index).step) / 2
  const value = numberOf(scene, index)
  return value + half >= least && value - half <= most
}
