/** All that is known of a letter, as `export` writes it. */
import {
  Fact,
  Figure,
  type Figure as FigureType,
  Finding,
  LetterHead,
  OrganisationId,
  Period,
  Relation,
  Statement,
  MeasureId
} from "@duxue/core"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { LetterReport } from "../report/letter-report.ts"

/** The body of `export --to json`. */
export const ExportedLetter = Schema.Struct({
  file: Schema.String,
  letter: LetterHead,
  figures: Schema.Array(Figure),
  /** The figures whose measure is known, as values of that measure. */
  facts: Schema.Array(Fact),
  statements: Schema.Array(Statement),
  relations: Schema.Array(Relation),
  findings: Schema.Array(Finding)
}).annotate({ identifier: "ExportedLetter", title: "导出的报告" })
export type ExportedLetter = typeof ExportedLetter.Type

export const exportedLetter = ({ file, reading, report }: LetterReport): ExportedLetter => {
  const organisation = Option.getOrNull(Schema.decodeOption(OrganisationId)(reading.letter.district ?? ""))
  return {
    file,
    letter: reading.letter,
    figures: reading.figures,
    facts: reading.figures.flatMap((figure) => factOf(figure, organisation, file)),
    statements: reading.statements,
    relations: report.relations,
    findings: report.findings
  }
}

/** The figure as a fact of its measure; nothing where no measure is known. */
const factOf = (
  { measure, period, value, lower, upper, unit, qualifier, start, end }: FigureType,
  organisation: OrganisationId | null,
  file: string
): ReadonlyArray<Fact> =>
  Option.toArray(
    Option.map(Schema.decodeOption(MeasureId)(measure ?? ""), (known) => ({
      measure: known,
      organisation,
      period: Option.getOrNull(Schema.decodeOption(Period)(period ?? "")),
      value,
      lower,
      upper,
      unit,
      qualifier,
      provenance: { kind: "letter", file: file === "-" ? null : file, span: [start, end] }
    }))
  )
