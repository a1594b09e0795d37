/** A filing with its thirteen sections as typed properties. */
import type { Filing } from "../domain/filing.ts"
import { SectionId } from "../domain/section.ts"
import { camelCase, type CamelCase } from "./measures-in.ts"
import { inputsFor, sectionView, type SectionView, viewThrough } from "./section-view.ts"

export const partyLeadershipOf = sectionView("party-leadership")
export const evaluationReformOf = sectionView("evaluation-reform")
export const epidemicControlOf = sectionView("epidemic-control")
export const fundingOf = sectionView("funding")
export const teachersOf = sectionView("teachers")
export const preschoolOf = sectionView("preschool")
export const compulsoryOf = sectionView("compulsory")
export const largeClassesOf = sectionView("large-classes")
export const admissionsOf = sectionView("admissions")
export const privateAndTutoringOf = sectionView("private-and-tutoring")
export const wholeChildOf = sectionView("whole-child")
export const schoolSafetyOf = sectionView("school-safety")
export const inspectionReformOf = sectionView("inspection-reform")

/** `typedFiling(filing).preschool.publicKindergartenChildren`. */
export type TypedFiling = { readonly [Id in SectionId as CamelCase<Id>]: SectionView<Id> }

export const typedFiling = (filing: Filing): TypedFiling => {
  const inputs = inputsFor(filing)
  const sections = SectionId.literals.map((id) => [camelCase(id), viewThrough(id, inputs)])
  return Object.fromEntries(sections) as TypedFiling
}
