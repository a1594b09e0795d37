/** What localisation looks at: figures, what each may stand for, and every relation that names them. */
import type { Figure } from "../../domain/figure.ts"
import type { RelationClaim, RelationVerdict } from "../../domain/relation.ts"
import { leavesOf } from "../../formula/formula.ts"
import type * as Interval from "../../quantity/interval.ts"
import type { Rational } from "../../quantity/rational.ts"
import { verdictOf } from "../recompute.ts"

export interface Scene {
  /** The letter's. */
  readonly text: string
  readonly figures: ReadonlyArray<Figure>
  /** As printed; `undefined` for a range. */
  readonly values: ReadonlyArray<Rational | undefined>
  readonly intervals: ReadonlyArray<Interval.Interval>
  readonly claims: ReadonlyArray<RelationClaim>
  /** The figures that each claim names, the stated one first. */
  readonly figuresOf: ReadonlyArray<ReadonlyArray<number>>
  /** Indices of the claims that name a figure. */
  readonly claimsOf: ReadonlyMap<number, ReadonlyArray<number>>
  /** As the letter stands. */
  readonly verdicts: ReadonlyArray<RelationVerdict>
}

export const figuresIn = (claim: RelationClaim): ReadonlyArray<number> => [
  ...new Set([claim.result, ...leavesOf(claim.computed)])
]

export const claimsByFigure = (
  figuresOf: ReadonlyArray<ReadonlyArray<number>>
): ReadonlyMap<number, ReadonlyArray<number>> => {
  const byFigure = new Map<number, Array<number>>()
  for (const [claim, figures] of figuresOf.entries()) {
    for (const figure of figures) {
      const named = byFigure.get(figure)
      if (named === undefined) byFigure.set(figure, [claim])
      else named.push(claim)
    }
  }
  return byFigure
}

/** A figure written anew. */
export interface Edit {
  readonly figure: number
  readonly text: string
  readonly value: Rational
  /** What the new writing stands for. */
  readonly interval: Interval.Interval
}

export const claimAt = (scene: Scene, claim: number): RelationClaim => scene.claims[claim] as RelationClaim
export const figureAt = (scene: Scene, figure: number): Figure => scene.figures[figure] as Figure
export const claimsNaming = (scene: Scene, figure: number): ReadonlyArray<number> => scene.claimsOf.get(figure) ?? []

/** The verdict on a claim with some figures written anew. */
export const verdictWith = (scene: Scene, claim: number, edits: ReadonlyArray<Edit>): RelationVerdict =>
  verdictOf(
    claimAt(scene, claim),
    (index) => edits.find((edit) => edit.figure === index)?.interval ?? scene.intervals[index]
  )

/** The scene with the edits made. */
export const withEdits = (scene: Scene, edits: ReadonlyArray<Edit>): Scene => {
  const values = [...scene.values]
  const intervals = [...scene.intervals]
  const figures = [...scene.figures]
  const verdicts = [...scene.verdicts]
  for (const { figure, text, value, interval } of edits) {
    values[figure] = value
    intervals[figure] = interval
    figures[figure] = { ...figureAt(scene, figure), text }
  }
  const edited = { ...scene, figures, values, intervals, verdicts }
  for (const { figure } of edits)
    for (const claim of claimsNaming(scene, figure)) verdicts[claim] = verdictWith(edited, claim, [])
  return edited
}
