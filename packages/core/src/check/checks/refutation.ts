/** What a letter's words claim, and a figure of the letter that refutes it. */
import { type Figure } from "../../domain/figure.ts"
import type { Finding, Severity, Suggestion } from "../../domain/finding.ts"
import type { Bilingual, Span } from "../../domain/text.ts"
import type { CheckContext } from "../context.ts"
import { quotedAt, spanOf } from "../figure-values.ts"
import { finding } from "./check-kind.ts"

interface Refutation {
  /** The words that claim it. */
  readonly claim: Span
  /** The figure that refutes them, by index. */
  readonly figure: number
  /** What it is held against, where the letter says so. */
  readonly against?: ReadonlyArray<Span>
  readonly title?: Bilingual
  /** What is so instead, as the end of a sentence: 公用经费450元并不高于500元. */
  readonly contrary: Bilingual
  readonly severity?: Severity
  readonly standard?: string
  readonly suggestions?: ReadonlyArray<Suggestion>
}

/** Further apart, a claim and its figure are two places. */
const TOGETHER = 80

/**
 * The passage that holds a claim and the figure that refutes it: either may be the wrong one. Told far apart, the
 * figure alone: words are sooner right than digits.
 */
const joined = (claim: Span, figure: Span): Span => {
  const start = Math.min(claim[0], figure[0])
  const end = Math.max(claim[1], figure[1])
  return end - start <= TOGETHER ? [start, end] : figure
}

const isSame = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1]

export const refutation = (context: CheckContext, refuted: Refutation): Finding => {
  const figure = context.reading.figures[refuted.figure] as Figure
  const words = quotedAt(context.reading, refuted.claim)
  const place = joined(refuted.claim, spanOf(figure))
  return finding({
    check: "claim-against-figure",
    severity: refuted.severity ?? "error",
    title: refuted.title ?? { zh: "表述与数字不符", en: "The words are against the figures" },
    message: {
      zh: `文中称“${words}”，而${refuted.contrary.zh}。`,
      en: `The letter says “${words}”, yet ${refuted.contrary.en}.`
    },
    spans: [place, ...[refuted.claim, ...(refuted.against ?? [])].filter((span) => !isSame(span, place))],
    ...(refuted.suggestions === undefined ? {} : { suggestions: refuted.suggestions }),
    ...(refuted.standard === undefined ? {} : { standard: refuted.standard }),
    place: { section: figure.section, item: figure.item }
  })
}
