/** How many schools meet enough of several standards, and come near enough in the rest (教督〔2017〕6号 第七条). */
import type { Standards } from "../assess/standards-on.ts"
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import { decimal, divide, fromInteger, lesser, multiply, type Rational } from "../quantity/rational.ts"
import { type Evaluated, evaluateFor, type SchoolSubject, type Unreturned } from "./school-value.ts"
import { outcomeOfAll, type SchoolOutcome, standardsFor } from "./school-judgement.ts"

/** The standards to meet: each a form of a school metric with what is in force of it. */
export interface Requirement {
  readonly metric: Metric
  readonly standards: ReadonlyArray<Standard>
}

/** `undefined` where one of the metrics has no standard in force: then nobody says what a school must meet. */
export const requirementsOf = (
  metrics: ReadonlyArray<Metric>,
  standards: Standards
): ReadonlyArray<Requirement> | undefined => {
  const found = metrics.map((metric) => ({ metric, standards: standardsFor(metric, standards) }))
  return found.some((requirement) => requirement.standards.length === 0) ? undefined : found
}

export interface AttainmentRule {
  readonly atLeast: number
  readonly restFactor: Rational
}

/** One school against all of them. */
export interface SchoolAttainment {
  readonly subject: SchoolSubject
  readonly met: number
  /** The least that it attains of a standard which it misses, in per cent; `undefined` where it misses none. */
  readonly least: Rational | undefined
  readonly outcome: SchoolOutcome
  readonly unreturned: ReadonlyArray<Unreturned>
}

interface Held {
  readonly attained: Rational | undefined
  readonly evaluated: Evaluated
  readonly whole: SchoolOutcome
  /** Against the part of the standard that the rest must come to. */
  readonly part: SchoolOutcome
}

const outcomeOfHeld = (held: ReadonlyArray<Held>, { atLeast }: AttainmentRule): SchoolOutcome => {
  if (held.some(({ whole }) => whole === "missing")) return "missing"
  const met = held.filter(({ whole }) => whole === "met").length
  const open = held.filter(({ whole }) => whole === "undecided").length
  if (met + open < atLeast || held.some(({ whole, part }) => whole === "unmet" && part === "unmet")) return "unmet"
  // What may fall short of the whole must not be able to fall short of its part.
  return met >= atLeast && held.every(({ part }) => part === "met") ? "met" : "undecided"
}

/** What a value comes to of the highest of several lines, in per cent. */
const attainedOf = (evaluated: Evaluated, standards: ReadonlyArray<Standard>): Rational | undefined => {
  const value = evaluated.kind === "value" ? evaluated.value.value : undefined
  if (value === undefined) return undefined
  return standards
    .flatMap(({ threshold }) => divide(multiply(value, fromInteger(100)), decimal(threshold)) ?? [])
    .reduce<Rational | undefined>((least, each) => (least === undefined ? each : lesser(least, each)), undefined)
}

const leastOf = (held: ReadonlyArray<Held>): Rational | undefined =>
  held
    .flatMap(({ whole, attained }) => (whole === "unmet" && attained !== undefined ? [attained] : []))
    .reduce<Rational | undefined>((least, each) => (least === undefined ? each : lesser(least, each)), undefined)

export const attainmentOf = (
  subject: SchoolSubject,
  requirements: ReadonlyArray<Requirement>,
  rule: AttainmentRule
): SchoolAttainment => {
  const held = requirements.map(({ metric, standards }): Held => {
    const evaluated = evaluateFor(metric.formula, subject)
    return {
      evaluated,
      attained: attainedOf(evaluated, standards),
      whole: outcomeOfAll(evaluated, standards),
      part: outcomeOfAll(evaluated, standards, rule.restFactor)
    }
  })
  return {
    subject,
    met: held.filter(({ whole }) => whole === "met").length,
    least: leastOf(held),
    outcome: outcomeOfHeld(held, rule),
    unreturned: held.flatMap(({ evaluated }) => (evaluated.kind === "unreturned" ? evaluated.unreturned : []))
  }
}
