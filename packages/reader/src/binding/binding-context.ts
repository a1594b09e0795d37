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
  /** Whether it is told of a larger part of the country than the letter is about, or of a township. */
  readonly elsewhere: boolean
  /** Whether it is told of a year that the letter cannot know. */
  readonly ahead: boolean
  /** Whether it stands in a list of bare numbers, and nothing says which is whose: 分别为107所、39所. */
  readonly unnamed: boolean
}

/** The measure of each figure; `undefined` where none is told. */
export type Binding = ReadonlyArray<Measure | undefined>
