/** All that is known of a letter, as `export` writes it. */
import { check, Fact, Figure, type Filing, Finding, LetterHead, type Reading, Relation, Statement } from "@duxue/core"
import * as Schema from "effect/Schema"

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

/** `filing` is what the letter amounts to; `undefined` where it names no year, so that it amounts to none. */
export const exportedLetter = (file: string, reading: Reading, filing: Filing | undefined): ExportedLetter => {
  const { letter, figures, statements } = reading
  const { relations, findings } = check(reading)
  return { file, letter, figures, facts: filing?.facts ?? [], statements, relations, findings }
}
