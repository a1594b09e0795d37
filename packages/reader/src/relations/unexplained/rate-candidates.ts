/**
 * The figures that a rate or a change may have been reckoned from: those told about it, and farther back those that
 * count what its words name.
 */
import { addable } from "@duxue/core"
import { countedNoun } from "../scene/counted-noun.ts"
import { oncePerFigure } from "../scene/once.ts"
import { isPost } from "../scene/posts.ts"
import { dimensionAt, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** How many figures before one are looked at, and how many behind it. */
const MOST_BACK = 24
const MOST_ON = 3
/** How many characters back: the passage that a reader has in mind. */
const PASSAGE = 420
/** A name that a text tells of more figures is the name of none. */
const MOST_NAMED = 12
/** A text that goes on counting one thing is not searched to its beginning. */
const MOST_LOOKED_AT = 96

/** How far a candidate stands from the result: in its sentence, in its paragraph, in the passage, or beyond. */
export const SENTENCE = 0
export const PARAGRAPH = 1
export const BEFORE = 2
export const BEYOND = 3

export interface Candidate {
  readonly index: number
  readonly value: number
  readonly place: number
  /** How many candidates of the same kind stand nearer, before the result. */
  readonly order: number
}

/** Whether a figure tells one number with both its ends: what is open on one side agrees with too much. */
export const isTold = (scene: Scene, index: number): boolean => {
  const { value, lower, upper, qualifier } = figureAt(scene, index)
  return value !== undefined && lower !== undefined && upper !== undefined && qualifier !== "approx"
}

/** Whether a figure is an amount or a count: what has a whole and parts. */
export const isAmount = oncePerFigure((scene: Scene, index): boolean => {
  const dimension = dimensionAt(scene, index)
  const isRate = dimension === "percent" || dimension === "points" || dimension === "ratio"
  return !isRate && dimension !== "coefficient" && isTold(scene, index)
})

const placeOf = (scene: Scene, index: number, result: number): number => {
  const [own, near] = [nearOf(scene, index), nearOf(scene, result)]
  if (own.sentence.start === near.sentence.start) return SENTENCE
  return own.paragraph.start === near.paragraph.start ? PARAGRAPH : BEFORE
}

/**
 * The candidates about a result that `accepts` lets in, nearest first: those before it, then those behind it in its
 * sentence and in the `next` characters of the next.
 */
export const candidatesNear = (
  scene: Scene,
  values: Float64Array,
  result: number,
  accepts: (index: number) => boolean,
  next = 0
): ReadonlyArray<Candidate> => {
  const candidates: Array<Candidate> = []
  const { start } = figureAt(scene, result)
  for (let index = result - 1; index >= 0 && index >= result - MOST_BACK; index--) {
    if (figureAt(scene, index).start < start - PASSAGE) break
    if (!accepts(index)) continue
    const order = candidates.length
    candidates.push({ index, value: values[index] as number, place: placeOf(scene, index, result), order })
  }
  const { sentence, paragraph } = nearOf(scene, result)
  const end = Math.min(paragraph.end, sentence.end + next)
  for (let index = result + 1; index < scene.figures.length && index <= result + MOST_ON; index++) {
    if (figureAt(scene, index).start > end) break
    const place = placeOf(scene, index, result)
    if (accepts(index))
      candidates.push({ index, value: values[index] as number, place, order: MOST_BACK + index - result })
  }
  return candidates
}

/** Amounts of the whole text by the last two characters of what they count, in order of the text. */
export type ByNoun = ReadonlyMap<string, ReadonlyArray<number>>

/** Asked of one text by rates and by amounts. */
const nouns = new WeakMap<Scene["figures"], ByNoun>()

export const amountsByNoun = (scene: Scene): ByNoun => {
  const before = nouns.get(scene.figures)
  if (before !== undefined) return before
  const byNoun = new Map<string, Array<number>>()
  for (const index of scene.figures.keys()) {
    if (scene.roles[index] !== "level" || !isAmount(scene, index)) continue
    const noun = countedNoun(scene, index)
    if (noun.length < 2) continue
    const told = byNoun.get(noun.slice(-2))
    if (told === undefined) byNoun.set(noun.slice(-2), [index])
    else told.push(index)
  }
  nouns.set(scene.figures, byNoun)
  return byNoun
}

/** Whether one of two names is the other with more before it: 专任教师 of 全区专任教师. */
export const isSameNoun = (a: string, b: string): boolean =>
  a.length >= 2 && b.length >= 2 && (a.endsWith(b) || b.endsWith(a))

/** Those that count what `name` ends with, before the passage, nearest first; of many the ones that count just that. */
export const candidatesNamed = (
  scene: Scene,
  values: Float64Array,
  byNoun: ByNoun,
  result: number,
  name: string
): ReadonlyArray<Candidate> => {
  const from = figureAt(scene, result).start - PASSAGE
  const told = name.length < 2 ? [] : (byNoun.get(name.slice(-2)) ?? [])
  const isBeyond = (index: number): boolean => index < result - MOST_BACK || figureAt(scene, index).start < from
  const before = told.slice(Math.max(0, told.length - MOST_LOOKED_AT)).filter((each) => each < result && isBeyond(each))
  const same = before.filter((each) => isSameNoun(name, countedNoun(scene, each)))
  return [
    ...same.slice(-MOST_NAMED),
    ...(before.length > MOST_NAMED ? [] : before.filter((each) => !same.includes(each)))
  ]
    .toReversed()
    .map((index, order) => ({ index, value: values[index] as number, place: BEYOND, order }))
}

/** The words that stand with a figure on both its sides. */
export const wordsAround = oncePerFigure(
  (scene: Scene, index) => `${wordsBefore(scene, index)}${nearOf(scene, index).right.slice(0, 12)}`
)

/** Whether one may be a part of the other: of one kind, or posts and the people who hold them. */
export const areOneKind = (scene: Scene, part: number, whole: number): boolean => {
  const [of, by] = [figureAt(scene, part).unit, figureAt(scene, whole).unit]
  return addable(of, by) || (by === "个" && of === "人" && isPost(scene, whole))
}
