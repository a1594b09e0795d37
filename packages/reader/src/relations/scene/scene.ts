/** What the finders of relations look at. */
import {
  addable,
  dimensionOf,
  type Formula,
  Interval,
  intervalOf,
  leavesOf,
  linesOf,
  evaluate,
  Rational,
  type RelationClaim
} from "@duxue/core"
import type { Surroundings } from "../../context/clauses.ts"
import { departuresOf } from "../../context/from-to.ts"
import type { ScannedFigure } from "../../figures/scanned.ts"
import { type Bracket, bracketsAround } from "./brackets.ts"
import { cuesOf } from "./cues.ts"
import { areApart, type Enclosure, enclosing, enclosureOf } from "./enclosures.ts"
import { type Answers, oncePerFigure, oncePerScene } from "./once.ts"
import { type Role, rolesOf } from "./roles.ts"

export interface Scene {
  readonly plain: string
  readonly figures: ReadonlyArray<ScannedFigure>
  /** The true values that the writing of each figure allows. */
  readonly intervals: ReadonlyArray<Interval.Interval>
  /** The same in floating point, surely around them. */
  readonly enclosures: ReadonlyArray<Enclosure>
  readonly near: ReadonlyArray<Surroundings>
  /** The words of each figure's clause before it, as far as the figure before; of a cell those of its row and column. */
  readonly words: ReadonlyArray<string>
  /** The cues that stand in those words, as bits. */
  readonly cues: Int32Array
  readonly roles: ReadonlyArray<Role>
  /** For each figure that a change arrived at (由12.4%提高到15.68%), the index of the one that it left. */
  readonly departures: ReadonlyArray<number | undefined>
  /** The bracket that each figure stands in. */
  readonly brackets: ReadonlyArray<Bracket | undefined>
  /** What formulas come to exactly, each reckoned once: a claim is asked of by its finder and by all that weigh it. */
  readonly computed: WeakMap<Formula<number>, { readonly interval: Interval.Interval | undefined }>
  /** What was found out once about the text and its figures; see `oncePerScene`. */
  readonly answers: Answers
  /** On a second look at what nothing explains. */
  readonly isSecondLook: boolean
  /** What counts as agreement beside agreeing: asked of every reading that the numbers do not bear out. */
  readonly orElse: (result: number, formula: Formula<number>) => boolean
}

/** Of scenes nobody notes doubts in. Told all the same, so that every scene is an object of one shape, which is looked into fastest. */
const nothingElse = (): boolean => false

export const sceneOf = (
  plain: string,
  figures: ReadonlyArray<ScannedFigure>,
  near: ReadonlyArray<Surroundings>
): Scene => {
  const departures = departuresOf(plain, figures, near)
  const intervals = figures.map(intervalOf)
  const words = figures.map(
    ({ start }, index) =>
      near[index]?.cell ?? plain.slice(Math.max(near[index]?.clause.start ?? 0, figures[index - 1]?.end ?? 0), start)
  )
  return {
    plain,
    figures,
    intervals,
    enclosures: intervals.map(enclosing),
    near,
    words,
    cues: Int32Array.from(words, cuesOf),
    departures,
    roles: rolesOf(plain, figures, near, departures),
    brackets: bracketsAround(
      plain,
      figures.map((figure) => figure.start)
    ),
    computed: new WeakMap(),
    answers: [],
    isSecondLook: false,
    orElse: nothingElse
  }
}

export const figureAt = (scene: Scene, index: number): ScannedFigure => scene.figures[index] as ScannedFigure
export const intervalAt = (scene: Scene, index: number): Interval.Interval =>
  scene.intervals[index] as Interval.Interval
export const nearOf = (scene: Scene, index: number): Surroundings => scene.near[index] as Surroundings

/** The words of a figure's clause before it, as far as the figure before. */
export const wordsBefore = (scene: Scene, index: number): string => scene.words[index] as string

/** Whether one of the cues stands in the words before a figure. */
export const hasCue = (scene: Scene, index: number, cues: number): boolean =>
  ((scene.cues[index] as number) & cues) !== 0

/** How many pairs of characters of a name the words of a figure share. */
export const likeness = (name: string, words: string): number => {
  let shared = 0
  for (let at = 0; at + 2 <= name.length; at++) if (words.includes(name.slice(at, at + 2))) shared++
  return shared
}

const gapBefore = oncePerFigure((scene: Scene, index) =>
  scene.plain.slice(scene.figures[index - 1]?.end ?? 0, figureAt(scene, index).start)
)

/** The words between two figures, which mostly are neighbours. */
export const between = (scene: Scene, left: number, right: number): string =>
  right === left + 1
    ? gapBefore(scene, right)
    : scene.plain.slice(figureAt(scene, left).end, figureAt(scene, right).start)

/** By figure, which of the units met so far it may be added to: the first of its kind, by its place. */
const addableKinds = oncePerScene(({ figures }: Scene) => {
  const known = new Map<string, number>()
  return Uint32Array.from(figures, ({ unit }) => {
    const before = known.get(unit)
    if (before !== undefined) return before
    let kind = known.size
    for (const [other, each] of known) if (addable(unit, other)) kind = Math.min(kind, each)
    known.set(unit, kind)
    return kind
  })
})

/** What the unit of a figure measures. */
export const dimensionAt = oncePerFigure((scene: Scene, index) => dimensionOf(figureAt(scene, index).unit))

/** Whether two figures may be added by their units. */
export const areAddable = (scene: Scene, a: number, b: number): boolean => {
  const kinds = addableKinds(scene)
  return kinds[a] === kinds[b]
}

/** Whether two figures are of one kind: may be parts of one total, or members of one list. */
export const alike = (scene: Scene, a: number, b: number): boolean =>
  scene.roles[a] === scene.roles[b] && areAddable(scene, a, b)

export const isBelow = (scene: Scene, index: number, bound: number): boolean => {
  const { value } = figureAt(scene, index)
  return value === undefined || Rational.compare(value, Rational.fromInteger(bound)) < 0
}

export const isMoney = (scene: Scene, index: number): boolean => dimensionAt(scene, index) === "money"

export const computedBy = (scene: Scene, formula: Formula<number>): Interval.Interval | undefined => {
  const known = scene.computed.get(formula)
  if (known !== undefined) return known.interval
  const interval = evaluate(formula, (index) => scene.intervals[index])
  scene.computed.set(formula, { interval })
  return interval
}

/** What surely holds every value of a formula, in floating point; `undefined` where not all its figures are bounded. */
export const enclosedBy = (scene: Scene, formula: Formula<number>): Enclosure | undefined =>
  enclosureOf(formula, (index) => scene.enclosures[index])

/** Whether the formula comes out, and surely not as what the figure states. */
export const isSurelyApart = (scene: Scene, result: number, formula: Formula<number>): boolean => {
  const [stated, computed] = [scene.enclosures[result], enclosedBy(scene, formula)]
  return stated !== undefined && computed !== undefined && areApart(computed, stated)
}

/** Whether both ends are told: what has none agrees with everything, and so shows nothing. */
export const isBounded = ({ lower, upper }: Interval.Interval): boolean => lower !== undefined && upper !== undefined

/** Whether all figures of a formula have both ends; of the line that one draws the number is known. */
export const areBounded = (scene: Scene, formula: Formula<number>): boolean => {
  const open = leavesOf(formula).filter((each) => !isBounded(intervalAt(scene, each)))
  if (open.length === 0) return true
  const lines = linesOf(formula)
  return open.every((each) => lines.includes(each))
}

/** Whether the stated figure can be what the formula computes, and the agreement tells something. */
export const agrees = (scene: Scene, result: number, formula: Formula<number>): boolean => {
  if (!isSurelyApart(scene, result, formula)) {
    const computed = computedBy(scene, formula)
    if (computed === undefined || !isBounded(computed)) return false
    if (Interval.overlaps(computed, intervalAt(scene, result)))
      // A part of what has no upper bound (突破四万亿元) has one, and yet agrees with whatever lies below it.
      return areBounded(scene, formula)
  }
  return scene.orElse(result, formula)
}

/** What a finder claims of one figure. */
export type LookAt = (scene: Scene, index: number) => RelationClaim | undefined

/** What tells relations of a text; `at` is told where each figure is looked at for itself. */
export interface Finder {
  (scene: Scene): ReadonlyArray<RelationClaim>
  /** What it claims of one figure, and of nothing else in the text. */
  readonly at?: LookAt
  /** The cues of which one must stand before a figure for `at` to claim anything; all figures are asked without. */
  readonly cues?: number
}

/** Whether nothing can be claimed of a figure, by the cues that a finder asks for. */
export const isPassedOver = (scene: Scene, index: number, { cues }: Finder): boolean =>
  cues !== undefined && ((scene.cues[index] as number) & cues) === 0

/**
 * A finder that asks of each figure for itself what it is related to: a second look asks it of some figures only. Where
 * `cues` are given, figures without any of them in the words before them are passed over.
 */
export const findAtEach = (at: LookAt, cues?: number): Finder => {
  const find = (scene: Scene): ReadonlyArray<RelationClaim> => {
    const claims: Array<RelationClaim> = []
    for (let index = 0; index < scene.figures.length; index++) {
      if (isPassedOver(scene, index, finder)) continue
      const found = at(scene, index)
      if (found !== undefined) claims.push(found)
    }
    return claims
  }
  const finder: Finder = Object.assign(find, { at, ...(cues === undefined ? {} : { cues }) })
  return finder
}
