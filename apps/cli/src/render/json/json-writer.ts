import type { LetterReport, ReadLetter } from "../../report/letter-report.ts"
import type { AssessedFiling } from "../../report/assessed-filing.ts"
import type { Rendering } from "../rendering.ts"
import { inBytes, type Writer } from "../writer.ts"
import { document, failureLine, letterLine, readingBody, reportBody } from "./bodies.ts"

/** One file is one document; several are NDJSON, a body or a failure a line. */
const lineOf = (several: boolean, file: string, body: object): string =>
  several ? letterLine(file, body) : document(body)

const lines = (several: boolean): Writer<Uint8Array> => ({
  letter: (line) => line,
  unreadable: (file, failure) => (several ? failureLine(file, failure) : ""),
  end: () => ""
})

export const readJson = (several: boolean): Rendering<ReadLetter, Uint8Array> => ({
  pieceOf: ({ file, reading }) => inBytes(lineOf(several, file, readingBody(reading))),
  writer: lines(several)
})

export const checkJson = (several: boolean): Rendering<LetterReport, Uint8Array> => ({
  pieceOf: ({ file, report }) => inBytes(lineOf(several, file, reportBody(report))),
  writer: lines(several)
})

export const assessJsonWriter = (several: boolean): Writer<AssessedFiling> => ({
  ...lines(several),
  letter: ({ file, assessment }) => lineOf(several, file, assessment)
})
