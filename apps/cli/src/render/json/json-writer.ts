import type { LetterReport, ReadLetter } from "../../report/letter-report.ts"
import type { AssessedFiling } from "../../report/assessed-filing.ts"
import type { Writer } from "../writer.ts"
import { document, failureLine, letterLine, readingBody, reportBody } from "./bodies.ts"

/** One file is one document; several are NDJSON, a body or a failure a line. */
const bodies = <Letter extends { readonly file: string }>(
  several: boolean,
  bodyOf: (letter: Letter) => object
): Writer<Letter> => ({
  letter: (letter) => (several ? letterLine(letter.file, bodyOf(letter)) : document(bodyOf(letter))),
  unreadable: (file, failure) => (several ? failureLine(file, failure) : ""),
  end: () => ""
})

export const readJsonWriter = (several: boolean): Writer<ReadLetter> =>
  bodies(several, ({ reading }) => readingBody(reading))

export const checkJsonWriter = (several: boolean): Writer<LetterReport> =>
  bodies(several, ({ report }) => reportBody(report))

export const assessJsonWriter = (several: boolean): Writer<AssessedFiling> =>
  bodies(several, ({ assessment }) => assessment)
