/** Findings of a filing as the workflow knows them: what a district answers, and what it has to correct. */
import type { Finding } from "../domain/finding.ts"
import { FindingKey } from "../domain/query-answer.ts"
import type { Bilingual } from "../domain/text.ts"

/** An error or a query, under the key by which its answer is found again. */
export interface OpenFinding extends Pick<Finding, "check" | "section" | "item"> {
  readonly key: FindingKey
  readonly severity: "error" | "query"
  readonly title: Bilingual
  readonly message: Bilingual
}

/**
 * The errors and queries of a letter, each under the check that found it and the words that it speaks of. The places are no
 * part of the key, so that an answer outlasts a paragraph put in before; the words are, so that a figure that changes is
 * asked about anew. Of several alike, each has its own.
 */
export const openFindings = (findings: ReadonlyArray<Finding>, text: string): ReadonlyArray<OpenFinding> => {
  const seen = new Map<string, number>()
  return findings.flatMap(({ check, severity, spans, section, item, title, message, messageEn }) => {
    if (severity === "remark") return []
    const words = spans.map(([start, end]) => text.slice(start, end)).join("|")
    const key = `${check}:${item ?? ""}:${words}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return [
      {
        key: FindingKey.make(count === 1 ? key : `${key}~${count}`),
        check,
        severity,
        section,
        item,
        title,
        message: { zh: message, en: messageEn }
      }
    ]
  })
}
