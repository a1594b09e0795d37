import { check } from "@duxue/core"
import { withPlaces } from "@duxue/documents"
import * as Effect from "effect/Effect"
import type { LetterReport } from "../report/letter-report.ts"
import type { Examine } from "./examine-each.ts"
import { understandLetter, type UnderstoodLetter } from "./understand-letter.ts"

/** A letter with what was found wrong with it. */
export interface CheckedLetter extends UnderstoodLetter, LetterReport {
  readonly reading: UnderstoodLetter["reading"]
}

export const checkedLetter: Examine<CheckedLetter> = (file) =>
  Effect.map(understandLetter(file), (letter) => {
    const report = withPlaces(letter.document).report(check(letter.reading))
    return { letter: { ...letter, report }, hasErrors: report.findings.some(({ severity }) => severity === "error") }
  })
