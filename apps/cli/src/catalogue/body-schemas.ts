/** The schema of every body that the program prints as JSON, by the name that `duxue schema` knows it by. */
import {
  Assessment,
  Bilingual,
  CheckReport,
  Explanation,
  FilingFile,
  DepartmentReturnsFile,
  SchoolReturnsFile,
  FilingComparison,
  LetterDiff,
  LetterReading,
  NumberReview,
  Rubric,
  Score,
  WhatIf
} from "@duxue/core"
import {
  BundleEvidence,
  BundleFindings,
  BundleManifest,
  BundleVerification,
  HistoryLine
} from "@duxue/documents/bundle"
import * as Schema from "effect/Schema"
import { ExportedLetter } from "../export/exported-letter.ts"
import { FilingDiff } from "../report/filing-diff.ts"
import { shelfNames, shelves } from "./shelves.ts"

const FileFailure = Schema.Struct({
  file: Schema.String,
  error: Schema.Struct({
    code: Schema.String,
    message: Schema.String,
    messageEn: Schema.String,
    /** Everything that is wrong with the file, where more than one thing is. */
    details: Schema.optionalKey(Schema.Array(Bilingual))
  })
}).annotate({ identifier: "FileFailure" })

const lineOf = <Fields extends Schema.Struct.Fields>(fields: Fields, identifier: string) =>
  Schema.Union([Schema.Struct({ file: Schema.String, ...fields }).annotate({ identifier }), FileFailure])

export const bodySchemas: Readonly<Record<string, Schema.Constraint>> = {
  read: LetterReading,
  /** A line of NDJSON, for several letters. */
  "read-line": lineOf(LetterReading.fields, "ReadLine"),
  check: CheckReport,
  "check-line": lineOf(CheckReport.fields, "CheckLine"),
  assess: Assessment,
  "assess-line": lineOf(Assessment.fields, "AssessLine"),
  explain: Schema.Array(Explanation),
  whatif: WhatIf,
  compare: FilingComparison,
  score: Score,
  /** What `score` reads. */
  rubric: Rubric,
  /** The files that `assess` and its like take beside letters and tables. */
  filing: FilingFile,
  "school-returns": SchoolReturnsFile,
  "department-returns": DepartmentReturnsFile,
  "review-numbers": NumberReview,
  /** Of two letters; where either side is returns or a filing, `filing-diff`. */
  diff: LetterDiff,
  "filing-diff": FilingDiff,
  export: ExportedLetter,
  /** What `bundle verify` prints, and what a bundle is made of beside letter, filing and assessment. */
  "bundle-verification": BundleVerification,
  "bundle-manifest": BundleManifest,
  "bundle-findings": BundleFindings,
  "bundle-evidence": Schema.Array(BundleEvidence),
  /** A line of history.ndjson. */
  "bundle-history-line": HistoryLine,
  ...Object.fromEntries(shelfNames.map((name) => [name, shelves[name].schema]))
}

/** A JSON Schema document (draft 2020-12) that stands by itself. */
export const jsonSchemaOf = (schema: Schema.Constraint): object => {
  const { schema: root, definitions } = Schema.toJsonSchemaDocument(schema)
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...root, $defs: definitions }
}
