/** Two letters held against each other; plain data, so that a worker can send it. */
import type { Bilingual, DocumentPlace, LetterDiff } from "@duxue/core"
import type { Source } from "../checking/checker.ts"

export interface ComparedLetter {
  /** Of the file. */
  readonly name: string
  readonly title: string | null
}

/** Where a difference stands in each of the files; null where it has no places, or nothing stands there. */
export interface DifferencePlaces {
  readonly before: DocumentPlace | null
  readonly after: DocumentPlace | null
}

export interface Comparison {
  readonly before: ComparedLetter
  readonly after: ComparedLetter
  readonly diff: LetterDiff
  /** In the order of the differing figures, and of the differing paragraphs. */
  readonly figurePlaces: ReadonlyArray<DifferencePlaces>
  readonly paragraphPlaces: ReadonlyArray<DifferencePlaces>
}

export type Side = "before" | "after"

export type ComparisonOutcome =
  | { readonly kind: "compared"; readonly comparison: Comparison }
  /** One of the files could not be read; the explanation says why and what to do. */
  | { readonly kind: "refused"; readonly side: Side; readonly explanation: Bilingual }

/** Compares two sources. */
export type Comparer = (before: Source, after: Source) => Promise<ComparisonOutcome>
