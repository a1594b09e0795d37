import {
  type BoundSpan,
  check,
  type CheckReport,
  type DocumentPlace,
  type LetterReading,
  type NumberReview,
  reviewNumbers,
  type Span,
  withBoundFigures
} from "@duxue/core"
import { withPlaces } from "@duxue/documents"
import type { Origin } from "@duxue/documents"
import { paragraphsOf, read } from "@duxue/reader"
import { type ModelWords, modelWordsOf } from "./model-words.ts"
import { type PlacedStretch, placedStretches } from "./placed-text.ts"

/** A letter read and checked, with all that a page needs to lay it out; plain data, so that a worker can send it. */
export interface Checked {
  readonly reading: LetterReading
  readonly paragraphs: ReadonlyArray<Span>
  readonly report: CheckReport
  readonly words: ModelWords
  /** Where in the file each figure of the reading stands, in their order; null where the file has no places. */
  readonly places: ReadonlyArray<DocumentPlace | null>
  /** The same of all its text, so that the figures of a corrected text have places too. */
  readonly placed: ReadonlyArray<PlacedStretch>
  /** The figures of which the file says what they state. */
  readonly bound: ReadonlyArray<BoundSpan>
  /** Every number, by whether something but its author's word stands behind it. */
  readonly numbers: NumberReview
}

export type Stage = "decoding" | "reading" | "checking"

/** What a file tells beside its text. */
export interface OfFile {
  readonly bound: ReadonlyArray<BoundSpan>
  readonly origin: Origin
}

const textAlone: OfFile = { bound: [], origin: () => null }

/** Reads and checks `given`. Pure but for `entered`, which hears of each stage as it begins. */
export const checkText = (
  given: string,
  entered: (stage: Stage) => void,
  { bound, origin }: OfFile = textAlone
): Checked => {
  entered("reading")
  const placed = withPlaces({ origin })
  const full = placed.reading(withBoundFigures(read(given), bound))
  const paragraphs = paragraphsOf(full.text)
  entered("checking")
  const report = placed.report(check(full))
  // The claims of a full reading hold formulas, which are of no use to a page.
  const { text, letter, sections, figures, statements, problems, plans, commitments, documents } = full
  const reading = {
    text,
    letter,
    sections,
    figures,
    statements,
    problems,
    plans,
    commitments,
    documents
  }
  return {
    reading,
    paragraphs,
    report,
    words: modelWordsOf(reading, report),
    places: figures.map(origin),
    placed: placedStretches(paragraphs, figures, origin),
    bound,
    numbers: reviewNumbers(full)
  }
}
