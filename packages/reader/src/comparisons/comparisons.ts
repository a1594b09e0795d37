/** Comparisons asserted of figures without a number of their own: 均高于国家标准, 比上年均有增长, 不低于公务员. */
import type { ComparisonClaim } from "@duxue/core"
import type { ScannedFigure } from "../figures/scanned.ts"
import type { Structure } from "../outline/structure.ts"
import { wordingOf } from "../outline/wording.ts"
import type { Source } from "../source/source.ts"
import { type Clause, clausesOf, longestClause } from "../statements/clauses.ts"
import { isIntended } from "../statements/intent.ts"
import { comparedIn } from "./compared.ts"
import { spokenOf } from "./spoken-of.ts"

/**
 * Comparisons in the report and its problems; plans and wishes compare nothing yet. `figures` of a claim are indices
 * of the figures of its sentence that it speaks of, empty where the sentence has none. 持平 asserts no direction and is
 * left to the statements.
 */
export const readComparisons = (
  source: Source,
  structure: Structure,
  figures: ReadonlyArray<ScannedFigure>
): ReadonlyArray<ComparisonClaim> => {
  const clauses = clausesOf(source)
  const claims: Array<ComparisonClaim> = []
  for (const [index, clause] of clauses.entries()) {
    if (clause.end - clause.start > longestClause || clause.bare.endsWith("的")) continue
    const { part } = structure.locate(clause.start)
    if (part !== "body" && part !== "problems") continue
    const compared = comparedIn(clause)
    if (compared === undefined || isWished(clause.bare.slice(0, compared.from))) continue
    const [from, to] = compared.reference
    claims.push({
      span: source.span(clause.start + compared.from, clause.end),
      direction: compared.direction,
      against: compared.against,
      figures: spokenOf(source.plain, sentenceOf(clauses, index), clause, clause.start + compared.from, figures),
      subject:
        compared.against === "prior-year"
          ? "上年"
          : subjectOf(wordingOf(source, clause.start + from, clause.start + to))
    })
  }
  return claims
}

/** 确保 asserts; 力争, 要, 应 wish. */
const isWished = (before: string): boolean =>
  /(?:力争|努力|争取|要求|必须|应当|目标)/.test(before) ||
  (isIntended(before.replace(/^.*确保/, "")) && !/(?:以|为)$/.test(before))

const subjectOf = (reference: string): string =>
  (/公务员/.test(reference) ? "公务员" : reference.replace(/^(?:本|我)[区县市](?=.{2})/, "")).slice(0, 20)

/** Sentences of a hundred clauses and more have lost their full stops. */
const longestSentence = 100

const sentenceOf = (clauses: ReadonlyArray<Clause>, index: number): readonly [start: number, end: number] => {
  const { sentence } = clauses[index] as Clause
  let first = index
  let last = index
  while (index - first < longestSentence && clauses[first - 1]?.sentence === sentence) first--
  while (last - index < longestSentence && clauses[last + 1]?.sentence === sentence) last++
  return [(clauses[first] as Clause).start, (clauses[last] as Clause).end]
}
