/**
 * Where the figures that a derived one may stand on are looked for: its own sentence, the one before and the one after.
 * A line of a list is a sentence here, whatever mark it ends with; a semicolon parts none.
 */
import { Rational } from "@duxue/core"
import { characterTable, nextOf } from "../../source/character-table.ts"
import { approximateValues } from "../doubt/evidence.ts"
import { oncePerFigure, oncePerScene } from "../scene/once.ts"
import { isPost } from "../scene/posts.ts"
import { dimensionAt, figureAt, isBounded, intervalAt, type Scene, wordsBefore } from "../scene/scene.ts"

/** Ranges of figures, by index, each end exclusive. */
export interface Passage {
  readonly first: number
  readonly end: number
  /** The figures of the sentence itself. */
  readonly ownFirst: number
  readonly ownEnd: number
}

/** So many figures at most lie on either side, in sentences of no more characters. */
const MOST_FIGURES = 16
const MOST_CHARACTERS = 320

const stops = characterTable([["。\n!?", 1]])
const isStop = (plain: string, at: number): boolean => stops[plain.charCodeAt(at)] === 1

/** The places of the stops of a text in order; those of one break count once, as the first of them and as the last. */
const stopsIn = oncePerScene(({ plain }: Scene) => {
  const firsts: Array<number> = []
  const lasts: Array<number> = []
  for (let at = nextOf(plain, stops, 0); at < plain.length; at = nextOf(plain, stops, at + 1)) {
    if (at === 0 || !isStop(plain, at - 1)) firsts.push(at)
    if (at + 1 === plain.length || !isStop(plain, at + 1)) lasts.push(at)
  }
  return { firsts, lasts }
})

/** How many of the places, which are in order, lie before one. */
const countBefore = (places: ReadonlyArray<number>, before: number): number => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < before) low = middle + 1
    else high = middle
  }
  return low
}

/** The passage around a figure: asked for what the numbers bear out, and for what a slip broke. */
export const passageOf = oncePerFigure((scene: Scene, index): Passage => {
  const { start, end } = figureAt(scene, index)
  const { firsts, lasts } = stopsIn(scene)
  const [before, behind] = [countBefore(lasts, start), countBefore(firsts, end)]
  const [farBack, farOn] = [start - 1 - MOST_CHARACTERS, end + MOST_CHARACTERS]
  const ownStart = Math.max(lasts[before - 1] ?? farBack, farBack)
  const start2 = Math.max(lasts[before - 2] ?? farBack, farBack)
  const ownEnd = Math.min(firsts[behind] ?? farOn, farOn)
  const end2 = Math.min(firsts[behind + 1] ?? farOn, farOn)
  let first = index
  let ownFirst = index
  while (first > 0 && index - first < MOST_FIGURES && figureAt(scene, first - 1).start > start2) {
    first--
    if (figureAt(scene, first).start > ownStart) ownFirst = first
  }
  let last = index + 1
  let ownLast = last
  while (last < scene.figures.length && last - index < MOST_FIGURES && figureAt(scene, last).start < end2) {
    last++
    if (figureAt(scene, last - 1).start < ownEnd) ownLast = last
  }
  return { first, end: last, ownFirst, ownEnd: ownLast }
})

/** What is neither amount nor count: rates of all kinds, and durations. */
const rates: ReadonlySet<string> = new Set(["percent", "points", "ratio", "coefficient", "time"])

/** Whether a figure tells an amount that may be reckoned with: it is no rate, more than nothing, and bounded. */
export const isAmount = oncePerFigure((scene: Scene, index) => {
  const { value, qualifier } = figureAt(scene, index)
  // 600多人 agrees with too much to tell what it was reckoned from.
  if (qualifier !== "exact" && qualifier !== "approx") return false
  if (value === undefined || value.numerator <= 0n || rates.has(dimensionAt(scene, index))) return false
  return isBounded(intervalAt(scene, index))
})

const ofPosts = /[空缺超满]编|编制|[空缺]岗/
const isOfPosts = (scene: Scene, index: number): boolean =>
  isPost(scene, index) || ofPosts.test(wordsBefore(scene, index))

/** Whether two amounts are counted in one unit; posts are filled by people. */
export const areOfUnit = (scene: Scene, a: number, b: number): boolean => {
  const [one, other] = [figureAt(scene, a).unit, figureAt(scene, b).unit]
  if (one === other) return true
  return (one === "人" && isOfPosts(scene, b)) || (other === "人" && isOfPosts(scene, a))
}

/** More than floating point may have rounded two values by, over their size. */
const ROUNDING = 1e-12

/** Whether one amount is less than another; exact where floating point sees no difference. */
export const isLess = (scene: Scene, a: number, b: number): boolean => {
  const values = approximateValues(scene)
  const apart = (values[b] as number) - (values[a] as number)
  if (Math.abs(apart) > ROUNDING * Math.abs(values[b] as number)) return apart > 0
  const [left, right] = [figureAt(scene, a).value, figureAt(scene, b).value]
  return left !== undefined && right !== undefined && Rational.compare(left, right) < 0
}

const among = /其中|(?<!不)[含]|包括|内有|其内/

/** Whether a bracket that does not hold the other figure, or 其中 before it, tells the figure to be part of the one before. */
export const isNested = (scene: Scene, index: number, of: number): boolean => {
  const bracket = scene.brackets[index]
  if (bracket !== undefined && bracket.open !== scene.brackets[of]?.open) return true
  return among.test(wordsBefore(scene, index))
}
