/** What became of a problem: the filing corrected, or the next year's. */
import { compareFilings } from "../compare/compare.ts"
import type { MetricChange, Trend } from "../domain/comparison.ts"
import type { Filing } from "../domain/filing.ts"
import type { Recheck, RectificationProblem } from "../domain/rectification.ts"
import type { Bilingual } from "../domain/text.ts"
import type { StandardVerdict } from "../domain/verdict.ts"
import { formJudged } from "../registry.ts"
import type { OpenFinding } from "../workflow/finding-key.ts"

/** A filing, and what is found in its letter. */
export interface Reviewed {
  readonly filing: Filing
  readonly findings: ReadonlyArray<OpenFinding>
}

const outcomeOf = (verdict: StandardVerdict): Recheck["outcome"] => {
  switch (verdict) {
    case "met":
    case "not-applicable":
    case "no-standard":
      return "settled"
    case "unmet":
      return "stands"
    case "undecided":
    case "missing":
      return "unclear"
  }
}

const trendWords: Readonly<Record<Trend, Bilingual>> = {
  better: { zh: "有改善", en: "it has become better" },
  worse: { zh: "有退步", en: "it has become worse" },
  unchanged: { zh: "没有变化", en: "it has not moved" },
  unclear: { zh: "变化不明", en: "the figures do not tell how it moved" },
  unknown: { zh: "缺数，无法比较", en: "a figure is missing, so that nothing can be compared" }
}

const outcomeWords: Readonly<Record<Recheck["outcome"], Bilingual>> = {
  settled: { zh: "问题已解决", en: "Settled" },
  stands: { zh: "问题仍在", en: "It stands" },
  unclear: { zh: "尚不能判定", en: "It cannot be told" }
}

const ofMetric = (problem: RectificationProblem, change: MetricChange | undefined): Recheck => {
  const outcome = change === undefined ? "unclear" : outcomeOf(change.verdictAfter)
  const trend = change?.trend ?? "unknown"
  return {
    problem: problem.id,
    outcome,
    verdictBefore: change?.verdictBefore ?? null,
    verdictAfter: change?.verdictAfter ?? null,
    before: change?.before ?? null,
    after: change?.after ?? null,
    trend,
    message: {
      zh: `${outcomeWords[outcome].zh}，${trendWords[trend].zh}`,
      en: `${outcomeWords[outcome].en}; ${trendWords[trend].en}`
    }
  }
}

const plain = (
  problem: RectificationProblem,
  outcome: Recheck["outcome"],
  message = outcomeWords[outcome]
): Recheck => ({
  problem: problem.id,
  outcome,
  verdictBefore: null,
  verdictAfter: null,
  before: null,
  after: null,
  trend: null,
  message
})

/**
 * Each problem beside a later filing, each judged by the law of its own day. A standard's is settled once the metric meets
 * all that it is held to; an error's once nothing of the kind is found at its words; of the district's own account nobody but
 * the district can tell.
 */
export const recheck = (
  problems: ReadonlyArray<RectificationProblem>,
  before: Reviewed,
  after: Reviewed
): ReadonlyArray<Recheck> => {
  const { changes } = compareFilings(before.filing, after.filing)
  const found = new Set<string>(after.findings.map(({ key }) => key))
  return problems.map((problem) => {
    const { source } = problem
    switch (source.kind) {
      case "standard": {
        const form = formJudged(source)
        return ofMetric(
          problem,
          changes.find(
            ({ metric, stage, group }) => metric === form?.id && stage === form.stage && group?.id === form.group?.id
          )
        )
      }
      case "finding":
        return plain(problem, found.has(source.key) ? "stands" : "settled")
      case "own":
        return plain(problem, "unclear", { zh: "由区县说明整改情况", en: "For the district to say what was done" })
    }
  })
}
