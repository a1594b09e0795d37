/** A school metric of one school against the standards in force: the value, each verdict, and how near it comes. */
import { judge, satisfying } from "../assess/judge.ts"
import type { Standards } from "../assess/standards-on.ts"
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import type { SchoolPart } from "../filing/fact-index.ts"
import * as Interval from "../quantity/interval.ts"
import { decimal, multiply, type Rational } from "../quantity/rational.ts"
import { type Evaluated, evaluateFor, partSubject, type SchoolSubject, wholeSubjects } from "./school-value.ts"
import { select } from "./selection.ts"

/** Whom a form of a school metric is asked of; `undefined` where the register has no school of its stage. */
export const subjectsOf = (
  metric: Metric,
  parts: ReadonlyArray<SchoolPart>
): ReadonlyArray<SchoolSubject> | undefined => {
  const stage = metric.stage ?? "all"
  const chosen = select(parts, metric.over ?? { stages: [stage] })
  if (chosen === undefined) return undefined
  return stage === "compulsory" ? wholeSubjects(chosen, stage) : chosen.map(partSubject)
}

/** Standards that judge schools or districts, not those asked of a province or the nation. */
export const standardsFor = (metric: Metric, standards: Standards): ReadonlyArray<Standard> =>
  standards.inForce(metric).filter(({ binds }) => binds !== "province" && binds !== "nation")

export type SchoolOutcome = "met" | "unmet" | "undecided" | "missing"

export interface SchoolJudgement {
  readonly subject: SchoolSubject
  readonly evaluated: Evaluated
  readonly outcome: SchoolOutcome
}

/** How one value stands to a standard, a part of it where `factor` is given (85% of 4.5㎡). */
export const outcomeOf = (evaluated: Evaluated, standard: Standard, factor?: Rational): SchoolOutcome => {
  if (evaluated.kind !== "value") return "missing"
  const { interval } = evaluated.value
  if (factor === undefined) return judge(interval, standard)
  const wanted = satisfying(standard.comparison, multiply(decimal(standard.threshold), factor))
  if (Interval.within(interval, wanted)) return "met"
  return Interval.overlaps(interval, wanted) ? "undecided" : "unmet"
}

const worst: ReadonlyArray<SchoolOutcome> = ["unmet", "missing", "undecided"]

/** All standards together: unmet by one is unmet. */
export const outcomeOfAll = (
  evaluated: Evaluated,
  standards: ReadonlyArray<Standard>,
  factor?: Rational
): SchoolOutcome => {
  const outcomes = new Set(standards.map((standard) => outcomeOf(evaluated, standard, factor)))
  return worst.find((outcome) => outcomes.has(outcome)) ?? "met"
}

/** Every school that a form is asked of, by one standard or by several together. */
export const judgeSchools = (
  metric: Metric,
  subjects: ReadonlyArray<SchoolSubject>,
  standards: ReadonlyArray<Standard>
): ReadonlyArray<SchoolJudgement> =>
  subjects.map((subject) => {
    const evaluated = evaluateFor(metric.formula, subject)
    return { subject, evaluated, outcome: outcomeOfAll(evaluated, standards) }
  })
