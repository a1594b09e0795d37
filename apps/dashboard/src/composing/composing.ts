/** How the letter that is open is made: its frame, and whether its own words are kept. In memory alone. */
import { compose, type Filing, type LetterFrame, type LetterModel, letterOf, type LetterReading } from "@duxue/core"

export type Wording = "own" | "composed"

export interface Making {
  readonly filing: Filing
  readonly reading: LetterReading | undefined
  readonly wording: Wording
  /** What the reader has written around the text. */
  readonly frame: Partial<LetterFrame>
}

/** A letter keeps its own words where they are wanted; otherwise it is written from the data. */
export const letterFrom = ({ filing, reading, wording, frame }: Making): LetterModel => {
  if (wording === "composed" || reading === undefined) return compose(filing, { frame })
  const letter = letterOf(reading, filing)
  return { ...letter, frame: { ...letter.frame, ...frame } }
}
