/** A keyed letter read and checked, and what the key says to it. */
import { check, type Finding } from "@duxue/core"
import { read } from "@duxue/reader"
import { type FigureScore, scoreFigures } from "./figure-score.ts"
import type { KeyedLetter } from "./keyed-letter.ts"
import { type RelationScore, scoreRelations } from "./relation-score.ts"

export interface LetterScore {
  readonly letter: KeyedLetter
  readonly figures: FigureScore
  readonly relations: RelationScore
  /** Of a letter without a fault, so each is false. */
  readonly errors: ReadonlyArray<Finding>
  readonly queries: ReadonlyArray<Finding>
}

export const scoreLetter = (letter: KeyedLetter): LetterScore => {
  const reading = read(letter.text)
  const report = check(reading)
  return {
    letter,
    figures: scoreFigures(letter.figures, reading.figures),
    relations: scoreRelations(letter, report),
    errors: report.findings.filter(({ severity }) => severity === "error"),
    queries: report.findings.filter(({ severity }) => severity === "query")
  }
}
