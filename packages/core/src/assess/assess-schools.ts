/** Every school of a filing by every standard that is asked of schools. */
import type { Filing } from "../domain/filing.ts"
import type { Metric } from "../domain/metric.ts"
import type { SchoolAssessment, SchoolResources, SchoolVerdict } from "../domain/school-assessment.ts"
import { attainmentOf, requirementsOf } from "../derivations/attainment.ts"
import { resourceRule } from "../derivations/balance.ts"
import { judgeSchools, standardsFor, subjectsOf } from "../derivations/school-judgement.ts"
import { subjectName } from "../derivations/school-value.ts"
import { districtNameOf } from "../filing/unnamed-district.ts"
import { indexFacts, type SchoolPart } from "../filing/fact-index.ts"
import { resourceIndicators } from "../metrics/resource-indicators.ts"
import { toDecimal } from "../quantity/rational.ts"
import { formsOf, metrics, standardsIn } from "../registry.ts"
import { type AssessOptions, judgedOn } from "./assess.ts"
import { schoolVerdict } from "./school-verdicts.ts"
import { type Standards, standardsOn } from "./standards-on.ts"

const verdictsOf = (
  metric: Metric,
  parts: ReadonlyArray<SchoolPart>,
  standards: Standards
): ReadonlyArray<SchoolVerdict> => {
  const binding = standardsFor(metric, standards)
  const judgements = judgeSchools(metric, subjectsOf(metric, parts) ?? [], binding)
  return judgements.flatMap((judgement) =>
    (binding.length === 0 ? [undefined] : binding).map((standard) => schoolVerdict(metric, standard, judgement))
  )
}

/** The seven together, for each school of a stage; nothing where one of them has no standard in force. */
const resourcesOf = (
  stage: "primary" | "junior",
  parts: ReadonlyArray<SchoolPart>,
  standards: Standards
): ReadonlyArray<SchoolResources> => {
  const forms = resourceIndicators.flatMap((indicator) =>
    formsOf(`quality-balance-${indicator}`).filter((form) => form.stage === stage)
  )
  const requirements = requirementsOf(forms, standards)
  const [first] = forms
  if (requirements === undefined || first === undefined) return []
  return (subjectsOf(first, parts) ?? []).map((subject): SchoolResources => {
    const { met, least, outcome, unreturned } = attainmentOf(subject, requirements, resourceRule)
    return {
      school: subject.school.id,
      name: subjectName(subject),
      stage,
      met,
      of: requirements.length,
      least: least === undefined ? null : toDecimal(least),
      verdict: outcome,
      missing: [...new Set(unreturned.map(({ measure }) => measure))]
    }
  })
}

/** Each school in the order of the register, metric by metric; what a school did not return is named. */
export const assessSchools = (filing: Filing, options: AssessOptions = {}): SchoolAssessment => {
  const date = options.date ?? judgedOn(filing)
  const standards = standardsOn(options.standards ?? standardsIn(filing.district.place), date)
  const { parts } = indexFacts(filing)
  const asked = (options.metrics ?? metrics).filter(({ level }) => level === "school")
  return {
    date,
    district: districtNameOf(filing.district),
    verdicts: asked.flatMap((metric) => verdictsOf(metric, parts, standards)),
    resources: [...resourcesOf("primary", parts, standards), ...resourcesOf("junior", parts, standards)]
  }
}
