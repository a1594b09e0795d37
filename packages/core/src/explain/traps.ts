/** Wrong ways that are often taken, beside the right one. */
import type { Trap } from "../domain/explanation.ts"
import type { Filing } from "../domain/filing.ts"
import type { Metric } from "../domain/metric.ts"
import { explainVariation } from "../assess/explain-variation.ts"
import { formatNumber } from "../format.ts"
import { resourceIndicators } from "../metrics/resource-indicators.ts"

/**
 * The coefficient reckoned as if every school weighed alike, with the plain mean of the schools' ratios. The published
 * method (教督〔2017〕6号 附件) weights each school by its pupils; the plain one can turn what is met into unmet.
 */
const unweighted = (filing: Filing, metric: Metric, date: string): ReadonlyArray<Trap> => {
  const { stage } = metric
  const indicator = resourceIndicators.find((each) => metric.id === `quality-balance-cv-${each}`)
  if (indicator === undefined || (stage !== "primary" && stage !== "junior")) return []
  const explained = explainVariation(filing, indicator, stage, { date })
  if ("unexplained" in explained) return []
  const { weighted, unweighted: plain, standard } = explained
  const right = weighted.coefficient
  const wrong = plain.coefficient
  const say = (language: "zh" | "en") => [formatNumber(wrong, language, 4), formatNumber(right, language, 4)] as const
  const [wrongZh, rightZh] = say("zh")
  const [wrongEn, rightEn] = say("en")
  return [
    {
      id: "unweighted-variation",
      title: { zh: "未按学生数加权的差异系数", en: "The coefficient without weights" },
      text: {
        zh: `把每所学校同等看待得${wrongZh}，按在校生数加权应为${rightZh}；以加权结果为准。`,
        en: `Taking every school alike gives ${wrongEn}; weighted by pupils, as the method asks, it is ${rightEn}.`
      },
      value: wrong,
      verdict: standard === null ? null : plain.verdict
    }
  ]
}

export const trapsOf = (filing: Filing, metric: Metric, date: string): ReadonlyArray<Trap> =>
  unweighted(filing, metric, date)
