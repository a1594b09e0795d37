import { type BoundSpan, check, type CheckReport, type LetterReading, type Span, withBoundFigures } from "@duxue/core"
import { paragraphsOf, read } from "@duxue/reader"
import { type ModelWords, modelWordsOf } from "./model-words.ts"

/** A letter read and checked, with all that a page needs to lay it out; plain data, so that a worker can send it. */
export interface Checked {
  readonly reading: LetterReading
  readonly paragraphs: ReadonlyArray<Span>
  readonly report: CheckReport
  readonly words: ModelWords
}

export type Stage = "decoding" | "reading" | "checking"

/**
 * Reads and checks `given`, whose file said of the figures in `bound` what they state. Pure but for `entered`, which hears
 * of each stage as it begins.
 */
export const checkText = (
  given: string,
  entered: (stage: Stage) => void,
  bound: ReadonlyArray<BoundSpan> = []
): Checked => {
  entered("reading")
  const full = withBoundFigures(read(given), bound)
  const paragraphs = paragraphsOf(full.text)
  entered("checking")
  const report = check(full)
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
  return { reading, paragraphs, report, words: modelWordsOf(reading, report) }
}
