import type { Qualifier, Rational } from "@duxue/core"

/** A figure as scanned: where it stands in the text as understood, and what it says. */
export interface ScannedFigure {
  /** Range in `Source.plain`. */
  readonly start: number
  readonly end: number
  /** In base units; `undefined` for a range. */
  readonly value: Rational.Rational | undefined
  readonly lower: Rational.Rational | undefined
  readonly upper: Rational.Rational | undefined
  readonly step: Rational.Rational
  readonly unit: string
  readonly qualifier: Qualifier
  /** Whether the number was written in Arabic digits; Chinese numerals are more often words than counts. */
  readonly arabic: boolean
}
