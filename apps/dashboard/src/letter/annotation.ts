import type { Bilingual, CheckReport, Finding, LetterReading, Span } from "@duxue/core"
import { textAt } from "./span.ts"
import { type AnnotationState, annotationStates } from "./state.ts"

/** One thing said in the margin about one place of the letter. */
export interface Annotation {
  /** The same after the letter is checked again, as long as the same thing is said of the same words. */
  readonly key: string
  readonly state: AnnotationState
  /** Numbered within its state in order of the text: 错误 1, 疑点 3. */
  readonly ordinal: number
  /** The words that it is about; null where the letter says nothing. */
  readonly span: Span | null
  /** The part of these words that is marked: of a whole passage only its beginning. */
  readonly mark: Span | null
  /** Offset at whose line it stands. */
  readonly at: number
  readonly finding: Finding
  readonly message: Bilingual
}

const stateOf = (finding: Finding, report: CheckReport): AnnotationState => {
  if (finding.severity === "error") return "fails"
  if (finding.severity === "query") return "query"
  if (finding.standard !== null) {
    const verdict = report.verdicts.find((candidate) => candidate.standard === finding.standard)?.verdict
    return verdict === "undecided" ? "undecided" : verdict === "missing" ? "missing" : "unmet"
  }
  return finding.spans.length === 0 ? "missing" : "remark"
}

/** Where the letter ought to have spoken: the end of the item, of the section, or of the whole. */
export const placeOfSilence = (
  finding: { readonly section: string | null; readonly item: number | null },
  reading: LetterReading
): number => {
  const section = reading.sections.find((candidate) => candidate.id === finding.section)
  const item = section?.items.find((candidate) => candidate.number === finding.item)
  return item?.end ?? section?.end ?? reading.text.length
}

/** Longer than this a line under the words would be noise. */
const longest = 60

/** A passage is marked by its opening words, up to its first stop. */
const markOf = (text: string, span: Span): Span => {
  if (span[1] - span[0] <= longest) return span
  const stop = text.slice(span[0], span[0] + longest).search(/[。；\n]/)
  return [span[0], span[0] + (stop < 0 ? longest / 2 : stop)]
}

/** Everything that the report has to say, in order of the text. */
export const annotationsOf = (reading: LetterReading, report: CheckReport): ReadonlyArray<Annotation> => {
  const placed = report.findings.map((finding) => {
    const span = finding.spans[0] ?? null
    return { finding, span, at: span?.[0] ?? placeOfSilence(finding, reading), state: stateOf(finding, report) }
  })
  placed.sort((a, b) => a.at - b.at || annotationStates.indexOf(a.state) - annotationStates.indexOf(b.state))
  const ordinals = new Map<AnnotationState, number>()
  const keys = new Map<string, number>()
  return placed.map(({ finding, span, at, state }) => {
    const ordinal = (ordinals.get(state) ?? 0) + 1
    ordinals.set(state, ordinal)
    const words = span === null ? finding.title.zh : textAt(reading.text, span)
    const base = [finding.check, finding.section ?? "", finding.item ?? "", words].join("|")
    const repeat = (keys.get(base) ?? 0) + 1
    keys.set(base, repeat)
    return {
      key: repeat === 1 ? base : `${base}|${repeat}`,
      state,
      ordinal,
      span,
      mark: span === null ? null : markOf(reading.text, span),
      at,
      finding,
      message: { zh: finding.message, en: finding.messageEn }
    }
  })
}
