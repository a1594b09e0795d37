import type { Bilingual, Language } from "../domain/text.ts"
import type { Metric } from "../domain/metric.ts"
import type { MetricValue } from "../assess/assess-metric.ts"
import { type Inputs, knownOf } from "../assess/inputs.ts"
import { formatInterval, formatQuantity } from "../format.ts"
import { describe } from "../formula/describe.ts"
import { findMeasure } from "../measures/index.ts"

/** 7353人 ÷ 14662人 × 100% = 50.15%, rounded to the metric's decimals; `null` where it does not follow from its inputs. */
export const workedSentence = (metric: Metric, value: MetricValue, inputs: Inputs): Bilingual | null => {
  const { computed, interval } = value
  // A school metric has no figures of the district to set in.
  if (!computed || interval === undefined || metric.level === "school") return null
  const say = (language: Language): string => {
    const figure = (measure: string): string => {
      const known = knownOf(inputs(measure))
      const unit = findMeasure(measure)?.unit ?? ""
      if (known === undefined) return measure
      return known.value === undefined
        ? formatInterval(known.interval, unit, language)
        : formatQuantity(known.value, unit, language)
    }
    const result =
      value.value === undefined
        ? formatInterval(interval, metric.unit, language, metric.decimals)
        : formatQuantity(value.value, metric.unit, language, metric.decimals)
    return `${describe(value.via ?? metric.formula, figure, language)} = ${result}`
  }
  return { zh: say("zh"), en: say("en") }
}
