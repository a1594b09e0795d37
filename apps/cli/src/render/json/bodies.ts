/** The bodies that `--format json` prints: what the contract names, in its order, and nothing that JSON cannot hold. */
import type { CheckReport, LetterReading } from "@duxue/core"
import type { Failure } from "../../failure.ts"

/** A reading without what it hands to the checks alone. */
export const readingBody = (reading: LetterReading): LetterReading => {
  const { text, letter, sections, figures, statements, problems, plans, commitments, documents } = reading
  return { text, letter, sections, figures, statements, problems, plans, commitments, documents }
}

export const reportBody = ({ findings, relations, verdicts, checks }: CheckReport): CheckReport => ({
  findings,
  relations,
  verdicts,
  checks
})

/** For people too: indented. */
export const document = (body: unknown): string => `${JSON.stringify(body, null, 2)}\n`

/** One line of NDJSON: a file's body under its path. */
export const letterLine = (file: string, body: object): string => `${JSON.stringify({ file, ...body })}\n`

/** One line of NDJSON for a file that could not be read. */
export const failureLine = (file: string, { code, explanation, details }: Failure): string => {
  const error = {
    code,
    message: explanation.zh,
    messageEn: explanation.en,
    ...(details === undefined ? {} : { details })
  }
  return `${JSON.stringify({ file, error })}\n`
}
