/** All that is known of a letter, as `export` writes it. */
import { Fact, Figure, Finding, filingOf, LetterHead, Relation, Statement } from "@duxue/core"
import * as Schema from "effect/Schema"
import type { LetterReport } from "../report/letter-report.ts"

/** The body of `export --to json`. */
export const ExportedLetter = Schema.Struct({
  file: Schema.String,
  letter: LetterHead,
  figures: Schema.Array(Figure),
  /** The figures whose measure is known, as values of that measure, and declared absences as values of zero. */
  facts: Schema.Array(Fact),
  statements: Schema.Array(Statement),
  relations: Schema.Array(Relation),
  findings: Schema.Array(Finding)
}).annotate({ identifier: "ExportedLetter", title: "导出的报告" })
export type ExportedLetter = typeof ExportedLetter.Type

export const exportedLetter = ({ file, reading, report }: LetterReport): ExportedLetter => ({
  file,
  letter: reading.letter,
  figures: reading.figures,
  facts: filingOf(reading, file === "-" ? null : file)?.facts ?? [],
  statements: reading.statements,
  relations: report.relations,
  findings: report.findings
})
