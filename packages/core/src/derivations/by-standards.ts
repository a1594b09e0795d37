/** Figures that count what keeps or breaks the standards in force: they change with the law, not only with the returns. */
import { judge } from "../assess/judge.ts"
import type { Standards } from "../assess/standards-on.ts"
import type { Derivation } from "../domain/derivation.ts"
import type { Metric } from "../domain/metric.ts"
import type { SchoolPart } from "../filing/fact-index.ts"
import { evaluate, leavesOf } from "../formula/formula.ts"
import { formsOf } from "../metrics/index.ts"
import * as Interval from "../quantity/interval.ts"
import { fromInteger } from "../quantity/rational.ts"
import { attainmentOf, requirementsOf } from "./attainment.ts"
import type { Derive, Derived } from "./derived.ts"
import { derivedCount, refusedFor } from "./figures.ts"
import { judgeSchools, standardsFor, subjectsOf } from "./school-judgement.ts"
import { partSubject } from "./school-value.ts"

type ByStandards = Extract<Derivation, { readonly op: "lines" | "breaking" | "attainment" }>
type Parts = ReadonlyArray<SchoolPart>

/** Between those that are certain and those that may be. */
const counted = (certain: number, possible: number, parts: Parts): Derived =>
  certain === possible
    ? derivedCount(certain, parts)
    : {
        kind: "derived",
        interval: Interval.closed(fromInteger(certain), fromInteger(possible)),
        value: undefined,
        parts
      }

const formOf = (metric: string, stage: Metric["stage"]): Metric | undefined =>
  formsOf(metric).find((form) => form.stage === stage)

type Line = "kept" | "broken" | "undecided"

const lineOf = (metric: Metric, standards: Standards, derive: Derive): Line | Derived | undefined => {
  const binding = standardsFor(metric, standards)
  if (binding.length === 0) return undefined
  const known = new Map<string, Interval.Interval>()
  for (const measure of leavesOf(metric.formula)) {
    const derived = derive(measure)
    if (derived?.kind !== "derived") return derived
    known.set(measure, derived.interval)
  }
  const interval = evaluate(metric.formula, (measure) => known.get(measure))
  if (interval === undefined) return undefined
  const verdicts = new Set(binding.map((standard) => judge(interval, standard)))
  if (verdicts.has("unmet")) return "broken"
  return verdicts.has("undecided") ? "undecided" : "kept"
}

/** Of several district metrics, how many keep their line; all must be known, and each must have a line. */
const lines = (
  { metrics, stage, kept }: Extract<ByStandards, { readonly op: "lines" }>,
  parts: Parts,
  standards: Standards,
  derive: Derive
): Derived | undefined => {
  const found: Array<Line> = []
  for (const id of metrics) {
    const metric = formOf(id, stage)
    const line = metric === undefined ? undefined : lineOf(metric, standards, derive)
    if (typeof line !== "string") return line
    found.push(line)
  }
  const certain = found.filter((line) => line === (kept ? "kept" : "broken")).length
  return counted(certain, certain + found.filter((line) => line === "undecided").length, parts)
}

/** Schools that break the standard of any of a metric's groups; undefined where none of them has a standard. */
const breaking = (
  { metric }: Extract<ByStandards, { readonly op: "breaking" }>,
  parts: Parts,
  standards: Standards
): Derived | undefined => {
  const forms = formsOf(metric).map((form) => ({ form, binding: standardsFor(form, standards) }))
  const judgements = forms.flatMap(({ form, binding }) =>
    binding.length === 0 ? [] : judgeSchools(form, subjectsOf(form, parts) ?? [], binding)
  )
  // A school whose group has no standard could not be found to break it.
  const unruled = forms.some(({ form, binding }) => binding.length === 0 && (subjectsOf(form, parts) ?? []).length > 0)
  if (unruled) return undefined
  const unreturned = judgements.flatMap(({ evaluated }) =>
    evaluated.kind === "unreturned" ? evaluated.unreturned : []
  )
  if (unreturned.length > 0) return refusedFor(unreturned)
  const schools = (outcome: "unmet" | "undecided") =>
    new Set(judgements.filter((each) => each.outcome === outcome).map(({ subject }) => subject.school.id)).size
  return counted(schools("unmet"), schools("unmet") + schools("undecided"), parts)
}

const attainment = (
  { metrics, stage, atLeast, restFactor }: Extract<ByStandards, { readonly op: "attainment" }>,
  parts: Parts,
  standards: Standards
): Derived | undefined => {
  const forms = metrics.flatMap((id) => formOf(id, stage) ?? [])
  const requirements = requirementsOf(forms, standards)
  if (requirements === undefined) return undefined
  const schools = parts.map((part) => attainmentOf(partSubject(part), requirements, { atLeast, restFactor }))
  const unreturned = schools.flatMap((school) => school.unreturned)
  if (unreturned.length > 0) return refusedFor(unreturned)
  const certain = schools.filter(({ outcome }) => outcome === "met").length
  const open = schools.filter(({ outcome }) => outcome === "undecided").length
  return counted(certain, certain + open, parts)
}

export const deriveByStandards = (
  derivation: ByStandards,
  parts: Parts,
  standards: Standards,
  derive: Derive
): Derived | undefined => {
  switch (derivation.op) {
    case "lines":
      return lines(derivation, parts, standards, derive)
    case "breaking":
      return breaking(derivation, parts, standards)
    case "attainment":
      return attainment(derivation, parts, standards)
  }
}
