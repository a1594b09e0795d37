/** What the binder looks at, and what comes of it. */
import type { Measure } from "@duxue/core"
import type { Surroundings } from "../context/clauses.ts"
import type { ScannedFigure } from "../figures/scanned.ts"

/** What the binder looks at for one figure. */
export interface BindingContext {
  readonly figure: ScannedFigure
  readonly near: Surroundings
  /** The words of its sentence and the headings above it. */
  readonly around: string
  /** The headings above it, and what its paragraph says before it: of which part of the district it may be told. */
  readonly heading: string
  readonly before: string
  readonly section: string | null
  readonly period: string | null
}

/** The measure of each figure; `undefined` where none is told. */
export type Binding = ReadonlyArray<Measure | undefined>
