/** A sentence with its figures: what is asserted of figures is asserted within one sentence. */
import type { Figure } from "@duxue/core"
import { figureAt, nearOf, type Scene } from "../relations/scene/scene.ts"

export interface ToldSentence {
  readonly scene: Scene
  readonly start: number
  readonly end: number
  readonly words: string
  /** Indices of its figures, in order. */
  readonly figures: ReadonlyArray<number>
  /** The year that each figure of the text is told for, `undefined` where nothing says. */
  readonly yearOf: (index: number) => number | undefined
}

/** What a sentence asserts of a figure, with its words as offsets into the text as understood. */
export interface Asserted {
  readonly from: number
  readonly to: number
  readonly figure: number
  readonly relation: "higher" | "lower" | "not-lower" | "not-higher"
  /** The figure that it is held against; a number where the words name it: 全覆盖 is 100%. */
  readonly against: { readonly figure: number } | { readonly percent: 100 }
  /** The word that would make it true, in place of the one there. */
  readonly mend?: { readonly from: number; readonly to: number; readonly text: string }
}

export type AssertionFinder = (sentence: ToldSentence) => ReadonlyArray<Asserted>

/** Longer, and the text has lost its full stops: what belongs together can no longer be told. */
const LONGEST = 600

/** The sentences that hold two figures or more, or one and a word that may speak of all. */
export const sentencesOf = (scene: Scene, placed: ReadonlyArray<Figure>): ReadonlyArray<ToldSentence> => {
  const yearOf = (index: number): number | undefined => {
    const period = placed[index]?.period
    return period === null || period === undefined ? undefined : Number(period.slice(0, 4))
  }
  const sentences: Array<ToldSentence> = []
  for (let first = 0; first < scene.figures.length;) {
    const { start, end } = nearOf(scene, first).sentence
    let next = first + 1
    while (next < scene.figures.length && figureAt(scene, next).start < end) next++
    if (end - start <= LONGEST) {
      const figures = Array.from({ length: next - first }, (_, at) => first + at)
      sentences.push({ scene, start, end, words: scene.plain.slice(start, end), figures, yearOf })
    }
    first = next
  }
  return sentences
}
