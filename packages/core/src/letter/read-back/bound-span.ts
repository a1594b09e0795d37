import type { BoundFigure, FigureBinding } from "../../domain/letter-model.ts"

/** A figure of which the file itself says what it states. */
export interface BoundSpan {
  /** In UTF-16 units of the text that was read. */
  readonly start: number
  readonly end: number
  readonly binding: FigureBinding
  /** As it was when it was bound; what stands there now may be another. */
  readonly written: Omit<BoundFigure, "kind" | "binding">
}

/**
 * What became of a bound figure: it stands as it was written, something else stands in its place, or nothing that could
 * be read as a number or an answer.
 */
export interface FigureBond {
  readonly span: BoundSpan
  readonly state: "kept" | "touched" | "gone"
  /** Index of the figure that stands there now; `undefined` where none does. */
  readonly figure: number | undefined
}

/** A reading whose file said of some figures what they state. */
export interface BoundReading {
  readonly bonds: ReadonlyArray<FigureBond>
}
