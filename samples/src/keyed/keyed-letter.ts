/** A letter whose every figure somebody has read by eye, and what its figures must come to. */
import type { RelationKind } from "@duxue/core"

export type KeyedQualifier = "exact" | "more_than" | "at_least" | "less_than" | "at_most" | "approx" | "range" | "ratio"

/** A figure of the letter as a reader of the language understands it. Decimals are strings. */
export interface KeyedFigure {
  /** The id that its author gave it; "#7" for the seventh figure of the letter, where nobody refers to it. */
  readonly id: string
  /** UTF-16 units into the letter's text, end exclusive. */
  readonly start: number
  readonly end: number
  /** Number and unit as written, 余 and 多 inside, other qualifying words outside. */
  readonly text: string
  /** In base units; percent as written; of a ratio the term that is not 1; of a range its lower end. */
  readonly value: string
  /** In base form: 名 is 人, 个百分点 is 百分点; a denominator follows a slash. */
  readonly unit: string
  readonly qualifier: KeyedQualifier
  /** What the words allow, rounding aside; null where open. */
  readonly lower: string | null
  readonly upper: string | null
  /** The worth of the last written place; "0" for a count written out in full, which is exact. */
  readonly step: string
}

/** What the words of the letter say about its figures, as arithmetic over their ids. */
export interface KeyedRelation {
  readonly kind: RelationKind
  /** The id of the figure that states the result. */
  readonly result: string
  /** "a+b+c", "a/b*100", "(a-b)/b*100", "a-b", "a/b", over ids and whole numbers. */
  readonly formula: string
}

/** Words of the letter that stand for something else than a number. */
export interface KeyedPhrase {
  readonly kind: "claim" | "name" | "list" | "date" | "standard"
  readonly start: number
  readonly end: number
  readonly text: string
  /** Ids of the figures of which it speaks. */
  readonly figures: ReadonlyArray<string>
}

export interface KeyedLetter {
  readonly name: string
  /** The manner of writing, in a sentence. */
  readonly style: string
  readonly text: string
  readonly figures: ReadonlyArray<KeyedFigure>
  readonly relations: ReadonlyArray<KeyedRelation>
  readonly phrases: ReadonlyArray<KeyedPhrase>
}
