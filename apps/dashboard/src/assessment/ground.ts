/** One assessment a filing, however many pages show it. */
import { type Assessed, assess, assessEach, type AssessmentGround, type Filing, type Reconciliation } from "@duxue/core"

const grounds = new WeakMap<Filing, AssessmentGround>()
const reconciled = new WeakMap<Filing, ReadonlyArray<Reconciliation>>()

export const groundOf = (filing: Filing): AssessmentGround => {
  const ground = grounds.get(filing) ?? assessEach(filing)
  grounds.set(filing, ground)
  return ground
}

/** What is stated beside what the returns come to; without a school there is nothing to hold against it. */
export const reconciliationsOf = (filing: Filing): ReadonlyArray<Reconciliation> => {
  const known = reconciled.get(filing) ?? (filing.schools.length === 0 ? [] : assess(filing).reconciliations)
  reconciled.set(filing, known)
  return known
}

export type { Assessed, AssessmentGround, Reconciliation }
