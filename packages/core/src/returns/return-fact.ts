/** One figure of a return as a fact: of which measure, exact, and from which place. */
import * as Result from "effect/Result"
import type { Fact } from "../domain/fact.ts"
import type { Measure } from "../domain/measure.ts"
import type { OrganisationId } from "../domain/organisation.ts"
import type { Period } from "../domain/period.ts"
import type { Stage } from "../domain/stage.ts"
import { readNumber } from "./cell-number.ts"
import { errorAt, type Place, type ReturnProblem } from "./return-problem.ts"

export interface FactSubject {
  readonly organisation: OrganisationId | null
  readonly stage: Stage | null
  /** Null where it is the filing's own. */
  readonly period: Period | null
}

/** The district itself, in the period of the filing. */
export const ofDistrict: FactSubject = { organisation: null, stage: null, period: null }

/** A value in full, in the measure's own unit. */
export const exactFact = (value: string, measure: Measure, subject: FactSubject, place: Place, step = "0"): Fact => ({
  measure: measure.id,
  organisation: subject.organisation,
  stage: subject.stage,
  period: subject.period,
  value,
  lower: value,
  upper: value,
  unit: measure.unit,
  qualifier: measure.unit === "比" ? "ratio" : "exact",
  step,
  provenance: { kind: "return", file: place.file, place: place.at ?? "$" }
})

/**
 * The fact that `text` states of a measure, with `headed` the unit that its heading gives. Fails with the problem of the
 * cell, told at its place.
 */
export const returnFact = (
  text: string,
  measure: Measure,
  subject: FactSubject,
  place: Place,
  headed?: string
): Result.Result<Fact, ReturnProblem> => {
  const read = readNumber(text, measure, headed)
  if (Result.isFailure(read)) return Result.fail(errorAt(read.failure.code, place, read.failure.text))
  const { value, step } = read.success
  return Result.succeed(exactFact(value, measure, subject, place, step))
}
