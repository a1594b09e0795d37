/**
 * A clean letter with its key, as the injector wants it: what somebody who wrote the letter says of every figure and
 * relation in it. Structural on purpose: nothing of the project is imported here.
 */

/** Offsets are UTF-16 units of the letter's text, the end exclusive. */
export interface KeyedFigure {
  readonly id: string
  readonly start: number
  readonly end: number
  /** Number and unit as written. */
  readonly text: string
  /** In base units (万 and 亿 multiplied out), percent as written. */
  readonly value: string
  readonly unit: string
  /** exact, more_than, less_than, at_least, at_most, approx, range or ratio. */
  readonly qualifier: string
  /** What the words allow, rounding aside; null where open. */
  readonly lower: string | null
  readonly upper: string | null
}

export interface KeyedRelation {
  /** sum, share, growth, difference, mean, per-head, ratio, repeat, count … */
  readonly kind: string
  /** The id of the figure that states what the formula computes. */
  readonly result: string
  /** Arithmetic over ids: `a+b+c`, `a/b*100`, `(a-b)/b*100`. */
  readonly formula: string
}

export interface KeyedPhrase {
  readonly kind: "claim" | "name" | "list" | "date" | "standard"
  readonly start: number
  readonly end: number
  readonly text: string
  /** Ids of the figures of which it is said. */
  readonly figures: ReadonlyArray<string>
}

export interface KeyedLetter {
  readonly name: string
  readonly text: string
  readonly figures: ReadonlyArray<KeyedFigure>
  readonly relations: ReadonlyArray<KeyedRelation>
  readonly phrases: ReadonlyArray<KeyedPhrase>
}
