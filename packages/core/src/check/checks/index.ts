import type { CheckEntry } from "../../domain/check.ts"
import { boundFigure } from "./bound-figure.ts"
import type { Check } from "./check-kind.ts"
import { claimAgainstFigure } from "./claims.ts"
import { deadlinePassed } from "./deadline-passed.ts"
import { impossibleDate } from "./impossible-date.ts"
import { instrumentBeforeItsTime } from "./instrument-before-its-time.ts"
import { impossibleShare } from "./impossible-share.ts"
import { documentDate } from "./document-dates.ts"
import { fractionalCount } from "./fractional-count.ts"
import { listCount, nameVariants } from "./names.ts"
import { pointsForPercent } from "./points-for-percent.ts"
import { plansWithOwners, problemsWithPlans } from "./problems-and-plans.ts"
import { recomputingChecks } from "./relations.ts"
import { requiredItems } from "./required-items.ts"
import { siblingMagnitude } from "./sibling-magnitude.ts"
import { signatureDate } from "./signature-date.ts"
import { methodConstant, standardUnmet } from "./standards.ts"

/** Every check, in the order in which a report lists them. */
export const allChecks: ReadonlyArray<Check> = [
  ...recomputingChecks,
  siblingMagnitude,
  impossibleShare,
  fractionalCount,
  boundFigure,
  signatureDate,
  documentDate,
  impossibleDate,
  deadlinePassed,
  instrumentBeforeItsTime,
  listCount,
  claimAgainstFigure,
  nameVariants,
  pointsForPercent,
  methodConstant,
  standardUnmet,
  requiredItems,
  problemsWithPlans,
  plansWithOwners
]

/** The catalogue of checks. */
export const checks: ReadonlyArray<CheckEntry> = allChecks.map((check) => check.entry)
