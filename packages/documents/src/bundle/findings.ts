/** The body of findings.json: what was found in the letter, and what the district says to it. */
import { type CheckReport, CheckReport as Report, FindingKey, openFindings, QueryAnswer } from "@duxue/core"
import { Schema } from "effect"

/** An error or a query by the key under which it is answered. */
export const BundleOpenFinding = Schema.Struct({
  key: FindingKey,
  severity: Schema.Literals(["error", "query"]),
  /** Index into `findings`. */
  finding: Schema.Int
}).annotate({ identifier: "BundleOpenFinding" })
export type BundleOpenFinding = typeof BundleOpenFinding.Type

export const BundleFindings = Schema.Struct({
  ...Report.fields,
  /** The errors and queries, in the order of `findings`. */
  open: Schema.Array(BundleOpenFinding),
  /** The notes by which queries were answered. */
  answers: Schema.Array(QueryAnswer)
}).annotate({ identifier: "BundleFindings", title: "报送包中的核验结果" })
export type BundleFindings = typeof BundleFindings.Type

/** The errors and queries of a report on `text` under their keys. */
export const openFindingsOf = ({ findings }: CheckReport, text: string): ReadonlyArray<BundleOpenFinding> => {
  const indices = findings.flatMap(({ severity }, index) => (severity === "remark" ? [] : [index]))
  return openFindings(findings, text).map(({ key, severity }, order) => ({
    key,
    severity,
    finding: indices[order] as number
  }))
}

/** The queries that no answer speaks of. */
export const unanswered = ({
  open,
  answers
}: Pick<BundleFindings, "open" | "answers">): ReadonlyArray<BundleOpenFinding> => {
  const answered = new Set(answers.map(({ finding }) => finding))
  return open.filter(({ severity, key }) => severity === "query" && !answered.has(key))
}
