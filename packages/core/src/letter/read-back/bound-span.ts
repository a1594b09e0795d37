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
