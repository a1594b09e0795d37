import type { CheckEntry } from "../../domain/check.ts"
import type { Finding, Severity, Suggestion, TraceLine } from "../../domain/finding.ts"
import type { SectionId } from "../../domain/section.ts"
import type { Bilingual, Span } from "../../domain/text.ts"
import type { CheckContext } from "../context.ts"

/** How often a check applied, and what it found. */
export interface Outcome {
  readonly applied: number
  readonly findings: ReadonlyArray<Finding>
}

/** One check: what the catalogue says of it, and the check itself. */
export interface Check {
  readonly entry: CheckEntry
  readonly run: (context: CheckContext) => Outcome
}

interface FindingDraft {
  readonly check: string
  readonly severity: Severity
  readonly title: Bilingual
  readonly message: Bilingual
  readonly spans: ReadonlyArray<Span>
  readonly suggestions?: ReadonlyArray<Suggestion>
  readonly trace?: ReadonlyArray<TraceLine>
  /** The relations that fail, the gravest first. */
  readonly relations?: ReadonlyArray<number>
  readonly standard?: string
  readonly place?: { readonly section: SectionId | null; readonly item: number | null }
}

/** A finding with what its check leaves out filled in. */
export const finding = (draft: FindingDraft): Finding => {
  const [suggestion, ...alternatives] = draft.suggestions ?? []
  return {
    check: draft.check,
    severity: draft.severity,
    title: draft.title,
    message: draft.message.zh,
    messageEn: draft.message.en,
    spans: draft.spans,
    suggestion: suggestion ?? null,
    alternatives,
    trace: draft.trace ?? [],
    relation: draft.relations?.[0] ?? null,
    ...(draft.relations === undefined ? {} : { relations: draft.relations }),
    standard: draft.standard ?? null,
    section: draft.place?.section ?? null,
    item: draft.place?.item ?? null
  }
}
