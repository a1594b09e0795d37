/** What each school returned towards a figure, with the cell that says so. */
import type { Derivation } from "../domain/derivation.ts"
import type { SchoolContribution } from "../domain/explanation.ts"
import type { Provenance } from "../domain/fact.ts"
import type { Metric } from "../domain/metric.ts"
import { derivationOf } from "../derivations/index.ts"
import { subjectsOf } from "../derivations/school-judgement.ts"
import { select } from "../derivations/selection.ts"
import type { SchoolPart } from "../filing/fact-index.ts"
import { leavesOf } from "../formula/formula.ts"
import { findMeasure } from "../measures/index.ts"
import { formsOf } from "../metrics/index.ts"
import { toDecimal } from "../quantity/rational.ts"

const leavesOfForms = (metrics: ReadonlyArray<string>): ReadonlyArray<string> =>
  metrics.flatMap(formsOf).flatMap(({ formula }) => leavesOf(formula))

/** The school measures that a derivation draws on. */
const drawnFrom = (derivation: Derivation): ReadonlyArray<string> => {
  switch (derivation.op) {
    case "total":
    case "overall":
    case "greatest":
    case "least":
      return leavesOf(derivation.of)
    case "variation":
      return [...leavesOf(derivation.of), derivation.by]
    case "mean-variation":
      return [...derivation.of.flatMap(leavesOf), derivation.by]
    case "answers":
      return derivation.yes
    case "breaking":
      return leavesOfForms([derivation.metric])
    case "attainment":
      return leavesOfForms(derivation.metrics)
    // Schools are counted by the register, and lines kept by district figures that explain themselves.
    case "count":
    case "lines":
      return []
  }
}

const placeOf = (provenance: Provenance | undefined): Pick<SchoolContribution, "file" | "place"> => {
  if (provenance?.kind === "return") return { file: provenance.file, place: provenance.place }
  return provenance?.kind === "letter"
    ? { file: provenance.file, place: provenance.quote }
    : { file: null, place: null }
}

const contribution = ({ school, stage, fact }: SchoolPart, measure: string): SchoolContribution => {
  const known = fact(measure)
  const entry = findMeasure(measure)
  return {
    school: school.id,
    name: school.name,
    stage,
    measure,
    title: entry?.title ?? { zh: measure, en: measure },
    unit: entry?.unit ?? "",
    value: known?.value === undefined ? null : toDecimal(known.value),
    ...placeOf(known?.fact.provenance)
  }
}

/** Towards a district's measure; those that returned nothing stand there without a value. */
export const contributionsTo = (
  measure: string,
  parts: ReadonlyArray<SchoolPart>
): ReadonlyArray<SchoolContribution> => {
  const derivation = derivationOf(measure)
  if (derivation === undefined) return []
  const measures = [...new Set(drawnFrom(derivation))]
  const chosen = select(parts, derivation.over) ?? []
  return chosen.flatMap((part) => measures.map((each) => contribution(part, each)))
}

/** Of a measure of the schools that a school metric is asked of. */
export const returnsOf = (
  measure: string,
  metric: Metric,
  parts: ReadonlyArray<SchoolPart>
): ReadonlyArray<SchoolContribution> =>
  (subjectsOf(metric, parts) ?? []).flatMap((subject) => subject.parts.map((part) => contribution(part, measure)))
