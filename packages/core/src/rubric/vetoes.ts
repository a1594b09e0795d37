import type { AppliedVeto, Rubric, RubricMetric, Veto } from "../domain/rubric.ts"
import type { Verdict } from "../domain/verdict.ts"
import { formJudged } from "../registry.ts"

/** Whether a verdict is one on a metric that a rubric names; one without a standard may be of any stage. */
export const isOn =
  (metric: RubricMetric) =>
  (verdict: Verdict): boolean =>
    verdict.metric === metric.metric &&
    (metric.stage === undefined || verdict.stage === null || verdict.stage === metric.stage) &&
    (metric.group === undefined || verdict.group === metric.group)

const titleOf = (verdict: Verdict) => formJudged(verdict)?.title ?? { zh: verdict.metric, en: verdict.metric }

const appliedVeto = (veto: Veto, verdicts: ReadonlyArray<Verdict>): ReadonlyArray<AppliedVeto> => {
  const judged = veto.metrics.flatMap((metric) => verdicts.filter(isOn(metric)))
  const unmet = judged.filter(({ verdict }) => verdict === "unmet")
  const unsettled = judged.filter(({ verdict }) => verdict === "undecided" || verdict === "missing")
  const because = unmet.length > 0 ? unmet : unsettled
  if (because.length === 0) return []
  const certain = unmet.length > 0
  const titles = because.map(titleOf)
  const zh = [...new Set(titles.map((title) => title.zh))].join("、")
  const en = [...new Set(titles.map((title) => title.en))].join("; ")
  return [
    {
      id: veto.id,
      title: veto.title,
      effect: veto.effect,
      certain,
      metrics: [...new Set(because.map(({ metric }) => metric))],
      reason: certain
        ? { zh: `${zh}未达标。`, en: `Unmet: ${en}.` }
        : { zh: `${zh}尚不能判定，可能适用本项。`, en: `Not settled, so it may apply: ${en}.` }
    }
  ]
}

/** The vetoes of a rubric that apply, and those that may. */
export const appliedVetoes = (rubric: Rubric, verdicts: ReadonlyArray<Verdict>): ReadonlyArray<AppliedVeto> =>
  rubric.vetoes.flatMap((veto) => appliedVeto(veto, verdicts))
