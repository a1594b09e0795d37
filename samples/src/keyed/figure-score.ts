/** How well a reading's figures agree with a key. */
import type { Figure } from "@duxue/core"
import type { KeyedFigure } from "./keyed-letter.ts"

/** A figure of the key with what was read in its place. */
export interface FigurePair {
  readonly key: KeyedFigure
  readonly read: Figure | undefined
}

export interface FigureScore {
  readonly pairs: ReadonlyArray<FigurePair>
  /** Read where the key has none. */
  readonly extra: ReadonlyArray<Figure>
  readonly wrongValue: ReadonlyArray<FigurePair>
  readonly wrongUnit: ReadonlyArray<FigurePair>
  readonly wrongQualifier: ReadonlyArray<FigurePair>
  /** From 0 to 1; of a letter without figures they are NaN. */
  readonly recall: number
  readonly precision: number
  readonly value: number
  readonly unit: number
  readonly qualifier: number
}

type Placed = { readonly start: number; readonly end: number }

const overlap = (a: Placed, b: Placed): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** Pairs each figure of the key with the one that covers most of it, each used once. */
const paired = (keys: ReadonlyArray<KeyedFigure>, figures: ReadonlyArray<Figure>): ReadonlyArray<FigurePair> => {
  const used = new Set<Figure>()
  return keys.map((key) => {
    let read: Figure | undefined
    for (const figure of figures) {
      const better = overlap(key, figure) > (read === undefined ? 0 : overlap(key, read))
      if (better && !used.has(figure)) read = figure
    }
    if (read !== undefined) used.add(read)
    return { key, read }
  })
}

/** A third has no decimal: keys and readings may cut it at different places. */
const nearly = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return a === b
  const [x, y] = [Number(a), Number(b)]
  return Math.abs(x - y) <= 1e-6 * Math.max(1, Math.abs(x))
}

const sameValue = (key: KeyedFigure, read: Figure): boolean =>
  key.qualifier === "range"
    ? nearly(key.lower, read.lower) && nearly(key.upper, read.upper)
    : nearly(key.value, read.value)

export const scoreFigures = (keys: ReadonlyArray<KeyedFigure>, figures: ReadonlyArray<Figure>): FigureScore => {
  const pairs = paired(keys, figures)
  const found = pairs.filter(({ read }) => read !== undefined)
  const taken = new Set(found.map(({ read }) => read))
  const wrongly = (right: (key: KeyedFigure, read: Figure) => boolean) =>
    found.filter(({ key, read }) => read !== undefined && !right(key, read))
  const wrongValue = wrongly(sameValue)
  const wrongUnit = wrongly((key, read) => key.unit === read.unit)
  const wrongQualifier = wrongly((key, read) => key.qualifier === read.qualifier)
  const right = (wrong: ReadonlyArray<FigurePair>) => 1 - wrong.length / found.length
  return {
    pairs,
    extra: figures.filter((figure) => !taken.has(figure)),
    wrongValue,
    wrongUnit,
    wrongQualifier,
    recall: found.length / pairs.length,
    precision: found.length / figures.length,
    value: right(wrongValue),
    unit: right(wrongUnit),
    qualifier: right(wrongQualifier)
  }
}
