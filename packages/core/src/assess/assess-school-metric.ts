/** A school metric of a whole district: met where every school meets it. */
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import type { Bilingual } from "../domain/text.ts"
import { namesOf, noValueReason, unreturnedReason } from "../derivations/refusals.ts"
import {
  judgeSchools,
  type SchoolJudgement,
  type SchoolOutcome,
  standardsFor,
  subjectsOf
} from "../derivations/school-judgement.ts"
import { evaluateTotals, type SchoolSubject, subjectName } from "../derivations/school-value.ts"
import { formatQuantity, formatThreshold } from "../format.ts"
import type { SchoolPart } from "../filing/fact-index.ts"
import { leavesOf } from "../formula/formula.ts"
import { compare } from "../quantity/rational.ts"
import { type Assessed, type MetricValue, verdictOf } from "./assess-metric.ts"
import { withoutStandard } from "./reasons.ts"
import type { Standards } from "./standards-on.ts"

const noReturns: Bilingual = {
  zh: "没有学校报表，无法逐校评价；请导入各校数据。",
  en: "No school has returned its figures, so none can be judged; import them."
}

const noSchools: Bilingual = {
  zh: "名册中没有适用的学校，此项不适用。",
  en: "The register has no school that it is asked of."
}

const nothing: MetricValue = { interval: undefined, value: undefined, computed: false, used: [], missing: [] }

/** Of several values the one that decides: the least where more is better, the greatest where less is. */
const worstOf = (metric: Metric, judgements: ReadonlyArray<SchoolJudgement>) => {
  const known = judgements.flatMap(({ evaluated }) => (evaluated.kind === "value" ? [evaluated.value] : []))
  if (known.length < judgements.length) return undefined
  return known.reduce<(typeof known)[number] | undefined>((worst, each) => {
    const [a, b] = [worst?.value, each.value]
    if (a === undefined || b === undefined) return worst ?? each
    return compare(b, a) < 0 === (metric.direction === "higher") ? each : worst
  }, undefined)
}

/**
 * Total over total where a metric sets one figure against another; where it is a bare figure of a school (在校生规模),
 * that of the school which decides, since a sum of sizes is no size.
 */
const districtValue = (
  metric: Metric,
  subjects: ReadonlyArray<SchoolSubject>,
  judgements: ReadonlyArray<SchoolJudgement>
): MetricValue => {
  const used = leavesOf(metric.formula)
  if (metric.formula.op === "leaf") {
    const worst = worstOf(metric, judgements)
    return worst === undefined ? { ...nothing, missing: used } : { ...worst, computed: true, used, missing: [] }
  }
  const evaluated = evaluateTotals(metric.formula, subjects)
  if (evaluated.kind === "value") return { ...evaluated.value, computed: true, used, missing: [] }
  const missing = evaluated.kind === "unreturned" ? evaluated.unreturned.map(({ measure }) => measure) : []
  return { ...nothing, missing: [...new Set(missing)] }
}

const tell = ({ subject, evaluated }: SchoolJudgement, { unit, decimals }: Metric): Bilingual => {
  const name = subjectName(subject)
  const value = evaluated.kind === "value" ? evaluated.value.value : undefined
  if (value === undefined) return name
  const places = metricPlaces(unit, decimals)
  return {
    zh: `${name.zh}（${formatQuantity(value, unit, "zh", places)}）`,
    en: `${name.en} (${formatQuantity(value, unit, "en", places)})`
  }
}

const metricPlaces = (unit: string, decimals: number): number | undefined => (unit === "人" ? undefined : decimals)

const below = (metric: Metric, standard: Standard, judgements: ReadonlyArray<SchoolJudgement>): Bilingual => {
  const failing = judgements.filter(({ outcome }) => outcome === "unmet")
  const names = namesOf(failing.map((judgement) => tell(judgement, metric)))
  const line = (language: "zh" | "en") =>
    formatThreshold(standard.comparison, standard.threshold, standard.unit, language)
  return {
    zh: `${judgements.length}所学校中有${failing.length}所未达标（要求${line("zh")}）：${names.zh}。`,
    en: `${failing.length} of ${judgements.length} schools ${failing.length === 1 ? "misses" : "miss"} it (${line("en")} is asked): ${names.en}.`
  }
}

const unreturnedBy = (judgements: ReadonlyArray<SchoolJudgement>): Bilingual => {
  const unreturned = judgements.flatMap(({ evaluated }) =>
    evaluated.kind === "unreturned" ? evaluated.unreturned : []
  )
  return unreturned.length === 0 ? noValueReason : unreturnedReason(unreturned, "verdict")
}

const undecided = (judgements: ReadonlyArray<SchoolJudgement>): Bilingual => {
  const names = namesOf(
    judgements.filter(({ outcome }) => outcome === "undecided").map((each) => subjectName(each.subject))
  )
  return {
    zh: `${names.zh}所报数字不是确数，跨过标准线；请报完整数字。`,
    en: `What ${names.en} returned is not exact and lies on both sides of the line; give it in full.`
  }
}

const order: ReadonlyArray<SchoolOutcome> = ["unmet", "missing", "undecided"]

const judgeBy = (metric: Metric, standard: Standard, subjects: ReadonlyArray<SchoolSubject>): Assessed => {
  const judgements = judgeSchools(metric, subjects, [standard])
  const value = districtValue(metric, subjects, judgements)
  const verdict = order.find((outcome) => judgements.some((each) => each.outcome === outcome)) ?? "met"
  switch (verdict) {
    case "met":
      return verdictOf(metric, standard, value, { verdict })
    case "unmet": {
      const failing = judgements.filter(({ outcome }) => outcome === "unmet").length
      const margin = { value: String(-failing), unit: "所" }
      return verdictOf(metric, standard, value, { verdict, margin, reason: below(metric, standard, judgements) })
    }
    case "missing":
      return verdictOf(metric, standard, value, {
        verdict,
        missing: value.missing,
        reason: unreturnedBy(judgements)
      })
    case "undecided":
      return verdictOf(metric, standard, value, { verdict, reason: undecided(judgements) })
  }
}

/** One verdict a standard: met where every school meets it, unmet where one does not, whatever others left out. */
export const assessSchoolMetric = (
  metric: Metric,
  parts: ReadonlyArray<SchoolPart>,
  standards: Standards
): ReadonlyArray<Assessed> => {
  const binding = standardsFor(metric, standards)
  const subjects = subjectsOf(metric, parts) ?? []
  const whenNone = parts.length === 0 ? "missing" : "not-applicable"
  if (binding.length === 0) {
    const value = subjects.length === 0 ? nothing : districtValue(metric, subjects, judgeSchools(metric, subjects, []))
    return [verdictOf(metric, undefined, value, { verdict: "no-standard", reason: withoutStandard(metric, standards) })]
  }
  if (subjects.length > 0) return binding.map((standard) => judgeBy(metric, standard, subjects))
  const missing = parts.length === 0 ? leavesOf(metric.formula) : []
  const reason = parts.length === 0 ? noReturns : noSchools
  return binding.map((standard) =>
    verdictOf(metric, standard, { ...nothing, missing }, { verdict: whenNone, missing, reason })
  )
}
